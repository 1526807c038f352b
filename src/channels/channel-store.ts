import type { AnswerResponse } from '../domain/answer.ts'
import type { ChannelId, InboundEvent, OutboundPart } from './channel.ts'

/** How long events, replies and choices are kept. */
export const CHANNEL_KEEP_MS = 7 * 24 * 60 * 60 * 1000

export interface StoredEvent {
  eventId: number
  event: InboundEvent
  receivedAt: Date
}

export interface StoredPart {
  partId: number
  eventId: number
  channel: ChannelId
  chatId: string
  part: OutboundPart
  /** When the event came that this replies to. */
  receivedAt: Date
  /** How often the platform could not be reached. */
  tries: number
  /** How often it has asked to wait. */
  rateWaits: number
}

/** What a chat's conversation stands at. */
export interface ChatState {
  conversationId: string | null
  lastAnswer: AnswerResponse | null
  at: Date
}

/** Questions behind the buttons of an answer, found again by a short key. */
export interface Choices {
  key: string
  answerId: string
  questions: readonly string[]
}

/** Everything an event leads to, stored at once or not at all. */
export interface Reply {
  parts: readonly OutboundPart[]
  /** Left out where the conversation stays as it is. */
  chat?: { key: string; state: ChatState }
  choices?: Choices
}

export type PartOutcome =
  | { state: 'sent'; messageId: string | null }
  | { state: 'failed' | 'ambiguous'; code: string }
  | { state: 'queued'; notBefore: Date; code: string; counts: 'tries' | 'rateWaits' | 'nothing' }

/** What is ready in a lane, or when it will be. */
export type LaneWork =
  | { kind: 'part'; part: StoredPart }
  | { kind: 'event'; event: StoredEvent }
  | { kind: 'later'; at: Date }
  | { kind: 'nothing' }

/** Inbox and outbox of all channels. Every call may reject with StorageError. */
export interface ChannelStore {
  /** Adds events in their order and forgets those it has seen; gives how many were new. On the disk once it resolves. */
  add(events: readonly InboundEvent[], now: Date): Promise<number>
  /** Lanes with anything unfinished, the longest waiting first. */
  openLanes(): Promise<string[]>
  /** The next thing to do in a lane: parts of earlier replies come before later events. */
  nextIn(lane: string, now: Date): Promise<LaneWork>
  /** False when the event had been replied to before. */
  reply(eventId: number, reply: Reply, now: Date): Promise<boolean>
  /** Marks a part as being sent; false when somebody else has. Nothing is sent without it. */
  claim(partId: number, now: Date): Promise<boolean>
  settle(partId: number, outcome: PartOutcome, now: Date): Promise<void>
  /** Fails what is still queued for a chat that cannot be written to. */
  abandon(lane: string, code: string, now: Date): Promise<void>
  /** After a crash: what was being sent may have arrived. Gives how many parts that were. */
  markInterrupted(now: Date): Promise<number>
  chat(key: string): Promise<ChatState | null>
  choices(key: string): Promise<Choices | null>
  /** Events of a kind in the same lane that came before this one and not before `since`. */
  countBefore(event: StoredEvent, kinds: readonly InboundEvent['kind'][], since: Date): Promise<number>
  /** How many events wait and how many parts are in each state. */
  counts(): Promise<{ waiting: number; parts: Record<string, number> }>
}
