import type { WebhookInfo } from 'grammy/types'
import { ALLOWED_UPDATES } from '../../channels/telegram/update.ts'
import { isSameAddress } from '../public-address/judge-address.ts'
import { good, note, problem, type Remark } from '../remark.ts'
import { shownTime } from '../shown-time.ts'
import { explainDeliveryError } from './delivery-error.ts'

const PORTS = new Set(['', '443', '80', '88', '8443'])
const RECENT_MS = 60 * 60 * 1000
const SET_WEBHOOK = 'Chạy `npm run channels -- set-webhook telegram`.'

/** Whether the webhook is the one that these settings ask for, as far as Telegram tells (never the secret). Pure. */
export function isWebhookAsWanted(info: WebhookInfo, expected: string): boolean {
  return isSameAddress(info.url ?? '', expected) && missingUpdates(info).length === 0
}

/** Telegram calls no other ports than these. Pure. */
export function portRemarks(expected: string): Remark[] {
  const { port } = new URL(expected)
  if (PORTS.has(port)) return []
  return [
    problem(
      `Telegram chỉ gọi cổng 443, 80, 88, 8443; PUBLIC_BASE_URL có cổng ${port}.`,
      'Cho nginx hoặc Caddy nhận HTTPS ở cổng 443, rồi bỏ số cổng khỏi PUBLIC_BASE_URL.',
    ),
  ]
}

/** What `getWebhookInfo` says, `expected` being where deliveries should go. Pure. */
export function webhookRemarks(info: WebhookInfo, expected: string, now: Date): Remark[] {
  const { url = '' } = info
  if (url === '')
    return [
      problem('Chưa đặt webhook: Telegram không biết gửi tin nhắn tới đâu.', SET_WEBHOOK),
      ...waiting(info),
    ]
  if (!isSameAddress(url, expected))
    return [
      problem(
        `Telegram đang gửi tin nhắn tới nơi khác: ${originOf(url)}; cần gửi tới ${expected}.`,
        `${SET_WEBHOOK} Nếu nơi kia là một hệ thống còn dùng bot này, hãy tạo bot riêng cho dịch vụ.`,
      ),
      ...waiting(info),
    ]
  return [
    good(`Webhook đúng địa chỉ ${expected}.`),
    ...updates(info),
    ...lastError(info, now),
    ...waiting(info),
  ]
}

/** The same where updates are fetched and no webhook is wanted. Pure. */
export function pollingRemarks({ url = '' }: WebhookInfo): Remark[] {
  if (url === '') return [good('Chưa đặt webhook, đúng như `npm run telegram` cần.')]
  return [
    problem(
      `Telegram đang gửi tin nhắn tới ${originOf(url)}, nên \`npm run telegram\` không nhận được gì.`,
      'Muốn dùng webhook: đặt TELEGRAM_WEBHOOK_SECRET, khởi động lại dịch vụ rồi chạy `npm run channels -- set-webhook telegram`. Muốn dùng `npm run telegram`: gỡ webhook ấy bằng `npm run telegram -- --take-over`.',
    ),
  ]
}

function missingUpdates({ allowed_updates: allowed }: WebhookInfo): string[] {
  // Without a list Telegram delivers both kinds.
  return allowed === undefined || allowed.length === 0
    ? []
    : ALLOWED_UPDATES.filter((kind) => !allowed.includes(kind))
}

function updates(info: WebhookInfo): Remark[] {
  const missing = missingUpdates(info)
  if (missing.length === 0) return []
  const words = missing.map((kind) => (kind === 'message' ? 'tin nhắn' : 'nút bấm'))
  return [problem(`Webhook chưa nhận: ${words.join(', ')}.`, SET_WEBHOOK)]
}

function lastError(info: WebhookInfo, now: Date): Remark[] {
  const { last_error_date: seconds, last_error_message: message, pending_update_count: pending } = info
  if (seconds === undefined || message === undefined) return []
  const at = new Date(seconds * 1000)
  const { text, remedy } = explainDeliveryError(message)
  const isOver = pending === 0 && now.getTime() - at.getTime() > RECENT_MS
  if (isOver) return [note(`Lần lỗi gần nhất của Telegram lúc ${shownTime(at)}, nay đã qua: ${text}.`)]
  return [problem(`Telegram gửi tin nhắn không được lúc ${shownTime(at)}: ${text}.`, remedy)]
}

function waiting({ pending_update_count: pending }: WebhookInfo): Remark[] {
  return pending === 0
    ? []
    : [
        note(
          `${pending} tin nhắn còn chờ ở Telegram (giữ nhiều nhất 24 giờ); hết trở ngại là Telegram gửi tới.`,
        ),
      ]
}

/** Paths of other people's webhooks may hold their tokens. */
function originOf(url: string): string {
  return URL.canParse(url) ? new URL(url).origin : 'một địa chỉ không đọc được'
}
