import type { FastifyBaseLogger } from 'fastify'
import type { Channel } from './channels/channel.ts'
import type { ChannelsConfig } from './channel-settings.ts'
import type { Clock } from './ports.ts'

export interface ChannelMeans {
  dataDir: string
  clock: Clock
  log: FastifyBaseLogger
}

/** The channels that the settings switch on. */
export function configuredChannels({ missing }: ChannelsConfig, { log }: ChannelMeans): Channel[] {
  if (missing.length > 0) log.warn({ missing }, 'Kênh nhắn tin chưa bật: thiếu cấu hình')
  return []
}
