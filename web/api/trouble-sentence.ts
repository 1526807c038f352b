import type { Trouble } from './trouble.ts'

/** What happened and what to do, in one or two Vietnamese sentences. */
export function troubleSentence(trouble: Trouble): string {
  switch (trouble.kind) {
    case 'offline':
      return 'Thiết bị của bạn đang mất kết nối mạng. Vui lòng kiểm tra mạng rồi thử lại.'
    case 'unreachable':
      return 'Chưa kết nối được với máy chủ. Vui lòng thử lại sau ít phút.'
    case 'interrupted':
      return 'Kết nối bị ngắt khi câu trả lời chưa xong. Vui lòng thử lại.'
    case 'unreadable':
      return 'Trang này không còn khớp với máy chủ. Vui lòng tải lại trang rồi thử lại.'
    case 'refused':
      return refusalSentence(trouble)
  }
}

function refusalSentence({
  status,
  detail,
  retryAfterSeconds,
}: Extract<Trouble, { kind: 'refused' }>): string {
  const when = retryAfterSeconds === null ? 'sau ít phút' : `sau ${waitingTime(retryAfterSeconds)}`
  if (status === 429) return `Bạn đã hỏi hơi nhanh. Vui lòng thử lại ${when}.`
  if (status === 503) return `Hệ thống đang bận. Vui lòng thử lại ${when}.`
  if (detail !== '') return detail
  return status >= 500
    ? 'Máy chủ gặp lỗi. Vui lòng thử lại sau ít phút.'
    : 'Máy chủ không nhận yêu cầu này. Vui lòng sửa lại nội dung rồi thử lại.'
}

function waitingTime(seconds: number): string {
  return seconds < 90 ? `${Math.max(1, seconds)} giây` : `${Math.ceil(seconds / 60)} phút`
}
