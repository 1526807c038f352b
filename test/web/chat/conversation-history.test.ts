import { describe, expect, it } from 'vitest'
import { createConversationHistory, MAX_CONVERSATIONS } from '../../../web/chat/conversation-history.ts'
import type { FinishedExchange } from '../../../web/chat/conversation-memory.ts'
import { tourismAnswer } from '../../support/browser-answers.ts'
import { deniedStorage, madeUpStorage } from './made-up-storage.ts'

const TIME = new Date('2026-03-01T08:00:00Z')
const now = () => TIME

const exchange = (question: string): FinishedExchange => ({
  question,
  answer: tourismAnswer({ answerId: `của ${question}` }),
})

function historyIn(storage: ReturnType<typeof madeUpStorage>) {
  const history = createConversationHistory(() => storage, now)
  return { ...history, questions: () => history.list().map(({ exchanges }) => exchanges[0]?.question) }
}

describe('the history on the device', () => {
  it('lists conversations, the newest first, each as it last was', () => {
    const history = historyIn(madeUpStorage())
    history.keep([exchange('một')])
    history.keep([exchange('hai')])
    expect(history.keep([exchange('một'), exchange('một tiếp')])).toBe(true)
    expect(history.questions()).toEqual(['một', 'hai'])
    expect(history.list()[0]).toEqual({
      savedAt: TIME.toISOString(),
      exchanges: [exchange('một'), exchange('một tiếp')],
    })
  })

  it('keeps so many and forgets the oldest', () => {
    const history = historyIn(madeUpStorage())
    for (let count = 0; count <= MAX_CONVERSATIONS; count += 1) history.keep([exchange(String(count))])
    expect(history.questions()).toHaveLength(MAX_CONVERSATIONS)
    expect(history.questions()).not.toContain('0')
  })

  it('makes room in a full storage by forgetting the oldest', () => {
    const room = JSON.stringify([exchange('một'), exchange('hai')]).length + 200
    const history = historyIn(madeUpStorage({ room }))
    for (const question of ['một', 'hai', 'ba']) expect(history.keep([exchange(question)])).toBe(true)
    expect(history.questions()).toEqual(['ba', 'hai'])
  })

  it('says when the device keeps nothing', () => {
    expect(historyIn(madeUpStorage({ room: 0 })).keep([exchange('một')])).toBe(false)
    const forbidden = createConversationHistory(deniedStorage, now)
    expect(forbidden.keep([exchange('một')])).toBe(false)
    expect(forbidden.list()).toEqual([])
    expect(() => {
      forbidden.clear()
    }).not.toThrow()
  })

  it('loses one conversation and keeps the others', () => {
    const texts = new Map<string, string>()
    const history = historyIn(madeUpStorage({ texts }))
    for (const question of ['một', 'hai', 'ba']) history.keep([exchange(question)])
    for (const past of history.list().slice(1, 2)) history.remove(past)
    expect(history.questions()).toEqual(['ba', 'một'])
    expect([...texts.values()].join()).not.toContain('của hai')
  })

  it('is gone once cleared', () => {
    const texts = new Map<string, string>()
    const history = historyIn(madeUpStorage({ texts }))
    history.keep([exchange('một')])
    history.clear()
    expect(history.list()).toEqual([])
    expect([...texts.values()].join()).not.toContain('một')
  })

  it('leaves out what another version of the page wrote, and keeps the rest', () => {
    const texts = new Map<string, string>()
    historyIn(madeUpStorage({ texts })).keep([exchange('một')])
    const kept = texts.get('conversations') ?? ''
    texts.set('conversations', kept.replace('[', '[{"savedAt":1},'))
    expect(historyIn(madeUpStorage({ texts })).questions()).toEqual(['một'])
    expect(historyIn(madeUpStorage({ texts: new Map([['conversations', 'hỏng']]) })).list()).toEqual([])
  })
})
