import type { ZaloBotConfig } from '../../channel-settings.ts'
import { createZaloBotApi, ZaloBotRefusal } from '../../channels/zalo-bot/zalo-bot-api.ts'
import { isSameAddress } from '../public-address/judge-address.ts'
import { good, note, problem, type Remark } from '../remark.ts'
import { botCalls, remarkOfError, type Verification } from './zalo-bot-webhook.ts'

const TOO_MANY = 429
const BAD_REQUEST = 400

/** Sets the bot's webhook where it differs, for Zalo limits how often a day that may be done. */
export async function setZaloBotWebhook(
  config: ZaloBotConfig,
  { expected, force }: { expected: string; force: boolean },
): Promise<Remark[]> {
  const calls = botCalls(createZaloBotApi(config))
  try {
    if (!force && isSameAddress(await calls.webhookUrl(), expected))
      return [
        note(
          `Webhook đã đúng địa chỉ ${expected}, không đặt lại (Zalo giới hạn số lần đặt mỗi ngày).`,
          'Nếu vừa đổi ZALO_BOT_WEBHOOK_SECRET (Zalo không cho xem lại): chạy lại lệnh này, thêm --force.',
        ),
      ]
  } catch (error) {
    return [remarkOfError(config, error)]
  }
  try {
    const verification = await calls.setWebhook(expected, config.webhookSecret)
    return [good(`Đã đặt webhook ${expected}.`), verificationRemark(verification)]
  } catch (error) {
    return [refusalOf(error, expected) ?? remarkOfError(config, error)]
  }
}

function refusalOf(error: unknown, expected: string): Remark | null {
  if (!(error instanceof ZaloBotRefusal)) return null
  if (error.status === TOO_MANY)
    return problem(
      'Hôm nay đã đặt webhook quá số lần Zalo cho phép (mã 429).',
      'Webhook cũ vẫn giữ nguyên; ngày mai chạy lại lệnh này.',
    )
  if (error.status === BAD_REQUEST)
    return problem(
      `Zalo không nhận địa chỉ ${expected} (mã 400).`,
      'Chạy `npm run channels -- check zalo-bot` và làm theo những dòng về địa chỉ công khai.',
    )
  return null
}

/** What Zalo's trial call brought; the address is kept whatever it was. Pure. */
export function verificationRemark(verification: Verification): Remark {
  const { ok, outcome, status_code: status } = verification
  if (ok === true) return good('Zalo đã gọi thử địa chỉ ấy và được trả lời.')
  if (ok === undefined) return note('Zalo không cho biết đã gọi thử hay chưa.', TRY)
  if (status === 401)
    return note(
      'Zalo đã gọi thử mà không kèm chuỗi bí mật, nên dịch vụ từ chối (mã 401), như phải thế. Địa chỉ đã được lưu.',
      TRY,
    )
  if (status === 403)
    return problem(
      'Zalo gọi thử thì bị tường lửa hoặc CDN chặn (mã 403). Địa chỉ đã được lưu.',
      'Cho phép mọi yêu cầu POST tới /channels/zalo-bot đi qua, kể cả từ chương trình tự xưng là “Java/…”.',
    )
  if (status === 404)
    return problem(
      'Zalo gọi thử thì dịch vụ báo chưa bật kênh này (mã 404). Địa chỉ đã được lưu.',
      'Khởi động lại dịch vụ để nó đọc cấu hình mới.',
    )
  const said = status === undefined || status === 0 ? (outcome ?? 'không rõ lý do') : `mã ${status}`
  return problem(
    `Zalo gọi thử không được (${said}). Địa chỉ đã được lưu.`,
    'Chạy `npm run channels -- check zalo-bot` và làm theo những dòng về địa chỉ công khai.',
  )
}

const TRY = 'Nhắn thử cho bot một câu hỏi; không được trả lời thì chạy `npm run channels -- check zalo-bot`.'
