import { GrammyError, type Api } from 'grammy'
import type { TelegramConfig } from '../../channel-settings.ts'
import { createTelegramApi } from '../../channels/telegram/telegram-channel.ts'
import { ALLOWED_UPDATES } from '../../channels/telegram/update.ts'
import { good, hasProblem, note, problem, type Remark } from '../remark.ts'
import { areOurCommands, COMMANDS } from './commands.ts'
import { explainDeliveryError } from './delivery-error.ts'
import { remarkOfError } from './telegram-platform.ts'
import { isWebhookAsWanted, portRemarks } from './webhook-remarks.ts'

/** The webhook's secret cannot be read back: only its refusal tells that it is another. */
const SECRET_REFUSED = /\b401\b/u

export interface WebhookWish {
  secret: string
  expected: string
  /** Set it also when nothing seems to have changed. */
  force: boolean
}

/** Sets webhook and menu of the bot where they differ. Messages that wait are kept. */
export async function setTelegramWebhook(
  config: Pick<TelegramConfig, 'token' | 'apiRoot'>,
  wish: WebhookWish,
): Promise<Remark[]> {
  const wrongPort = portRemarks(wish.expected)
  if (hasProblem(wrongPort)) return wrongPort
  const api = createTelegramApi(config)
  try {
    return [await setWebhook(api, wish), await setCommands(api)]
  } catch (error) {
    return [refusalOf(error) ?? remarkOfError(config, error)]
  }
}

async function setWebhook(api: Api, { secret, expected, force }: WebhookWish): Promise<Remark> {
  const info = await api.getWebhookInfo()
  const isRefused = SECRET_REFUSED.test(info.last_error_message ?? '')
  if (!force && !isRefused && isWebhookAsWanted(info, expected))
    return note(
      `Webhook đã đúng địa chỉ ${expected}, không đặt lại.`,
      'Nếu vừa đổi TELEGRAM_WEBHOOK_SECRET (Telegram không cho xem lại): chạy lại lệnh này, thêm --force.',
    )
  await api.setWebhook(expected, { secret_token: secret, allowed_updates: ALLOWED_UPDATES })
  return good(`Đã đặt webhook ${expected}. Tin nhắn đang chờ vẫn được giữ.`)
}

async function setCommands(api: Api): Promise<Remark> {
  if (areOurCommands(await api.getMyCommands())) return good('Bảng lệnh của bot đã đúng.')
  await api.setMyCommands(COMMANDS)
  return good(`Đã đặt bảng lệnh của bot: ${COMMANDS.map(({ command }) => `/${command}`).join(', ')}.`)
}

/** An address that Telegram does not want. */
function refusalOf(error: unknown): Remark | null {
  if (!(error instanceof GrammyError) || error.method !== 'setWebhook' || error.error_code !== 400)
    return null
  const { text, remedy } = explainDeliveryError(error.description)
  return problem(`Telegram không nhận địa chỉ này: ${text}.`, remedy)
}
