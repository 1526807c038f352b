import { StorageError } from '../domain/errors.ts'
import type { Turn } from '../domain/turn.ts'
import type { ConversationStore } from './conversation-store.ts'
import type { Exchange } from './exchange.ts'
import { createRecentConversations } from './recent-conversations.ts'

/** Exchanges that wait for a database that fails; the oldest makes room. */
const WAITING_CAPACITY = 1000

export interface Conversations {
  /** The conversation of this id, or a new one when there is none such (any more). */
  open(conversationId: string | undefined, now: Date): Promise<{ id: string; history: readonly Turn[] }>
  /** Remembers an exchange at once and stores it right after: an answer does not wait for the disk. */
  record(exchange: Exchange): void
  /** Resolves when the exchange of an answer is stored, trying again if it failed. Rejects with StorageError. */
  store(answerId: string): Promise<void>
  /** Resolves when nothing is being written any more. */
  settle(): Promise<void>
}

export interface ConversationsParts {
  /** Null when the database could not be opened. */
  stored: ConversationStore | null
  newId: () => string
  /** Told every time the database fails; conversations then go on in memory. */
  onStorageFailure: (error: StorageError) => void
}

/** Conversations that outlive a restart when they can and never keep a question from being answered when they cannot. */
export function createConversations({ stored, newId, onStorageFailure }: ConversationsParts): Conversations {
  const recent = createRecentConversations()
  /** Not in the database yet, by answer. */
  const waiting = new Map<string, Exchange>()
  let lastWrite = Promise.resolve()

  async function storedTurns(conversationId: string, now: Date): Promise<Turn[] | null> {
    try {
      return (await stored?.turnsOf(conversationId, now)) ?? null
    } catch (error) {
      onStorageFailure(storageErrorOf(error))
      return null
    }
  }

  /** One after the other, so that the turns of a conversation keep their order. */
  function write(answerId: string): Promise<void> {
    const written = lastWrite.then(async () => {
      const exchange = waiting.get(answerId)
      if (!exchange) return
      await stored?.record(exchange)
      waiting.delete(answerId)
    })
    lastWrite = written.catch((error: unknown) => {
      onStorageFailure(storageErrorOf(error))
    })
    return written
  }

  return {
    open: async (conversationId, now) => {
      if (conversationId === undefined) return { id: newId(), history: [] }
      const known = recent.turnsOf(conversationId, now)
      if (known !== null) return { id: conversationId, history: known }
      const turns = await storedTurns(conversationId, now)
      if (turns === null) return { id: newId(), history: [] }
      recent.remember(conversationId, turns, now)
      return { id: conversationId, history: turns }
    },
    record: (exchange) => {
      recent.add(exchange.conversationId, exchange.turn, exchange.at)
      if (stored === null) return
      waiting.set(exchange.answerId, exchange)
      const [oldest] = waiting.keys()
      if (waiting.size > WAITING_CAPACITY && oldest !== undefined) waiting.delete(oldest)
      // Its failure is told in `lastWrite`.
      write(exchange.answerId).catch(() => undefined)
    },
    store: (answerId) => write(answerId),
    settle: () => lastWrite,
  }
}

function storageErrorOf(error: unknown): StorageError {
  return error instanceof StorageError
    ? error
    : new StorageError('Không dùng được cơ sở dữ liệu', { cause: error })
}
