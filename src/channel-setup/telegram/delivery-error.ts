/** What Telegram said of its last delivery (in English), in words for an official, and what to do. Pure. */
export function explainDeliveryError(message: string): { text: string; remedy: string } {
  const known = ERRORS.find(([pattern]) => pattern.test(message))
  if (known !== undefined) return { text: known[1], remedy: known[2] }
  return { text: `Telegram nói “${message}”`, remedy: 'Xem nhật ký của nginx hoặc Caddy và của dịch vụ.' }
}

const PROXY = 'Khởi động dịch vụ, và kiểm tra nginx hoặc Caddy chuyển tới đúng HOST và PORT.'

const ERRORS: readonly (readonly [RegExp, string, string])[] = [
  [
    /\b401\b/u,
    'dịch vụ không nhận chuỗi bí mật của Telegram (mã 401)',
    'Chuỗi bí mật đã đổi sau khi đặt webhook: chạy `npm run channels -- set-webhook telegram --force`.',
  ],
  [/\b403\b/u, 'tường lửa hoặc CDN chặn Telegram (mã 403)', 'Cho phép POST tới /channels/telegram đi qua.'],
  [
    /\b404\b/u,
    'dịch vụ chưa bật kênh Telegram, hoặc địa chỉ sai (mã 404)',
    'Khởi động lại dịch vụ để nó đọc cấu hình mới.',
  ],
  [
    /\b30[1278]\b|redirect/iu,
    'địa chỉ chuyển hướng đi nơi khác; Telegram không đi theo',
    'Đặt PUBLIC_BASE_URL là địa chỉ cuối cùng (có hay không có www), rồi đặt lại webhook.',
  ],
  [/\b50[24]\b/u, 'nginx hoặc Caddy không gọi được dịch vụ', PROXY],
  [
    /\b503\b/u,
    'dịch vụ chưa ghi được tin nhắn, hoặc đang quá tải (mã 503)',
    'Kiểm tra DATA_DIR ghi được và ổ đĩa còn chỗ.',
  ],
  [/\b500\b/u, 'dịch vụ gặp lỗi (mã 500)', 'Xem nhật ký của dịch vụ.'],
  [/refused/iu, 'máy chủ không nhận kết nối', PROXY],
  [
    /time?d? ?out|timeout/iu,
    'máy chủ không trả lời kịp',
    'Mở cổng HTTPS trên tường lửa cho Telegram, và xem dịch vụ có đang quá tải.',
  ],
  [
    /resolve|name or service/iu,
    'Telegram không tìm được tên miền',
    'Kiểm tra tên miền trỏ về máy chủ (bản ghi A).',
  ],
  [
    /ssl|certificate/iu,
    'Telegram không nhận chứng chỉ HTTPS',
    'Xem dòng về chứng chỉ ở trên; với nginx, `ssl_certificate` là tệp fullchain.pem.',
  ],
  [
    /reserved|ip address/iu,
    'tên miền trỏ tới địa chỉ nội bộ, Telegram không gọi tới được',
    'Cho tên miền trỏ tới địa chỉ công cộng của cơ quan.',
  ],
]
