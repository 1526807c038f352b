import type { FastifyBaseLogger } from 'fastify'
import type { Channel } from './channels/channel.ts'
import type { ChannelsConfig } from './channel-settings.ts'
import { createTelegramChannel } from './channels/telegram/telegram-channel.ts'
import type { TokenAlert } from './channels/zalo-oa/tokens.ts'
import { createTokenFile } from './channels/zalo-oa/token-file.ts'
import { createZaloOaChannel } from './channels/zalo-oa/zalo-oa-channel.ts'
import { createZaloBotChannel } from './channels/zalo-bot/zalo-bot-channel.ts'
import type { Clock } from './ports.ts'

export interface ChannelMeans {
  dataDir: string
  clock: Clock
  log: FastifyBaseLogger
}

/** What to do about tokens that do not work. */
const TOKEN_ALERTS: Readonly<Record<TokenAlert, string>> = {
  refresh_refused:
    'Zalo OA không nhận refresh token. Hãy lấy refresh token mới, đặt vào ZALO_OA_REFRESH_TOKEN rồi khởi động lại',
  tokens_not_stored:
    'Chưa ghi được token Zalo OA mới vào DATA_DIR: đừng tắt dịch vụ trước khi thư mục ghi được trở lại',
  tokens_not_readable:
    'Không đọc hoặc không khóa được tệp token Zalo OA trong DATA_DIR: kiểm tra quyền và ổ đĩa',
}

/** The channels that the settings switch on. Telegram without a secret has no webhook; `npm run telegram` serves it. */
export function configuredChannels(config: ChannelsConfig, means: ChannelMeans): Channel[] {
  const { dataDir, clock, log } = means
  const { telegram, zaloOa, zaloBot, missing } = config
  if (missing.length > 0) log.warn({ missing }, 'Kênh nhắn tin chưa bật: thiếu cấu hình')
  return [
    ...(telegram?.webhookSecret ? [createTelegramChannel(telegram)] : []),
    ...(zaloOa === null
      ? []
      : [
          createZaloOaChannel(zaloOa, {
            tokenStore: createTokenFile(dataDir),
            clock,
            onAlert: (alert) => {
              log.error({ channel: 'zalo-oa', alert }, TOKEN_ALERTS[alert])
            },
          }),
        ]),
    ...(zaloBot === null ? [] : [createZaloBotChannel(zaloBot)]),
  ]
}
