import type { Api } from 'grammy'
import type { TelegramConfig } from '../../channel-settings.ts'
import { createTelegramApi } from '../../channels/telegram/telegram-channel.ts'
import type { AddressCheck } from '../public-address/check-address.ts'
import { checkDelivery } from '../public-address/check-delivery.ts'
import { deliveryAddress } from '../public-address/judge-address.ts'
import { good, note, problem, type Remark } from '../remark.ts'
import { remedyOfSetting } from '../setting-remedies.ts'
import { areOurCommands } from './commands.ts'
import { remarkOfError } from './telegram-platform.ts'
import { pollingRemarks, portRemarks, webhookRemarks } from './webhook-remarks.ts'

/** "123456:AA…" as @BotFather gives it, without quotes or spaces. */
const TOKEN = /^\d+:[\w-]+$/u

export interface TelegramChecked {
  address: AddressCheck
  publicBaseUrl: string | null
  now: Date
}

/** What Telegram says of the bot and its webhook, and whether the service takes what it delivers. */
export async function checkTelegram(config: TelegramConfig, checked: TelegramChecked): Promise<Remark[]> {
  if (!TOKEN.test(config.token))
    return [
      problem(
        'TELEGRAM_BOT_TOKEN không đúng dạng (số, dấu hai chấm, rồi chữ và số; không có dấu nháy hay dấu cách).',
        remedyOfSetting('TELEGRAM_BOT_TOKEN'),
      ),
    ]
  const api = createTelegramApi(config)
  try {
    const me = await api.getMe()
    const bot = good(`Token đúng: bot “${me.first_name}” (@${me.username}).`)
    return [bot, ...(await webhook(api, config, checked)), ...(await commands(api))]
  } catch (error) {
    return [remarkOfError(config, error)]
  }
}

async function webhook(
  api: Api,
  { webhookSecret }: TelegramConfig,
  { address, publicBaseUrl, now }: TelegramChecked,
): Promise<Remark[]> {
  const info = await api.getWebhookInfo()
  if (webhookSecret === null)
    return [
      note(
        'Chưa đặt TELEGRAM_WEBHOOK_SECRET nên webhook tắt: bot chỉ nhận tin khi `npm run telegram` chạy.',
        `Có địa chỉ công khai thì nên dùng webhook: ${remedyOfSetting('TELEGRAM_WEBHOOK_SECRET')}`,
      ),
      ...pollingRemarks(info),
    ]
  if (publicBaseUrl === null) return []
  const expected = deliveryAddress(publicBaseUrl, 'telegram')
  const signed = { headers: { 'x-telegram-bot-api-secret-token': webhookSecret }, body: '{}' }
  return [
    ...portRemarks(expected),
    ...webhookRemarks(info, expected, now),
    ...(await checkDelivery(address, 'telegram', signed)),
  ]
}

async function commands(api: Api): Promise<Remark[]> {
  if (areOurCommands(await api.getMyCommands())) return []
  return [
    note(
      'Bảng lệnh (/hoi, /nguon…) của bot chưa đặt hoặc đã cũ.',
      'Chạy `npm run channels -- set-webhook telegram`.',
    ),
  ]
}
