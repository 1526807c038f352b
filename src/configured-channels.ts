import type { FastifyBaseLogger } from 'fastify'
import type { Channel } from './channels/channel.ts'
import type { ChannelsConfig } from './channel-settings.ts'
import { createTelegramChannel } from './channels/telegram/telegram-channel.ts'
import { TOKEN_ALERTS } from './channels/zalo-oa/token-alerts.ts'
import { createTokenFile } from './channels/zalo-oa/token-file.ts'
import { createZaloOaChannel } from './channels/zalo-oa/zalo-oa-channel.ts'
import { createZaloBotChannel } from './channels/zalo-bot/zalo-bot-channel.ts'
import type { Clock } from './ports.ts'

export interface ChannelMeans {
  dataDir: string
  clock: Clock
  log: FastifyBaseLogger
}

/** The channels that the settings switch on. Telegram without a secret has no webhook: `npm run telegram` fetches for it. */
export function configuredChannels(config: ChannelsConfig, means: ChannelMeans): Channel[] {
  const { dataDir, clock, log } = means
  const { telegram, zaloOa, zaloBot, missing } = config
  const isPolled = telegram !== null && telegram.webhookSecret === null
  if (isPolled)
    log.info('Telegram chưa có TELEGRAM_WEBHOOK_SECRET: tin nhắn chỉ đến khi npm run telegram chạy')
  const names = missing.filter((name) => !(isPolled && name === 'TELEGRAM_WEBHOOK_SECRET'))
  if (names.length > 0) log.warn({ missing: names }, 'Kênh nhắn tin chưa bật: thiếu cấu hình')
  return [
    ...(telegram === null ? [] : [createTelegramChannel(telegram)]),
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
