import { OverloadedError, StorageError } from '../domain/errors.ts'
import type { Clock } from '../ports.ts'
import { createAcknowledgements } from './acknowledge.ts'
import type { Channel } from './channel.ts'
import type { ChannelStore, Reply, StoredEvent, StoredPart } from './channel-store.ts'
import type { Deliver } from './deliver.ts'
import { renderText } from './render/render-answer.ts'
import { TROUBLE } from './phrases.ts'
import { callback, type ReplyTo } from './reply-to.ts'
import { startTyping } from './typing.ts'

/** Chats that are worked on at the same time; one that hangs holds back itself alone. */
const LANES = 16
/** Looks for work that nobody told of: what another process took, or a database that failed for a while left behind. */
const LOOK_EVERY_MS = 1000
/** Until a lane is tried again whose channel is off, or whose work the database refused. */
const LANE_PAUSE_MS = 5000
const MAX_ANSWER_TRIES = 3
const ANSWER_PAUSE_MS = 2000

export interface WorkerParts {
  channels: ReadonlyMap<string, Channel>
  store: ChannelStore
  replyTo: ReplyTo
  deliver: Deliver
  clock: Clock
  /** Nothing of a channel is sent before that time. */
  pausedUntil: (channel: Channel['id']) => Date | null
  /** What went wrong, never with the words or the id of a chat. */
  onTrouble: (error: unknown, chat: string) => void
  chatForLog: (lane: string) => string
  /** The longest that a lane waits before there is another look. */
  lanePauseMs?: number | undefined
}

export interface Worker {
  /** There may be something to do. */
  wake(): void
  /** Finishes what has begun and begins nothing more. */
  stop(): Promise<void>
}

/**
 * Answers events and sends replies: one lane a chat, in order, several lanes at once. All that matters is in the store, so a worker
 * that is killed leaves nothing behind but a part that was being sent.
 */
export async function startWorker(parts: WorkerParts): Promise<Worker> {
  const { channels, store, replyTo, deliver, clock, onTrouble, chatForLog } = parts
  const { lanePauseMs = LANE_PAUSE_MS } = parts
  const working = new Map<string, Promise<void>>()
  /** Lanes that wait for a time of their own. */
  const sleeping = new Map<string, NodeJS.Timeout>()
  const tries = new Map<number, number>()
  const acknowledgements = createAcknowledgements()
  let isStopped = false
  let looking: Promise<void> | null = null
  let isLookWanted = false

  await store.markInterrupted(clock.now())

  const sleep = (lane: string, until: Date) => {
    const wakeUp = () => {
      sleeping.delete(lane)
      wake()
    }
    // The clock may be set meanwhile, and a timer cannot count for ever: after a while there is another look.
    const pauseMs = Math.min(Math.max(until.getTime() - clock.now().getTime(), 0), lanePauseMs)
    sleeping.set(lane, setTimeout(wakeUp, pauseMs).unref())
  }

  const work = async (lane: string) => {
    while (!isStopped) {
      const next = await store.nextIn(lane, clock.now())
      if (next.kind === 'nothing') return
      const until =
        next.kind === 'later'
          ? next.at
          : next.kind === 'part'
            ? await send(next.part)
            : await answer(next.event)
      if (until === null) continue
      sleep(lane, until)
      return
    }
  }

  /** Gives when to come again, null when the lane can go on at once. */
  const send = async (part: StoredPart): Promise<Date | null> => {
    const channel = channels.get(part.channel)
    // Switched off since: what is still to be said waits for the channel to come back, or for its seven days to end.
    if (channel === undefined) return later(lanePauseMs)
    const pausedUntil = parts.pausedUntil(part.channel)
    if (pausedUntil !== null && pausedUntil > clock.now()) return pausedUntil
    await deliver(channel, part)
    return null
  }

  const answer = async (stored: StoredEvent): Promise<Date | null> => {
    const { event, eventId } = stored
    const channel = channels.get(event.channel)
    if (channel === undefined) return later(lanePauseMs)
    const isAsked = event.kind === 'question' || event.kind === 'choice'
    const typing = isAsked ? startTyping(channel, event) : null
    try {
      const reply = await replyTo(stored, channel.capabilities, () => {
        acknowledgements.begin(channel, stored)
      })
      await typing?.stop()
      await storeReply(eventId, reply)
      return null
    } catch (error) {
      await typing?.stop()
      if (error instanceof OverloadedError) return later(error.retryAfterSeconds * 1000)
      if (error instanceof StorageError) throw error
      onTrouble(error, chatForLog(event.chatId))
      const tried = (tries.get(eventId) ?? 0) + 1
      tries.set(eventId, tried)
      if (tried < MAX_ANSWER_TRIES) return later(ANSWER_PAUSE_MS)
      const sorry = [
        ...callback(event, ''),
        ...renderText(TROUBLE, { event, capabilities: channel.capabilities }),
      ]
      await storeReply(eventId, { parts: sorry })
      return null
    }
  }

  const storeReply = async (eventId: number, reply: Reply) => {
    const parts = await acknowledgements.rest(eventId, reply.parts)
    await store.reply(eventId, { ...reply, parts }, clock.now())
    tries.delete(eventId)
    acknowledgements.forget(eventId)
  }

  const later = (pauseMs: number) => new Date(clock.now().getTime() + pauseMs)

  const look = async () => {
    for (const lane of await store.openLanes()) {
      if (isStopped || working.size >= LANES) return
      if (working.has(lane) || sleeping.has(lane)) continue
      const ended = work(lane)
        .catch((error: unknown) => {
          onTrouble(error, chatForLog(lane))
          sleep(lane, later(lanePauseMs))
        })
        .finally(() => {
          working.delete(lane)
          wake()
        })
      working.set(lane, ended)
    }
  }

  const wake = () => {
    isLookWanted = true
    if (looking !== null || isStopped) return
    looking = (async () => {
      while (isLookWanted) {
        isLookWanted = false
        await look()
      }
    })()
      .catch((error: unknown) => {
        onTrouble(error, 'none')
      })
      .finally(() => {
        looking = null
      })
  }

  const timer = setInterval(wake, LOOK_EVERY_MS)
  timer.unref()
  wake()
  return {
    wake,
    stop: async () => {
      isStopped = true
      clearInterval(timer)
      for (const sleeper of sleeping.values()) clearTimeout(sleeper)
      await looking
      await Promise.all(working.values())
    },
  }
}
