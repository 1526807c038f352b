import { z } from 'zod/v4'

/** "scheme://host[:port]" */
const root = (fallback: string, meaning: string) =>
  z
    .string()
    .regex(/^https?:\/\/[^/?#\s]+$/, 'phải có dạng https://máy[:cổng], không có đường dẫn')
    .default(fallback)
    .describe(meaning)

const secret = (meaning: string) => z.string().default('').describe(meaning)

/** The settings of the chat platforms. A channel whose names are not all set is off. */
export const ChannelSettingsShape = {
  TELEGRAM_BOT_TOKEN: secret('Token của bot Telegram (do @BotFather cấp)'),
  TELEGRAM_WEBHOOK_SECRET: secret(
    'Chuỗi bí mật của webhook Telegram: 1 đến 256 ký tự A-Z a-z 0-9 _ -',
  ).refine((given) => /^[\w-]{0,256}$/.test(given), 'chỉ gồm A-Z, a-z, 0-9, _ và -, tối đa 256 ký tự'),
  TELEGRAM_API_ROOT: root('https://api.telegram.org', 'Máy chủ API của Telegram'),
  ZALO_OA_APP_ID: secret('Mã ứng dụng Zalo'),
  ZALO_OA_APP_SECRET: secret('Khóa bí mật của ứng dụng Zalo (dùng để lấy token)'),
  ZALO_OA_SECRET_KEY: secret('OA Secret Key ở trang webhook (dùng để kiểm chữ ký)'),
  ZALO_OA_REFRESH_TOKEN: secret('Refresh token đầu tiên; các token sau do dịch vụ tự giữ'),
  ZALO_OA_API_ROOT: root('https://openapi.zalo.me', 'Máy chủ API của Zalo OA'),
  ZALO_OA_OAUTH_ROOT: root('https://oauth.zaloapp.com', 'Máy chủ cấp token của Zalo'),
  ZALO_OA_BUTTONS: z
    .enum(['0', '1'], 'phải là 0 hoặc 1')
    .default('0')
    .describe('1: gợi ý là nút bấm; 0: đánh số'),
  ZALO_BOT_TOKEN: secret('Token của Zalo Bot'),
  ZALO_BOT_WEBHOOK_SECRET: secret('Chuỗi bí mật của webhook Zalo Bot: 8 đến 256 ký tự').refine(
    (given) => given === '' || (given.length >= 8 && given.length <= 256),
    'phải dài 8 đến 256 ký tự',
  ),
  ZALO_BOT_API_ROOT: root('https://bot-api.zaloplatforms.com', 'Máy chủ API của Zalo Bot'),
  CHANNEL_QUESTIONS_PER_MINUTE: z.coerce
    .number('phải là số nguyên từ 0 đến 1000')
    .int('phải là số nguyên từ 0 đến 1000')
    .min(0, 'phải là số nguyên từ 0 đến 1000')
    .max(1000, 'phải là số nguyên từ 0 đến 1000')
    .default(5)
    .describe(
      'Số câu hỏi mỗi cuộc trò chuyện trên Telegram, Zalo được hỏi trong một phút; 0 là không giới hạn',
    ),
}
type ChannelSettings = {
  [Name in keyof typeof ChannelSettingsShape]: z.infer<(typeof ChannelSettingsShape)[Name]>
}

export interface TelegramConfig {
  token: string
  /** Null: no webhook, only polling. */
  webhookSecret: string | null
  apiRoot: string
}

export interface ZaloOaConfig {
  appId: string
  appSecret: string
  secretKey: string
  /** The first one; later ones are kept by the service. */
  refreshToken: string
  apiRoot: string
  oauthRoot: string
  hasButtons: boolean
}

export interface ZaloBotConfig {
  token: string
  webhookSecret: string
  apiRoot: string
}

/** Channels that are set; null for those that are off. */
export interface ChannelsConfig {
  telegram: TelegramConfig | null
  zaloOa: ZaloOaConfig | null
  zaloBot: ZaloBotConfig | null
  questionsPerMinute: number
  /** Names that are missing of a channel of which others are set: it is off, and somebody should know why. */
  missing: string[]
}

/** An empty secret switches its channel off; nothing is ever taken unverified. */
export function channelsConfig(settings: ChannelSettings): ChannelsConfig {
  const bot = { token: settings.TELEGRAM_BOT_TOKEN, webhookSecret: settings.TELEGRAM_WEBHOOK_SECRET }
  const oa = {
    appId: settings.ZALO_OA_APP_ID,
    appSecret: settings.ZALO_OA_APP_SECRET,
    secretKey: settings.ZALO_OA_SECRET_KEY,
    refreshToken: settings.ZALO_OA_REFRESH_TOKEN,
  }
  const zaloBot = { token: settings.ZALO_BOT_TOKEN, webhookSecret: settings.ZALO_BOT_WEBHOOK_SECRET }
  const isWhole = (values: Record<string, string>) => Object.values(values).every((value) => value !== '')
  return {
    telegram:
      bot.token === ''
        ? null
        : {
            token: bot.token,
            webhookSecret: bot.webhookSecret === '' ? null : bot.webhookSecret,
            apiRoot: settings.TELEGRAM_API_ROOT,
          },
    zaloOa: isWhole(oa)
      ? {
          ...oa,
          apiRoot: settings.ZALO_OA_API_ROOT,
          oauthRoot: settings.ZALO_OA_OAUTH_ROOT,
          hasButtons: settings.ZALO_OA_BUTTONS === '1',
        }
      : null,
    zaloBot: isWhole(zaloBot) ? { ...zaloBot, apiRoot: settings.ZALO_BOT_API_ROOT } : null,
    questionsPerMinute: settings.CHANNEL_QUESTIONS_PER_MINUTE,
    missing: [
      ...missingNames(settings, ['TELEGRAM_BOT_TOKEN', 'TELEGRAM_WEBHOOK_SECRET']),
      ...missingNames(settings, [
        'ZALO_OA_APP_ID',
        'ZALO_OA_APP_SECRET',
        'ZALO_OA_SECRET_KEY',
        'ZALO_OA_REFRESH_TOKEN',
      ]),
      ...missingNames(settings, ['ZALO_BOT_TOKEN', 'ZALO_BOT_WEBHOOK_SECRET']),
    ],
  }
}

/** None when all of a channel's names are missing: it was never meant to be on. */
function missingNames(settings: ChannelSettings, names: readonly (keyof ChannelSettings)[]): string[] {
  const missing = names.filter((name) => settings[name] === '')
  return missing.length === names.length ? [] : missing
}
