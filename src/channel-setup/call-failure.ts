import { problem, type Remark } from './remark.ts'

/** A chat platform as people know it, and where its token is set. */
export interface Platform {
  name: string
  apiRoot: string
  tokenSetting: string
  /** Where a new token comes from. */
  tokenRemedy: string
}

const NOT_FOUND = new Set(['ENOTFOUND', 'EAI_AGAIN'])
const TIMED_OUT = new Set(['timeout', 'ABORT_ERR', 'ETIMEDOUT', 'UND_ERR_CONNECT_TIMEOUT'])

/** What a call to the platform that failed means: `code` is its HTTP status, or of a connection that did not come about. Pure. */
export function remarkOfFailure(platform: Platform, code: string): Remark {
  const { name } = platform
  if (code === '401' || code === '404')
    return problem(
      `${name} không nhận token trong ${platform.tokenSetting} (mã ${code}).`,
      platform.tokenRemedy,
    )
  if (code === '409')
    return problem(
      `${name} báo một chương trình khác đang lấy tin của bot này (mã 409).`,
      'Mỗi bot chỉ chạy ở một nơi: tắt chương trình kia (kể cả `npm run telegram` ở máy khác), hoặc lấy token mới nếu không rõ nơi nào đang dùng.',
    )
  if (code === '429')
    return problem(
      `${name} báo đã gọi quá nhiều hoặc hết hạn mức (mã 429).`,
      'Chờ ít nhất một giờ rồi chạy lại lệnh này; nếu vẫn thế, xem hạn mức của bot và chờ sang ngày hay tháng mới.',
    )
  return remarkOfConnection(name, new URL(platform.apiRoot).hostname, code)
}

/** The same where no token is at stake. Pure. */
export function remarkOfConnection(name: string, host: string, code: string): Remark {
  if (NOT_FOUND.has(code))
    return problem(
      `Không tìm được máy chủ ${host} của ${name}.`,
      'Máy này chưa vào được internet hoặc DNS không chạy: nhờ người quản trị mạng kiểm tra, rồi chạy lại.',
    )
  if (code === 'ECONNREFUSED' || TIMED_OUT.has(code) || !/^-?\d+$/u.test(code))
    return problem(
      `Không kết nối được tới ${host} của ${name} (${code}).`,
      `Máy này chưa ra được internet, hoặc tường lửa chặn: nhờ người quản trị mạng cho phép gọi thẳng ra ${host}, cổng 443 (không qua proxy).`,
    )
  return problem(
    `${name} đang gặp sự cố hoặc trả lời không như thường lệ (mã ${code}).`,
    'Chờ ít phút rồi chạy lại lệnh này.',
  )
}
