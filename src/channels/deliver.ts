import type { Clock } from '../ports.ts'
import type { Channel, SendResult } from './channel.ts'
import type { ChannelStore, PartOutcome, StoredPart } from './channel-store.ts'
import { laneOf } from './channel.ts'

const SEND_TIMEOUT_MS = 15_000
/** When a platform asks to wait and does not say how long. */
const RATE_WAIT_MS = 60_000
/** Between two tries to reach a platform: doubled every time, from the first to the longest. */
const FIRST_PAUSE_MS = 1000
const LONGEST_PAUSE_MS = 5 * 60_000
/** A platform that cannot be reached is given up after about an hour and a half. */
const MAX_TRIES = 25
/** A refused key needs a person; until then nothing else is worth trying. */
const REFUSED_KEY_PAUSE_MS = 5 * 60_000

export interface DeliverParts {
  store: Pick<ChannelStore, 'claim' | 'settle' | 'abandon'>
  clock: Clock
  /** A channel's own key is refused, or its quota is used up: nothing of it is sent before that time. */
  onPause: (channel: Channel['id'], until: Date, code: string) => void
  onSent: (channel: Channel['id'], outcome: PartOutcome) => void
}

/** Sends one part and stores what became of it. Rejects with StorageError: what was sent is then `sending`, and not sent again. */
export type Deliver = (channel: Channel, part: StoredPart) => Promise<void>

export function createDeliver({ store, clock, onPause, onSent }: DeliverParts): Deliver {
  const settle = async (channel: Channel, { partId }: StoredPart, outcome: PartOutcome) => {
    await store.settle(partId, outcome, clock.now())
    onSent(channel.id, outcome)
  }
  return async (channel, part) => {
    const { maxDelayMs } = channel.capabilities
    const age = clock.now().getTime() - part.receivedAt.getTime()
    if (!(await store.claim(part.partId, clock.now()))) return
    if (maxDelayMs !== null && age > maxDelayMs) {
      await settle(channel, part, { state: 'failed', code: 'too_late' })
      return
    }
    const result = await channel.send(part.chatId, part.part, AbortSignal.timeout(SEND_TIMEOUT_MS))
    const outcome = outcomeOf(result, part, channel, clock.now())
    await settle(channel, part, outcome)
    if (result.isSent) return
    const code = result.code ?? result.kind
    if (result.kind === 'auth' && outcome.state === 'queued') onPause(channel.id, outcome.notBefore, code)
    // Whoever blocked us gets nothing more; a button's answer that came too late says nothing of the chat.
    const isChatClosed = result.kind === 'permanent' || result.kind === 'window'
    if (isChatClosed && part.part.kind === 'text') await store.abandon(laneOf(part), code, clock.now())
  }
}

/** What a result means for a part: done, given up, or tried again at some time. Pure. */
export function outcomeOf(
  result: SendResult,
  { tries, rateWaits }: Pick<StoredPart, 'tries' | 'rateWaits'>,
  { capabilities }: Pick<Channel, 'capabilities'>,
  now: Date,
): PartOutcome {
  if (result.isSent) return { state: 'sent', messageId: result.messageId }
  const code = result.code ?? result.kind
  const again = (pauseMs: number, counts: 'tries' | 'rateWaits' | 'nothing'): PartOutcome => ({
    state: 'queued',
    notBefore: new Date(now.getTime() + pauseMs),
    code,
    counts,
  })
  switch (result.kind) {
    case 'ambiguous':
      return { state: 'ambiguous', code }
    case 'permanent':
    case 'rejected':
    case 'window':
      return { state: 'failed', code }
    case 'auth':
      return again(result.retryAfterMs ?? REFUSED_KEY_PAUSE_MS, 'nothing')
    case 'rate':
      return rateWaits >= capabilities.maxRateWaits
        ? { state: 'failed', code }
        : again(result.retryAfterMs ?? RATE_WAIT_MS, 'rateWaits')
    case 'transient': {
      const pauseMs = Math.min(FIRST_PAUSE_MS * 2 ** tries, LONGEST_PAUSE_MS)
      return tries >= MAX_TRIES ? { state: 'failed', code } : again(result.retryAfterMs ?? pauseMs, 'tries')
    }
  }
}
