import { isIP } from 'node:net'
import { z } from 'zod/v4'
import { channelsConfig, ChannelSettingsShape, type ChannelsConfig } from './channel-settings.ts'
import { SettingsError } from './domain/errors.ts'
import { siteOrigin } from './domain/site-origin.ts'

const folder = (fallback: string, meaning: string) => z.string().min(1).default(fallback).describe(meaning)

function wholeNumber(fallback: number, maximum: number, meaning: string) {
  const message = `phải là số nguyên từ 0 đến ${maximum}`
  return z.coerce
    .number(message)
    .int(message)
    .min(0, message)
    .max(maximum, message)
    .default(fallback)
    .describe(meaning)
}

/** "10.0.0.1", "10.0.0.0/8", "::1", "fd00::/8": an address, or a range of them. */
function isAddressRange(text: string): boolean {
  const [address = '', bits, ...rest] = text.split('/')
  const family = isIP(address)
  if (family === 0 || rest.length > 0) return false
  return bits === undefined || (/^[1-9]\d{0,2}$/.test(bits) && Number(bits) <= (family === 4 ? 32 : 128))
}

/** A list with commas; what fits nothing is an error, never left out in silence: limits and permissions rest on it. */
function listOf(read: (item: string) => string | null, expected: string) {
  return z
    .string()
    .default('')
    .transform((list, context) =>
      list
        .split(',')
        .map((item) => item.trim())
        .filter(Boolean)
        .flatMap((item) => {
          const value = read(item)
          if (value !== null) return value
          context.addIssue({ code: 'custom', message: `"${item}" không phải ${expected}` })
          return []
        }),
    )
}

const addressRanges = listOf(
  (item) => (isAddressRange(item) ? item : null),
  'địa chỉ IP hay dải địa chỉ (ví dụ 10.0.0.1, 10.0.0.0/8)',
)

const siteOrigins = listOf(
  siteOrigin,
  'địa chỉ gốc của một trang web (ví dụ https://thanhpho.gov.vn, không có đường dẫn, không dùng dấu *)',
)

/** An address that "/report/…" can follow, or nothing. */
const webAddress = z
  .union(
    [z.literal(''), z.url({ protocol: /^https?$/ })],
    'phải là địa chỉ bắt đầu bằng http:// hoặc https://',
  )
  .transform((address) => address.replace(/\/+$/, ''))
  .default('')

/** Every setting of the service: name, default and meaning. `.env.example` names exactly these. */
export const SettingsSchema = z.object({
  HOST: z.string().min(1).default('127.0.0.1').describe('Địa chỉ mà dịch vụ lắng nghe'),
  PORT: wholeNumber(3000, 65_535, 'Cổng; 0 là cổng trống bất kỳ'),
  SEEDS_DIR: folder('seeds', 'Thư mục tài liệu đầu vào'),
  INDEX_DIR: folder('index', 'Thư mục chỉ mục'),
  MODELS_DIR: folder('models', 'Thư mục mô hình'),
  DATA_DIR: folder('data', 'Thư mục dữ liệu do dịch vụ ghi (hội thoại, góp ý)'),
  RATE_LIMIT_PER_MINUTE: wholeNumber(
    60,
    1_000_000,
    'Số câu hỏi mỗi địa chỉ được gửi trong một phút; 0 là không giới hạn',
  ),
  TRUST_PROXY: addressRanges.describe('Địa chỉ các proxy được tin X-Forwarded-For, cách nhau bằng dấu phẩy'),
  EMBED_ORIGINS: siteOrigins.describe('Các trang web được nhúng khung hỏi đáp, cách nhau bằng dấu phẩy'),
  PUBLIC_BASE_URL: webAddress.describe(
    'Địa chỉ mà các liên kết gửi ra ngoài (tệp bảng tính, tin nhắn của bot) bắt đầu bằng',
  ),
  ...ChannelSettingsShape,
})

export interface Config {
  host: string
  port: number
  seedsDir: string
  indexDir: string
  modelsDir: string
  dataDir: string
  rateLimitPerMinute: number
  /** Where people reach the service, without "/" at the end; null when that is not set. */
  publicBaseUrl: string | null
  /** Addresses and ranges; empty when no proxy is trusted. */
  trustedProxies: string[]
  /** Sites that may show the chat in a frame and ask from their own scripts. */
  embedOrigins: string[]
  channels: ChannelsConfig
}

/** Settings from an environment. Empty values count as not set. Throws SettingsError with all problems at once. */
export function loadConfig(environment: Record<string, string | undefined>): Config {
  const given = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value.trim() !== ''),
  )
  const parsed = SettingsSchema.safeParse(given)
  if (!parsed.success) {
    throw new SettingsError(parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`))
  }
  const settings = parsed.data
  return {
    host: settings.HOST,
    port: settings.PORT,
    seedsDir: settings.SEEDS_DIR,
    indexDir: settings.INDEX_DIR,
    modelsDir: settings.MODELS_DIR,
    dataDir: settings.DATA_DIR,
    rateLimitPerMinute: settings.RATE_LIMIT_PER_MINUTE,
    trustedProxies: settings.TRUST_PROXY,
    embedOrigins: settings.EMBED_ORIGINS,
    publicBaseUrl: settings.PUBLIC_BASE_URL === '' ? null : settings.PUBLIC_BASE_URL,
    channels: channelsConfig(settings),
  }
}
