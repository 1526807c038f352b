/** What has to be done by hand at Zalo, which lets nobody set or read a webhook by program. Pure. */
export function consoleSteps(appId: string, deliveryAddress: string): string[] {
  return [
    `Mở https://developers.zalo.me, đăng nhập bằng tài khoản quản trị, chọn ứng dụng có mã ${appId}.`,
    `Ở trang Webhook, dán vào ô địa chỉ webhook: ${deliveryAddress}`,
    'Bật các sự kiện: người dùng gửi tin nhắn (văn bản, ảnh, nhãn dán, âm thanh, tệp…) và người dùng quan tâm OA.',
    'Để trống bộ lọc “chỉ nhận tin bắt đầu bằng #”.',
    'Kiểm tra OA Secret Key ở trang này đúng là giá trị đã đặt vào ZALO_OA_SECRET_KEY (khác khóa bí mật của ứng dụng). Vừa sửa thì khởi động lại dịch vụ.',
    'Lưu lại. Nếu khi lưu Zalo báo địa chỉ trả mã 401: dịch vụ từ chối lần gọi thử không ký, như phải thế.',
    'Nhắn cho OA một câu hỏi để thử. Không được trả lời thì chạy `npm run channels -- check zalo-oa`.',
  ]
}
