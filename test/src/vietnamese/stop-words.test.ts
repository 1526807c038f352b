import { describe, expect, it } from 'vitest'
import { isLightWord, isStopWord, stopPhraseLength } from '../../../src/vietnamese/stop-words.ts'

describe('stop words', () => {
  it.each(['là', 'của', 'bao', 'nhiêu', 'ạ', 'ad'])('"%s" holds a question together', (word) => {
    expect(isStopWord(word)).toBe(true)
  })

  it.each(['thi', 'vay', 'chợ', 'ngân', 'nghèo', ''])('"%s" says something', (word) => {
    expect(isStopWord(word)).toBe(false)
  })

  it('light words say little, but are no stop words', () => {
    expect(isLightWord('nghèo')).toBe(false)
    expect(isStopWord('phố')).toBe(false)
  })
})

describe('stopPhraseLength', () => {
  it.each([
    ['cho mình hỏi thu ngân sách', 3],
    ['bao nhieu ho ngheo', 2],
    ['như thế nào', 3],
    ['thu ngân sách bao nhiêu', 0],
    ['bảo nhiều', 0],
    ['', 0],
  ])('"%s" begins with %i words of asking', (text, length) => {
    expect(stopPhraseLength(text.split(' '))).toBe(length)
  })
})
