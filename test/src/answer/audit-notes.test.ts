import { describe, expect, it } from 'vitest'
import { auditNotes } from '../../../src/answer/audit-notes.ts'
import type { Fact } from '../../../src/domain/fact.ts'
import type { Passage } from '../../../src/domain/passage.ts'
import { libraryOf } from '../../support/small-answering.ts'

const library = libraryOf({
  'hong-giang': `BÁO CÁO

Tình hình kinh tế - xã hội thành phố Hồng Giang năm 2023

I. KẾT QUẢ THỰC HIỆN

1. Cải cách hành chính

Thủ tục theo cơ chế một cửa 226/250 TTHC đạt tỷ lệ 89,6%; qua bưu chính 204/250 TTHC đạt tỷ lệ 81,6%.

Thực hiện Đề án phát triển đô thị thông minh thành phố Hồng Giang giai đoạn 2021 - 2025.

Kinh phí 6.448 triệu đồng, trong đó nhân dân đóng góp 5.432 triệu đồng, Nhà nước hỗ trợ 1.015 triệu đồng.

Ban hành quyết định giao biên chế¹. Ban hành kế hoạch đào tạo².

2. Đô thị

Sơ kết Đề án phát triển đô thị thông minh thành phố giai đoạn 2020 - 2025. Tiếp tục Đề án phát triển đô thị thông minh thành phố giai đoạn 2020 - 2025.

Tổng số 46 vụ, gồm: 10 vụ trộm cắp, 9 vụ đánh bạc, 8 vụ lừa đảo, 7 vụ ma túy, 11 vụ khác.

¹ Đã cử cán bộ đi đào tạo 01 TH, bồi dưỡng 576 TH.

² Đã cử cán bộ đi đào tạo 01 TH, bồi dưỡng 405 TH.
`,
})

function fact(text: string): Fact {
  const found = library.facts().find((other) => other.text === text)
  if (found === undefined) throw new Error(`no fact ${text}`)
  return found
}

function quoted(words: string): { passage: Passage; quote: { start: number; end: number } } {
  const passage = library.passages().find(({ text }) => text.includes(words))
  if (passage === undefined) throw new Error(`no passage with ${words}`)
  const start = passage.text.indexOf(words)
  return { passage, quote: { start, end: start + words.length } }
}

describe('auditNotes', () => {
  it('tells what the figures of an answer compute to', () => {
    const expected = ['Báo cáo in 89,6%, nhưng 226/250 tính ra 90,4%.']
    expect(auditNotes({ facts: [fact('89,6%')], quotes: [] }, library)).toEqual(expected)
    expect(auditNotes({ facts: [fact('226/250 TTHC'), fact('89,6%')], quotes: [] }, library)).toEqual(
      expected,
    )
  })

  it('tells the other print of the same thing with its place', () => {
    const [note] = auditNotes({ facts: [fact('405 TH')], quotes: [] }, library)
    expect(note).toContain('báo cáo in 576 TH ở chú thích 1, còn ở chú thích 2 in 405 TH.')
  })

  it('tells periods that disagree once, from the quote that prints one of them', () => {
    const quote = quoted('Đề án phát triển đô thị thông minh thành phố Hồng Giang giai đoạn 2021 - 2025')
    expect(auditNotes({ facts: [], quotes: [quote] }, library)).toEqual([
      'Đề án phát triển đô thị thông minh thành phố Hồng Giang được ghi giai đoạn 2021 - 2025 ở mục “1. Cải cách hành chính”, còn ở mục “2. Đô thị” ghi giai đoạn 2020 - 2025.',
    ])
    expect(auditNotes({ facts: [], quotes: [quoted('Thực hiện Đề án')] }, library)).toEqual([])
  })

  it('is silent about rounding, about what agrees, and about the many parts of a long sum', () => {
    expect(auditNotes({ facts: [fact('6.448 triệu đồng')], quotes: [] }, library)).toEqual([])
    expect(auditNotes({ facts: [fact('81,6%')], quotes: [] }, library)).toEqual([])
    expect(auditNotes({ facts: [fact('9 vụ')], quotes: [] }, library)).toEqual([])
    expect(auditNotes({ facts: [fact('46 vụ')], quotes: [] }, library)).toEqual([
      'Báo cáo in 46 vụ, nhưng 10 + 9 + 8 + 7 + 11 = 45 vụ.',
    ])
  })

  it('says nothing twice and never more than three things', () => {
    const facts = ['89,6%', '226/250 TTHC', '576 TH', '405 TH', '46 vụ'].map(fact)
    const quotes = [quoted('thành phố Hồng Giang giai đoạn 2021 - 2025')]
    const notes = auditNotes({ facts, quotes }, library)
    expect(new Set(notes).size).toBe(notes.length)
    expect(notes).toHaveLength(3)
  })
})
