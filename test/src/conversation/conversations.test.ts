import { describe, expect, it } from 'vitest'
import type { ConversationStore } from '../../../src/conversation/conversation-store.ts'
import { createConversations } from '../../../src/conversation/conversations.ts'
import type { Exchange } from '../../../src/conversation/exchange.ts'
import { StorageError } from '../../../src/domain/errors.ts'
import { exchange, minutesLater } from './made-up-exchange.ts'

/** A database of one list, which can be made to fail. */
function createStore() {
  const exchanges: Exchange[] = []
  const store = {
    exchanges,
    fails: false,
    turnsOf(conversationId: string) {
      if (store.fails) return Promise.reject(new StorageError('hỏng'))
      const turns = exchanges.filter((one) => one.conversationId === conversationId).map((one) => one.turn)
      return Promise.resolve(turns.length === 0 ? null : turns)
    },
    record(one: Exchange) {
      if (store.fails) return Promise.reject(new StorageError('hỏng'))
      exchanges.push(one)
      return Promise.resolve()
    },
  }
  return store
}

function setUp(stored: ConversationStore | null) {
  const failures: StorageError[] = []
  const conversations = createConversations({
    stored,
    newId: () => 'new-id',
    onStorageFailure: (error) => failures.push(error),
  })
  return { conversations, failures }
}

describe('conversations', () => {
  it('begin with a new id and no history', async () => {
    const { conversations } = setUp(createStore())
    expect(await conversations.open(undefined, minutesLater(0))).toEqual({ id: 'new-id', history: [] })
  })

  it('begin anew when the id is unknown', async () => {
    const { conversations } = setUp(createStore())
    expect(await conversations.open('made-up', minutesLater(0))).toEqual({ id: 'new-id', history: [] })
  })

  it('go on with what was said', async () => {
    const { conversations } = setUp(createStore())
    conversations.record(exchange(1))
    const { id, history } = await conversations.open('c1', minutesLater(2))
    expect(id).toBe('c1')
    expect(history).toEqual([exchange(1).turn])
  })

  it('go on after a restart', async () => {
    const store = createStore()
    const before = setUp(store).conversations
    before.record(exchange(1))
    await before.settle()
    const { conversations } = setUp(store)
    await conversations.open('c1', minutesLater(2))
    conversations.record(exchange(2))
    const { history } = await conversations.open('c1', minutesLater(3))
    expect(history).toEqual([exchange(1).turn, exchange(2).turn])
  })

  it('go on in memory without a database', async () => {
    const { conversations, failures } = setUp(null)
    conversations.record(exchange(1))
    expect((await conversations.open('c1', minutesLater(2))).history).toHaveLength(1)
    expect(failures).toEqual([])
  })

  it('go on in memory when the database fails, and say so', async () => {
    const store = createStore()
    store.fails = true
    const { conversations, failures } = setUp(store)
    conversations.record(exchange(1))
    expect((await conversations.open('c1', minutesLater(2))).history).toHaveLength(1)
    expect(await conversations.open('other', minutesLater(2))).toEqual({ id: 'new-id', history: [] })
    await conversations.settle()
    expect(failures).toHaveLength(2)
  })

  it('are stored in the order they were said, each once', async () => {
    const store = createStore()
    const { conversations } = setUp(store)
    for (const n of [1, 2, 3]) conversations.record(exchange(n))
    await conversations.store('answer-2')
    await conversations.settle()
    expect(store.exchanges).toEqual([exchange(1), exchange(2), exchange(3)])
  })

  it('are stored later when the database failed at first', async () => {
    const store = createStore()
    store.fails = true
    const { conversations } = setUp(store)
    conversations.record(exchange(1))
    await expect(conversations.store('answer-1')).rejects.toThrow(StorageError)
    store.fails = false
    await conversations.store('answer-1')
    await conversations.store('answer-1')
    expect(store.exchanges).toEqual([exchange(1)])
  })

  it('report also what the database does not call its failure', async () => {
    const broken: ConversationStore = {
      turnsOf: () => Promise.reject(new TypeError('a bug')),
      record: () => Promise.reject(new TypeError('a bug')),
    }
    const { conversations, failures } = setUp(broken)
    conversations.record(exchange(1))
    await conversations.open('c2', minutesLater(1))
    await conversations.settle()
    expect(failures.map(({ cause }) => cause)).toEqual([new TypeError('a bug'), new TypeError('a bug')])
  })
})
