import { good, note, problem, type Remark } from '../remark.ts'
import { remarkOfConnection } from '../call-failure.ts'
import type { ZaloOaAccount } from '../../channels/zalo-oa/zalo-oa-api.ts'

const PACKAGE_CODES = new Set([211, 218, 221, 224, 320, 321])
const DISABLED_CODES = new Set([204, 205, 209, 219, 223, 240])
const RATE_CODES = new Set([32, 429])

/** What Zalo says of the account. Pure. */
export function accountRemarks(account: ZaloOaAccount, apiRoot: string): Remark[] {
  if (account.kind === 'known') {
    const name = account.name === null ? '' : ` “${account.name}”`
    const isUnverified = account.isVerified === false
    return [
      good(
        `Zalo nhận token: OA${name}${account.packageName === null ? '' : `, gói ${account.packageName}`}.`,
      ),
      ...(isUnverified
        ? [note('OA chưa xác thực: Zalo có thể không cho gửi tin nhắn qua API.', VERIFY)]
        : []),
    ]
  }
  const number = Math.abs(Number(account.code))
  if (PACKAGE_CODES.has(number))
    return [
      problem(
        `Zalo không cho OA này dùng API (mã -${number}): hết hạn mức, chưa xác thực, hoặc chưa có gói dịch vụ.`,
        VERIFY,
      ),
    ]
  if (DISABLED_CODES.has(number))
    return [
      problem(
        `OA hoặc ứng dụng bị khóa, bị gỡ, hoặc chưa liên kết với nhau (mã -${number}).`,
        'Mở developers.zalo.me và oa.zalo.me bằng tài khoản quản trị, xem thông báo và liên kết lại OA với ứng dụng.',
      ),
    ]
  if (RATE_CODES.has(number))
    return [problem(`Zalo báo đã gọi quá nhiều (mã ${account.code}).`, 'Chờ vài phút rồi chạy lại lệnh này.')]
  return [remarkOfConnection('Zalo OA', new URL(apiRoot).hostname, account.code)]
}

const VERIFY = 'Mở oa.zalo.me bằng tài khoản quản trị: xác thực OA, xem gói dịch vụ và hạn mức.'
