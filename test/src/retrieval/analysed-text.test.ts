import { describe, expect, it } from 'vitest'
import { analyseText, hasPhrase, saysMarked, wordRange } from '../../../src/retrieval/analysed-text.ts'

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
    expect(hasPhrase(analysed, ['nhan'], clause)).toBe(false)
    expect(hasPhrase(analysed, ['don'], clause)).toBe(true)
  })

  it('puts every tone mark in its one place', () => {
    expect(analyseText('Văn hoá, uỷ ban').accented).toEqual(analyseText('Văn hóa, ủy ban').accented)
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

describe('saysMarked', () => {
  const pigs = analyseText('Tổng đàn lợn 12.400 con; ô tô lớn, giải phóng mặt bằng, uỷ ban')
  const whole = { from: 0, to: pigs.folded.length }
  const says = (marked: string, range = whole, folded = analyseText(marked).folded) =>
    saysMarked(pigs, folded, marked.split(' '), range)

  it('wants the marks of a short phrase too', () => {
    expect(says('đàn lợn')).toBe(true)
    expect(says('dân lớn')).toBe(false)
    expect(says('lớn')).toBe(true)
    expect(says('lờn')).toBe(false)
  })

  it('takes a short phrase whose marks are not known with any', () => {
    expect(says('dan lon')).toBe(true)
  })

  it('takes a long phrase with any marks: its words are enough', () => {
    expect(says('giải phong mắt bằng')).toBe(true)
  })

  it('wants the words side by side and in order', () => {
    expect(says('giải mặt')).toBe(false)
    expect(says('bằng mặt')).toBe(false)
  })

  it('does not look outside the range, nor over its end', () => {
    const first = wordRange(pigs, 0, 'Tổng đàn'.length)
    expect(says('đàn', first)).toBe(true)
    expect(says('đàn lợn', first)).toBe(false)
    expect(says('ô tô', first)).toBe(false)
  })

  it('finds nothing for an empty phrase', () => {
    expect(saysMarked(pigs, [], [], whole)).toBe(false)
  })
})
