const REMEDIES: Readonly<Record<string, string>> = {
  TELEGRAM_BOT_TOKEN:
    'Trong Telegram, nhắn @BotFather lệnh /newbot (bot mới) hoặc /mybots (bot đã có), chép token vào TELEGRAM_BOT_TOKEN.',
  TELEGRAM_WEBHOOK_SECRET:
    'Tạo một chuỗi ngẫu nhiên bằng lệnh `openssl rand -hex 32`, đặt vào TELEGRAM_WEBHOOK_SECRET.',
  ZALO_OA_APP_ID: 'Mở ứng dụng ở developers.zalo.me, chép mã ứng dụng (một dãy số) vào ZALO_OA_APP_ID.',
  ZALO_OA_APP_SECRET:
    'Mở ứng dụng ở developers.zalo.me, chép khóa bí mật của ứng dụng vào ZALO_OA_APP_SECRET.',
  ZALO_OA_SECRET_KEY:
    'Mở trang Webhook của ứng dụng ở developers.zalo.me, chép OA Secret Key vào ZALO_OA_SECRET_KEY (khác khóa bí mật của ứng dụng).',
  ZALO_OA_REFRESH_TOKEN:
    'Ở API Explorer của developers.zalo.me, lấy refresh token của OA, chép vào ZALO_OA_REFRESH_TOKEN và không dùng nó ở nơi nào khác.',
  ZALO_BOT_TOKEN: 'Lấy token ở nơi đã tạo Zalo Bot, chép vào ZALO_BOT_TOKEN.',
  ZALO_BOT_WEBHOOK_SECRET:
    'Tạo một chuỗi ngẫu nhiên bằng lệnh `openssl rand -hex 32`, đặt vào ZALO_BOT_WEBHOOK_SECRET.',
}

/** Where the value of a channel's setting comes from. */
export function remedyOfSetting(name: string): string {
  return REMEDIES[name] ?? `Đặt ${name}.`
}

export const RESTART = 'Rồi khởi động lại dịch vụ.'
