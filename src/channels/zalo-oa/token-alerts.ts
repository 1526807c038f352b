import type { TokenAlert } from './tokens.ts'

/** What to do about tokens that do not work. */
export const TOKEN_ALERTS: Readonly<Record<TokenAlert, string>> = {
  refresh_refused:
    'Zalo OA không nhận refresh token. Hãy lấy refresh token mới, đặt vào ZALO_OA_REFRESH_TOKEN rồi khởi động lại',
  tokens_not_stored:
    'Chưa ghi được token Zalo OA mới vào DATA_DIR: đừng tắt dịch vụ trước khi thư mục ghi được trở lại',
  tokens_not_readable:
    'Không đọc hoặc không khóa được tệp token Zalo OA trong DATA_DIR: kiểm tra quyền và ổ đĩa',
}
