import type { ChannelsConfig } from '../channel-settings.ts'
import { ChannelIdSchema, type ChannelId } from '../channels/channel.ts'
import { problem, type Remark, type ReportPart } from './remark.ts'
import { remedyOfSetting } from './setting-remedies.ts'

export const CHANNEL_IDS: readonly ChannelId[] = ChannelIdSchema.options

const PREFIXES: Readonly<Record<ChannelId, string>> = {
  telegram: 'TELEGRAM_',
  'zalo-oa': 'ZALO_OA_',
  'zalo-bot': 'ZALO_BOT_',
}

/** On, off, or half set, and then which settings are missing. Pure. */
export function channelState(
  id: ChannelId,
  config: ChannelsConfig,
): { state: ReportPart['state']; missing: string[] } {
  const missing = config.missing.filter((name) => name.startsWith(PREFIXES[id]))
  if (missing.length > 0) return { state: 'half_set', missing }
  const set = { telegram: config.telegram, 'zalo-oa': config.zaloOa, 'zalo-bot': config.zaloBot }[id]
  return { state: set === null ? 'off' : 'on', missing }
}

/** What to set so that the channel is on. Pure. */
export function missingRemarks(missing: readonly string[]): Remark[] {
  return missing.map((name) =>
    problem(`Kênh chưa bật vì thiếu ${name}.`, `${remedyOfSetting(name)} Rồi khởi động lại dịch vụ.`),
  )
}

/** For somebody who asked after a channel of which nothing is set. Pure. */
export function offRemark(id: ChannelId): Remark {
  return problem(
    `Chưa đặt giá trị nào có tên bắt đầu bằng ${PREFIXES[id]}.`,
    'Làm theo docs/channels.md. Nếu các giá trị nằm trong tệp .env, nạp tệp trước khi gọi lệnh: `set -a; . ./.env; set +a`.',
  )
}

/** For somebody who has no channel at all. Pure. */
export function nothingSetRemark(): Remark {
  return problem(
    'Chưa kênh nào được bật: không thấy giá trị nào của Telegram, Zalo OA hay Zalo Bot.',
    'Làm theo docs/channels.md. Nếu các giá trị nằm trong tệp .env, nạp tệp trước khi gọi lệnh: `set -a; . ./.env; set +a`.',
  )
}
