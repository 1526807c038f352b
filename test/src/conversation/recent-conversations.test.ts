import { describe, expect, it } from 'vitest'
import type { Exchange } from '../../../src/conversation/exchange.ts'
import {
  createRecentConversations,
  type RecentConversations,
} from '../../../src/conversation/recent-conversations.ts'
import { exchange, minutesLater } from './made-up-exchange.ts'

function add(conversations: RecentConversations, { conversationId, turn, at }: Exchange): void {
  conversations.add(conversationId, turn, at)
}

describe('conversations in memory', () => {
  it('know nothing of an id that was never used', () => {
    expect(createRecentConversations().turnsOf('c1', minutesLater(0))).toBeNull()
  })

  it('remember the last six turns, oldest first', () => {
    const conversations = createRecentConversations()
    for (let n = 1; n <= 8; n += 1) add(conversations, exchange(n))
    const turns = conversations.turnsOf('c1', minutesLater(9))
    expect(turns?.map((turn) => turn.question.typed)).toEqual([3, 4, 5, 6, 7, 8].map((n) => `Câu hỏi ${n}`))
  })

  it('forget a conversation two hours after its last turn', () => {
    const conversations = createRecentConversations()
    add(conversations, exchange(0))
    expect(conversations.turnsOf('c1', minutesLater(119))).toHaveLength(1)
    expect(conversations.turnsOf('c1', minutesLater(120))).toBeNull()
  })

  it('make room by forgetting the one unused for longest', () => {
    const conversations = createRecentConversations(2)
    add(conversations, exchange(1, { conversationId: 'a' }))
    add(conversations, exchange(2, { conversationId: 'b' }))
    add(conversations, exchange(3, { conversationId: 'a' }))
    add(conversations, exchange(4, { conversationId: 'c' }))
    expect(conversations.turnsOf('a', minutesLater(5))).toHaveLength(2)
    expect(conversations.turnsOf('b', minutesLater(5))).toBeNull()
    expect(conversations.turnsOf('c', minutesLater(5))).toHaveLength(1)
  })
})
