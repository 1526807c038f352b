import type { Turn } from '../domain/turn.ts'
import type { Exchange } from './exchange.ts'

/** How long and how much is remembered. */
export const CONVERSATION_LIMITS = {
  /** Older turns are forgotten: a follow-up leans on what was just said. */
  turns: 6,
  /** A conversation that nobody continues for so long begins anew. */
  idleMs: 2 * 60 * 60 * 1000,
} as const

/** Keeps conversations. Every call may reject with StorageError. */
export interface ConversationStore {
  /** The last turns, oldest first; null when the conversation is unknown or expired. */
  turnsOf(conversationId: string, now: Date): Promise<Turn[] | null>
  /** Adds an exchange to its conversation, which begins with it when it is new. */
  record(exchange: Exchange): Promise<void>
}
