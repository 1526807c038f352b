import { describe, expect, it } from 'vitest'
import { keyedWords } from '../../../src/fact-search/word-keys.ts'

describe('keyedWords', () => {
  it.each([
    ['Tỷ lệ', 'tỉ lệ'],
    ['kỹ sư', 'kĩ sư'],
    ['hoá đơn', 'hóa đơn'],
    ['lý do', 'lí do'],
  ])('%s and %s are one', (a, b) => {
    const marked = (text: string) => keyedWords(text).map((word) => word.marked)
    expect(marked(a)).toEqual(marked(b))
  })

  it.each([
    ['quỹ', 'quĩ'],
    ['tay', 'tai'],
    ['thúy', 'thúi'],
  ])('%s and %s are two', (a, b) => {
    expect(keyedWords(a)[0]?.key === keyedWords(b)[0]?.key).toBe(false)
  })
})
