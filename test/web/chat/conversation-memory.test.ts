import { describe, expect, it } from 'vitest'
import { createConversationMemory } from '../../../web/chat/conversation-memory.ts'
import { tourismAnswer } from '../../support/browser-answers.ts'

const exchange = { question: 'Doanh thu du lịch?', answer: tourismAnswer() }

function storage(texts = new Map<string, string>()) {
  return {
    getItem: (key: string) => texts.get(key) ?? null,
    setItem: (key: string, text: string) => {
      texts.set(key, text)
    },
  }
}

function denied(): never {
  throw new DOMException('The operation is insecure.', 'SecurityError')
}

describe('createConversationMemory', () => {
  it('gives back what was saved, and nothing at first', () => {
    const shared = storage()
    const memory = createConversationMemory(() => shared)
    expect(memory.load()).toEqual([])
    memory.save([exchange])
    expect(createConversationMemory(() => shared).load()).toEqual([exchange])
  })

  it.each(['no JSON', '{"question":1}', '[{"question":"Cũ?","answer":{"text":"của bản cũ"}}]'])(
    'forgets what it cannot read: %s',
    (stored) => {
      const shared = storage(new Map([['conversation', stored]]))
      expect(createConversationMemory(() => shared).load()).toEqual([])
    },
  )

  it('does without a storage that is forbidden or full', () => {
    const forbidden = createConversationMemory(denied)
    expect(forbidden.load()).toEqual([])
    expect(() => {
      forbidden.save([exchange])
    }).not.toThrow()
    const full = createConversationMemory(() => ({ ...storage(), setItem: denied }))
    expect(() => {
      full.save([exchange])
    }).not.toThrow()
  })
})
