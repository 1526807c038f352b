import { randomBytes } from 'node:crypto'
import type { AnswerQuestion } from '../conversation/answer-question.ts'
import type { TakeFeedback } from '../conversation/take-feedback.ts'
import type { Clock } from '../ports.ts'
import type { Channel, ChannelId, ChannelState } from './channel.ts'
import { createChatForLog } from './chat-for-log.ts'
import type { ChannelStore, PartOutcome } from './channel-store.ts'
import { createCourtesy } from './courtesy.ts'
import { createDeliver } from './deliver.ts'
import { createIntake, type DeliveryOutcome, type Intake } from './intake.ts'
import { createPauses } from './pauses.ts'
import { createReplyTo } from './reply-to.ts'
import { startChannels } from './start-channels.ts'
import { startWorker, type Worker, type WorkerParts } from './worker.ts'
import { takeWorkerTurn, type Turn, type WorkerLock } from './worker-turn.ts'

/** What the channels tell of themselves: never a word of a chat, never its id. */
export interface ChannelObserver {
  onDelivery(id: ChannelId, outcome: DeliveryOutcome): void
  onSent(id: ChannelId, outcome: PartOutcome): void
  onPause(id: ChannelId, until: Date, code: string): void
  onTrouble(error: unknown, chat: string): void
  /** Whose worker answers: ours, or another process's over the same database. */
  onTurn(turn: Turn): void
}

export interface OpenChannelsParts {
  channels: readonly Channel[]
  store: ChannelStore | null
  /** Held by the one process that answers. */
  lock: WorkerLock
  answerQuestion: AnswerQuestion
  takeFeedback: TakeFeedback
  suggestions: () => readonly string[]
  clock: Clock
  publicBaseUrl: string | null
  questionsPerMinute: number
  observer: ChannelObserver
  /** As the worker takes it. */
  lanePauseMs?: number
}

export interface Channels {
  intake: Intake
  /** How each channel that is on fares. */
  states(): ChannelState[]
  /** Begins to answer, now or when the other process that does has ended. Gives whose turn it is; null where nothing is answered. */
  start(): Promise<Turn | null>
  stop(): Promise<void>
}

const CHOICE_KEY_BYTES = 6

/** Everything between the chat platforms and the pipeline, put together once. Without a channel nothing runs. */
export function openChannels(parts: OpenChannelsParts): Channels {
  const { store, clock, observer } = parts
  const channels = new Map(parts.channels.map((channel) => [channel.id as string, channel]))
  const pauses = createPauses()
  const courtesy = createCourtesy()
  let worker: Worker | null = null
  let turn: Turn | null = null
  let stopStarting = (): void => undefined
  const intake = createIntake({
    channels,
    store,
    clock,
    courtesy,
    onNew: () => worker?.wake(),
    onDelivery: (id, outcome) => {
      observer.onDelivery(id, outcome)
    },
  })
  const workerParts = (store: ChannelStore): WorkerParts => ({
    channels,
    store,
    clock,
    replyTo: createReplyTo({
      ...parts,
      answerQuestion: (asked) => courtesy.answer(() => parts.answerQuestion(asked)),
      store,
      newKey: () => randomBytes(CHOICE_KEY_BYTES).toString('base64url'),
    }),
    deliver: createDeliver({
      store,
      clock,
      onPause: (id, until, code) => {
        pauses.pause(id, until)
        observer.onPause(id, until, code)
      },
      onSent: (id, outcome) => {
        observer.onSent(id, outcome)
      },
    }),
    pausedUntil: (id) => pauses.until(id),
    onTrouble: (error, chat) => {
      observer.onTrouble(error, chat)
    },
    chatForLog: createChatForLog(randomBytes(16).toString('hex')),
    lanePauseMs: parts.lanePauseMs,
  })
  return {
    intake,
    states: () => parts.channels.map((channel) => ({ id: channel.id, trouble: channel.trouble?.() ?? null })),
    start: async () => {
      if (store === null || channels.size === 0) return null
      stopStarting = startChannels(parts.channels, (error) => {
        observer.onTrouble(error, 'none')
      })
      worker = await takeWorkerTurn({
        lock: parts.lock,
        onTurn: (changed) => {
          turn = changed
          observer.onTurn(changed)
        },
        onTrouble: (error) => {
          observer.onTrouble(error, 'none')
        },
        startWorker: () => startWorker(workerParts(store)),
      })
      return turn
    },
    stop: async () => {
      stopStarting()
      await worker?.stop()
    },
  }
}
