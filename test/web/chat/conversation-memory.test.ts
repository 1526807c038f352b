import { describe, expect, it } from 'vitest'
import { createConversationMemory } from '../../../web/chat/conversation-memory.ts'
import { tourismAnswer } from '../../support/browser-answers.ts'
import { deniedStorage, madeUpStorage } from './made-up-storage.ts'

const exchange = { question: 'Doanh thu du lịch?', answer: tourismAnswer() }

describe('createConversationMemory', () => {
  it('gives back what was saved, and nothing at first', () => {
    const shared = madeUpStorage()
    const memory = createConversationMemory(() => shared)
    expect(memory.load()).toEqual([])
    memory.save([exchange])
    expect(createConversationMemory(() => shared).load()).toEqual([exchange])
  })

  it.each(['no JSON', '{"question":1}', '[{"question":"Cũ?","answer":{"text":"của bản cũ"}}]'])(
    'forgets what it cannot read: %s',
    (stored) => {
      const shared = madeUpStorage({ texts: new Map([['conversation', stored]]) })
      expect(createConversationMemory(() => shared).load()).toEqual([])
    },
  )

  it('does without a storage that is forbidden or full', () => {
    const forbidden = createConversationMemory(deniedStorage)
    expect(forbidden.load()).toEqual([])
    expect(() => {
      forbidden.save([exchange])
    }).not.toThrow()
    const full = createConversationMemory(() => madeUpStorage({ room: 0 }))
    expect(() => {
      full.save([exchange])
    }).not.toThrow()
  })
})
