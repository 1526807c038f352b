import type { ZaloOaConfig } from '../../channel-settings.ts'
import type { TokenResult } from '../../channels/zalo-oa/access-tokens.ts'
import type { TokenAlert } from '../../channels/zalo-oa/tokens.ts'
import { remarkOfConnection } from '../call-failure.ts'
import { good, problem, type Remark } from '../remark.ts'
import { remedyOfSetting } from '../setting-remedies.ts'
import { shownTime } from '../shown-time.ts'

const NEW_TOKEN = `${remedyOfSetting('ZALO_OA_REFRESH_TOKEN')} Rồi khởi động lại dịch vụ. Kiểm tra cả ZALO_OA_APP_ID và ZALO_OA_APP_SECRET.`

/** Why tokens cannot be looked at from here. */
export const FOLDER_REMARKS = {
  missing: problem(
    'Chưa thấy thư mục dữ liệu (DATA_DIR) của dịch vụ, nên không thử token: refresh token chỉ dùng một lần, phải ghi lại được.',
    'Khởi động dịch vụ (`npm start`) một lần, rồi chạy lại; nếu dịch vụ đặt DATA_DIR ở chỗ khác thì đặt DATA_DIR giống như thế cho lệnh này.',
  ),
  foreign: problem(
    'Thư mục dữ liệu (DATA_DIR) thuộc về một người dùng khác của máy, nên lệnh này không đụng tới token.',
    'Chạy lại bằng người dùng của dịch vụ, ví dụ `sudo -u TÊN npm run channels -- check zalo-oa`.',
  ),
  read_only: problem(
    'Không ghi được vào thư mục dữ liệu (DATA_DIR), nên không thử token: token mới sẽ mất.',
    'Kiểm tra quyền ghi và chỗ trống của ổ đĩa.',
  ),
} as const

const ALERTS: Readonly<Record<TokenAlert, Remark>> = {
  refresh_refused: problem(
    'Zalo không nhận refresh token: đã quá 3 tháng, hoặc đã dùng ở nơi khác.',
    NEW_TOKEN,
  ),
  tokens_not_stored: problem('Zalo đã đổi token nhưng không ghi được token mới.', NEW_TOKEN),
  tokens_not_readable: problem(
    'Không đọc hoặc không khóa được tệp token trong DATA_DIR.',
    'Kiểm tra quyền và ổ đĩa. Tệp zalo-oa-tokens.json hỏng thì xóa nó, lấy refresh token mới, đặt vào ZALO_OA_REFRESH_TOKEN rồi khởi động lại.',
  ),
}

export interface TokenTrial {
  result: TokenResult
  alerts: readonly TokenAlert[]
  hasRefreshed: boolean
  storedAt: Date | null
}

/** What came of getting a token. Pure. */
export function tokenRemarks(
  { result, alerts, hasRefreshed, storedAt }: TokenTrial,
  config: ZaloOaConfig,
): Remark[] {
  const told = alerts.map((alert) => ALERTS[alert])
  if (told.length > 0) return told
  if ('failure' in result) {
    const code = (result.failure.code ?? 'network').replace(/^refresh_/u, '')
    return [
      code === 'read_only'
        ? FOLDER_REMARKS.read_only
        : remarkOfConnection('Zalo', new URL(config.oauthRoot).hostname, code),
    ]
  }
  if (hasRefreshed)
    return [good('Zalo nhận refresh token: vừa đổi token, và token mới đã nằm trong DATA_DIR.')]
  const when = storedAt === null ? '' : ` (dịch vụ đổi lần gần nhất lúc ${shownTime(storedAt)})`
  return [
    good(`Token còn hạn${when}. Chưa đến lúc đổi nên không thử refresh token, vì nó chỉ dùng được một lần.`),
  ]
}
