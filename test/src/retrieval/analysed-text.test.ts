import { describe, expect, it } from 'vitest'
import { analyseText, findWord, hasPhrase, wordRange } from '../../../src/retrieval/analysed-text.ts'

const text = 'Tiếp nhận 603 đơn thuộc thẩm quyền; đã giải quyết 588 đơn, đạt tỷ lệ 97,5%'
const analysed = analyseText(text)
const all = { from: 0, to: analysed.folded.length }

describe('analyseText', () => {
  it('keeps numbers whole and knows every place of a word', () => {
    expect(analysed.folded).toContain('97,5')
    expect(analysed.places.get('don')).toHaveLength(2)
  })

  it('finds the words of a clause by its offsets', () => {
    const clause = wordRange(analysed, text.indexOf('đã giải quyết'), text.length)
    expect(analysed.folded.slice(clause.from, clause.to)[0]).toBe('da')
    expect(findWord(analysed, 'nhan', clause)).toBe(-1)
    expect(findWord(analysed, 'don', clause)).toBeGreaterThan(0)
  })
})

describe('hasPhrase', () => {
  it('wants the words in order, with at most one between neighbours', () => {
    expect(hasPhrase(analysed, ['giai', 'quyet', '588'], all)).toBe(true)
    expect(hasPhrase(analysed, ['giai', 'don'], all)).toBe(false)
    expect(hasPhrase(analysed, ['da', 'quyet'], all)).toBe(true)
    expect(hasPhrase(analysed, ['quyet', 'giai'], all)).toBe(false)
  })

  it('does not look outside the range', () => {
    const first = wordRange(analysed, 0, text.indexOf(';'))
    expect(hasPhrase(analysed, ['giai', 'quyet'], first)).toBe(false)
  })

  it('finds nothing for an empty phrase', () => {
    expect(hasPhrase(analysed, [], all)).toBe(false)
  })
})
