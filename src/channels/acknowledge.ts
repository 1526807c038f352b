import type { Channel, OutboundPart, SendResult } from './channel.ts'
import type { StoredEvent } from './channel-store.ts'
import { callback } from './reply-to.ts'

const SEND_TIMEOUT_MS = 15_000

/** Answers to pressed buttons that are given before what the button asks for: until then its progress bar turns. */
export interface Acknowledgements {
  /** Begins to answer the button, once for an event. */
  begin(channel: Channel, stored: StoredEvent): void
  /** What is still to be sent: the button's answer only where it could not be given before. */
  rest(eventId: number, parts: readonly OutboundPart[]): Promise<OutboundPart[]>
  /** The event has been replied to. */
  forget(eventId: number): void
}

export function createAcknowledgements(): Acknowledgements {
  const given = new Map<number, Promise<boolean>>()

  const give = async (channel: Channel, { event }: StoredEvent): Promise<boolean> => {
    for (const part of callback(event, '')) {
      const result = await channel.send(event.chatId, part, AbortSignal.timeout(SEND_TIMEOUT_MS))
      if (isWorthAnotherTry(result)) return false
    }
    return true
  }

  return {
    begin: (channel, stored) => {
      if (!given.has(stored.eventId)) given.set(stored.eventId, give(channel, stored))
    },
    rest: async (eventId, parts) =>
      (await given.get(eventId)) === true ? parts.filter(({ kind }) => kind !== 'callback') : [...parts],
    forget: (eventId) => {
      given.delete(eventId)
    },
  }
}

function isWorthAnotherTry(result: SendResult): boolean {
  return !result.isSent && ['transient', 'rate', 'auth'].includes(result.kind)
}
