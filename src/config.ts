import { z } from 'zod/v4'
import { SettingsError } from './domain/errors.ts'

const folder = (fallback: string, meaning: string) => z.string().min(1).default(fallback).describe(meaning)

/** Every setting of the service: name, default and meaning. `.env.example` names exactly these. */
export const SettingsSchema = z.object({
  HOST: z.string().min(1).default('127.0.0.1').describe('Địa chỉ mà dịch vụ lắng nghe'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000).describe('Cổng; 0 là cổng trống bất kỳ'),
  SEEDS_DIR: folder('seeds', 'Thư mục tài liệu đầu vào'),
  INDEX_DIR: folder('index', 'Thư mục chỉ mục'),
  MODELS_DIR: folder('models', 'Thư mục mô hình'),
  DATA_DIR: folder('data', 'Thư mục dữ liệu do dịch vụ ghi (hội thoại, góp ý)'),
  RATE_LIMIT_PER_MINUTE: z.coerce
    .number()
    .int()
    .min(0)
    .default(60)
    .describe('Số câu hỏi mỗi địa chỉ được gửi trong một phút; 0 là không giới hạn'),
  TRUST_PROXY: z
    .string()
    .default('')
    .describe('Địa chỉ các proxy được tin X-Forwarded-For, cách nhau bằng dấu phẩy'),
})

export interface Config {
  host: string
  port: number
  seedsDir: string
  indexDir: string
  modelsDir: string
  dataDir: string
  rateLimitPerMinute: number
  /** Empty when no proxy is trusted. */
  trustedProxies: string[]
}

/** Settings from an environment. Empty values count as not set. Throws SettingsError with all problems at once. */
export function loadConfig(environment: Record<string, string | undefined>): Config {
  const given = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''),
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
    trustedProxies: settings.TRUST_PROXY.split(',')
      .map((address) => address.trim())
      .filter(Boolean),
  }
}
