import { good, note, problem, type Remark } from '../remark.ts'
import { shownTime } from '../shown-time.ts'
import type { CertificateView } from './certificate.ts'
import { isPrivateAddress } from './judge-address.ts'

const DAY_MS = 24 * 60 * 60 * 1000
/** Certificates that renew themselves do so about thirty days before. */
const SOON_DAYS = 20
const URGENT_DAYS = 7

const ELSEWHERE =
  'Thử mở địa chỉ ấy trên điện thoại dùng 4G: mở được thì chỉ máy này không tự gọi vòng ra được, Telegram và Zalo vẫn gọi được.'

const UNREACHABLE: Readonly<Record<string, (host: string) => Remark>> = {
  ENOTFOUND: (host) =>
    problem(
      `Không tìm được tên miền ${host}.`,
      'Kiểm tra đã gõ đúng PUBLIC_BASE_URL, và tên miền đã được khai báo trỏ về máy chủ (bản ghi A) ở nhà cung cấp tên miền.',
    ),
  EAI_AGAIN: (host) =>
    problem(
      `Chưa hỏi được tên miền ${host}: máy này chưa vào được internet hoặc DNS không chạy.`,
      'Nhờ người quản trị mạng kiểm tra, rồi chạy lại.',
    ),
  ECONNREFUSED: (host) =>
    problem(
      `Máy chủ ${host} không nhận kết nối ở cổng HTTPS.`,
      'Khởi động nginx hoặc Caddy đứng trước dịch vụ, và kiểm tra cổng trong PUBLIC_BASE_URL.',
    ),
  timeout: (host) =>
    problem(`Máy chủ ${host} không trả lời trong 10 giây.`, `Mở cổng 443 trên tường lửa. ${ELSEWHERE}`),
}

const TROUBLES: Readonly<Record<string, string>> = {
  DEPTH_ZERO_SELF_SIGNED_CERT: 'tự ký, không do một nơi cấp chứng chỉ công khai cấp',
  SELF_SIGNED_CERT_IN_CHAIN: 'do một nơi cấp riêng (không công khai) ký',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'gửi thiếu chứng chỉ trung gian',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'gửi thiếu chứng chỉ trung gian, hoặc do một nơi cấp riêng ký',
  CERT_NOT_YET_VALID: 'chưa tới ngày có hiệu lực (hoặc đồng hồ máy này sai)',
}

/** What the certificate of the public address means for chat platforms. Pure. */
export function certificateRemarks(view: CertificateView, host: string, now: Date): Remark[] {
  if (view.kind === 'unreachable') return [unreachable(view.code, host)]
  return [...leadingInside(view.address, host), certificateRemark(view, host, now)]
}

function unreachable(code: string, host: string): Remark {
  const known = UNREACHABLE[code === 'ETIMEDOUT' ? 'timeout' : code]
  if (known !== undefined) return known(host)
  const isNoTls = /SSL|TLS|EPROTO/u.test(code)
  return isNoTls
    ? problem(
        `Cổng ấy của ${host} không nói HTTPS.`,
        'Kiểm tra cổng trong PUBLIC_BASE_URL, và phần chứng chỉ (ssl) trong cấu hình nginx hoặc Caddy.',
      )
    : problem(
        `Kết nối tới ${host} bị ngắt (${code}).`,
        `Kiểm tra nginx hoặc Caddy và tường lửa. ${ELSEWHERE}`,
      )
}

function leadingInside(address: string, host: string): Remark[] {
  if (!isPrivateAddress(address)) return []
  return [
    note(
      `Từ máy này, tên miền ${host} dẫn tới địa chỉ nội bộ ${address}; từ ngoài internet nó phải dẫn tới địa chỉ công cộng của cơ quan.`,
    ),
  ]
}

function certificateRemark(
  { trouble, endsAt, names }: Extract<CertificateView, { kind: 'seen' }>,
  host: string,
  now: Date,
): Remark {
  const days = Math.floor((endsAt.getTime() - now.getTime()) / DAY_MS)
  const renew = 'Gia hạn chứng chỉ (với certbot: `certbot renew`), rồi nạp lại nginx.'
  if (trouble === 'CERT_HAS_EXPIRED')
    return problem(`Chứng chỉ HTTPS của ${host} đã hết hạn (${shownTime(endsAt)}).`, renew)
  if (trouble === 'ERR_TLS_CERT_ALTNAME_INVALID')
    return problem(
      `Chứng chỉ HTTPS không phải của tên miền ${host}, mà của: ${shownNames(names)}.`,
      'Xin chứng chỉ cho đúng tên miền này, hoặc sửa PUBLIC_BASE_URL.',
    )
  if (trouble !== null)
    return problem(
      `Chứng chỉ HTTPS của ${host} không dùng được với Telegram và Zalo: ${TROUBLES[trouble] ?? trouble}.`,
      'Dùng chứng chỉ của nơi cấp công khai (ví dụ Let’s Encrypt); với nginx, `ssl_certificate` là tệp fullchain.pem.',
    )
  const ending = `còn ${days} ngày (đến ${shownTime(endsAt)})`
  if (days < URGENT_DAYS) return problem(`Chứng chỉ HTTPS hợp lệ nhưng sắp hết hạn: ${ending}.`, renew)
  if (days < SOON_DAYS) return note(`Chứng chỉ HTTPS hợp lệ, ${ending}: kiểm tra việc tự gia hạn.`, renew)
  return good(`Chứng chỉ HTTPS hợp lệ, ${ending}.`)
}

function shownNames(names: string): string {
  const shown = names.replaceAll('DNS:', '').slice(0, 200)
  return shown === '' ? 'không tên nào' : shown
}
