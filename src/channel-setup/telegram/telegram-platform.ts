import type { TelegramConfig } from '../../channel-settings.ts'
import { resultOfError } from '../../channels/telegram/send-result.ts'
import { remarkOfFailure, type Platform } from '../call-failure.ts'
import type { Remark } from '../remark.ts'
import { remedyOfSetting } from '../setting-remedies.ts'

/** Telegram, for words about a call that failed. */
export function telegramPlatform({ apiRoot }: Pick<TelegramConfig, 'apiRoot'>): Platform {
  const tokenSetting = 'TELEGRAM_BOT_TOKEN'
  return { name: 'Telegram', apiRoot, tokenSetting, tokenRemedy: remedyOfSetting(tokenSetting) }
}

/** What an error of a call to Telegram means. Its own words may hold the token: only its code is used. */
export function remarkOfError(config: Pick<TelegramConfig, 'apiRoot'>, error: unknown): Remark {
  return remarkOfFailure(telegramPlatform(config), resultOfError(error).code ?? 'network')
}
