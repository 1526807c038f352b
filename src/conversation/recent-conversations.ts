import type { Turn } from '../domain/turn.ts'
import { CONVERSATION_LIMITS } from './conversation-store.ts'

/** Conversations that may be in memory at once; the one unused for longest makes room. */
const CAPACITY = 1000

/** Conversations in memory: for those that go on at once, and for when the database cannot be written. */
export interface RecentConversations {
  /** The last turns, oldest first; null when the conversation is unknown or expired. */
  turnsOf(conversationId: string, now: Date): Turn[] | null
  /** Takes over what the database knows of a conversation. */
  remember(conversationId: string, turns: readonly Turn[], at: Date): void
  add(conversationId: string, turn: Turn, at: Date): void
}

export function createRecentConversations(capacity: number = CAPACITY): RecentConversations {
  /** In order of last use. */
  const conversations = new Map<string, { turns: Turn[]; usedAt: Date }>()

  function remember(conversationId: string, turns: readonly Turn[], at: Date): void {
    conversations.delete(conversationId)
    conversations.set(conversationId, { turns: turns.slice(-CONVERSATION_LIMITS.turns), usedAt: at })
    for (const oldest of conversations.keys()) {
      if (conversations.size <= capacity) return
      conversations.delete(oldest)
    }
  }

  return {
    remember,
    turnsOf: (conversationId, now) => {
      const found = conversations.get(conversationId)
      if (found && now.getTime() - found.usedAt.getTime() < CONVERSATION_LIMITS.idleMs)
        return [...found.turns]
      conversations.delete(conversationId)
      return null
    },
    add: (conversationId, turn, at) => {
      remember(conversationId, [...(conversations.get(conversationId)?.turns ?? []), turn], at)
    },
  }
}
