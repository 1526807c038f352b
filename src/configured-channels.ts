import type { FastifyBaseLogger } from 'fastify'
import type { Channel } from './channels/channel.ts'
import type { ChannelsConfig } from './channel-settings.ts'
import { createTelegramChannel } from './channels/telegram/telegram-channel.ts'
import { createZaloBotChannel } from './channels/zalo-bot/zalo-bot-channel.ts'
import type { Clock } from './ports.ts'

export interface ChannelMeans {
  dataDir: string
  clock: Clock
  log: FastifyBaseLogger
}

/** The channels that the settings switch on. Telegram without a secret has no webhook; `npm run telegram` serves it. */
export function configuredChannels(config: ChannelsConfig, { log }: ChannelMeans): Channel[] {
  const { telegram, zaloBot, missing } = config
  if (missing.length > 0) log.warn({ missing }, 'Kênh nhắn tin chưa bật: thiếu cấu hình')
  return [
    ...(telegram?.webhookSecret ? [createTelegramChannel(telegram)] : []),
    ...(zaloBot === null ? [] : [createZaloBotChannel(zaloBot)]),
  ]
}
