import type { ChannelId } from './channel.ts'

/** Channels of which nothing is sent for a while: their key is refused, or their quota is used up. */
export interface Pauses {
  pause: (id: ChannelId, until: Date) => void
  until: (id: ChannelId) => Date | null
}

export function createPauses(): Pauses {
  const pauses = new Map<ChannelId, Date>()
  return {
    pause: (id, until) => {
      pauses.set(id, until)
    },
    until: (id) => pauses.get(id) ?? null,
  }
}
