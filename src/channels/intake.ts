import type { IncomingHttpHeaders } from 'node:http'
import { StorageError } from '../domain/errors.ts'
import type { Clock } from '../ports.ts'
import type { Channel, ChannelId, InboundEvent } from './channel.ts'
import type { ChannelStore } from './channel-store.ts'
import type { Courtesy } from './courtesy.ts'

/**
 * `refused`: not signed as the platform signs. `accepted`: on the disk, known already, or nothing to answer. `later`: the channel does not
 * know enough of itself yet; the platform should come again.
 */
export type IntakeResult = 'refused' | 'accepted' | 'later'

export interface Intake {
  /** Whether deliveries of the channel are taken. */
  has(id: string): id is ChannelId
  /** Takes one delivery. Rejects with StorageError when it cannot be stored: the platform should come again. */
  accept(id: ChannelId, raw: Buffer, headers: IncomingHttpHeaders): Promise<IntakeResult>
  /** Takes events that were fetched, not delivered. Rejects with StorageError. */
  add(events: readonly InboundEvent[]): Promise<void>
}

/** What became of a delivery. */
export type DeliveryOutcome = 'refused' | 'later' | 'new' | 'known' | 'dropped'

export interface IntakeParts {
  channels: ReadonlyMap<string, Channel>
  /** Null when the database could not be opened. */
  store: ChannelStore | null
  clock: Clock
  courtesy: Courtesy
  /** Called when there is something new to answer. */
  onNew: () => void
  /** Told what became of every delivery. */
  onDelivery: (id: ChannelId, outcome: DeliveryOutcome) => void
}

/** Where events come in. A delivery is on the disk before it is accepted, and answered later by the worker. */
export function createIntake(parts: IntakeParts): Intake {
  const { channels, store, clock, courtesy, onNew, onDelivery } = parts
  const add = async (events: readonly InboundEvent[]) => {
    if (store === null) throw new StorageError('Cơ sở dữ liệu của dịch vụ không mở được')
    const added = await store.add(events, clock.now())
    if (added > 0) onNew()
    return added
  }
  return {
    has: (id): id is ChannelId => channels.get(id)?.hasWebhook === true,
    accept: (id, raw, headers) =>
      courtesy.delivery(async () => {
        const channel = channels.get(id)
        if (!channel?.verify(raw, headers, clock.now())) {
          onDelivery(id, 'refused')
          return 'refused'
        }
        const events = channel.parse(raw)
        if (events === null) {
          onDelivery(id, 'later')
          return 'later'
        }
        const added = events.length === 0 ? 0 : await add(events)
        onDelivery(id, events.length === 0 ? 'dropped' : added > 0 ? 'new' : 'known')
        return 'accepted'
      }),
    add: async (events) => {
      await add(events)
    },
  }
}
