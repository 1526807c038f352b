import type { Steps } from '../remark.ts'

/** Zalo OA lets nobody set or read a webhook by program. */
const HEADINGS = {
  set: 'Zalo chỉ cho đặt webhook bằng tay, ở trang của Zalo. Làm lần lượt:',
  check: 'Lệnh này không xem được webhook của Zalo OA. Mở trang của Zalo và đối chiếu lần lượt:',
} as const

/** What has to be done, or looked at, by hand at Zalo; `appId` null where it is not set yet. Pure. */
export function consoleSteps(
  purpose: keyof typeof HEADINGS,
  appId: string | null,
  deliveryAddress: string,
): Steps {
  const items = [
    `Mở https://developers.zalo.me, đăng nhập bằng tài khoản quản trị, chọn ứng dụng ${appId === null ? 'đã liên kết với OA' : `có mã ${appId}`}.`,
    `Ở trang Webhook, dán vào ô địa chỉ webhook: ${deliveryAddress}`,
    'Bật các sự kiện: người dùng gửi tin nhắn (văn bản, ảnh, nhãn dán, âm thanh, tệp…) và người dùng quan tâm OA.',
    'Để trống bộ lọc “chỉ nhận tin bắt đầu bằng #”.',
    'Chép OA Secret Key ở trang này vào ZALO_OA_SECRET_KEY (khác khóa bí mật của ứng dụng); đã chép thì kiểm tra vẫn đúng. Vừa sửa thì khởi động lại dịch vụ.',
    'Lưu lại. Nếu khi lưu Zalo báo địa chỉ trả mã 401: dịch vụ từ chối lần gọi thử không ký, như phải thế. Báo mã 404: đặt đủ bốn giá trị ZALO_OA_…, khởi động lại dịch vụ rồi lưu lại lần nữa.',
    'Nhắn cho OA một câu hỏi để thử. Không được trả lời thì chạy `npm run channels -- check zalo-oa`.',
  ]
  return { heading: HEADINGS[purpose], items }
}
