import { describe, expect, it } from 'vitest'
import { understandQuestion } from '../../../src/question/understand.ts'
import { AS_TYPED } from '../../support/small-answering.ts'

/** The two sides as the words of their terms. */
function sidesIn(question: string): string[] | null {
  const { judgement, terms } = understandQuestion(question, [], { restorer: AS_TYPED, vocabulary: new Map() })
  if (judgement?.kind !== 'sides') return null
  return judgement.sides.map(({ from, to }) =>
    terms
      .slice(from, to)
      .map(({ text }) => text)
      .join(' '),
  )
}

describe('two things set side by side', () => {
  it.each([
    ['Chè với thạch đen cái nào nhiều hơn?', ['chè', 'thạch đen']],
    ['Kế hoạch năm 2026: chè vs cà phê, cái nào giá trị cao hơn?', ['chè', 'cà phê']],
    ['Phải sửa nghị định nhiều hơn hay thông tư nhiều hơn?', ['sửa nghị định', 'thông tư']],
    ['Khách nội địa nhiều hơn hay ít hơn khách quốc tế?', ['khách nội địa', 'khách quốc tế']],
    ['Bên nào làm kém hơn, Ngoại giao hay Nội vụ?', ['ngoại giao', 'nội vụ']],
  ])('%s', (question, sides) => {
    expect(sidesIn(question)).toEqual(sides)
  })

  it.each(['Thu ngân sách so với kế hoạch thế nào?', 'Đàn bò tăng hay giảm so với năm trước?'])(
    '%s — one thing',
    (question) => {
      expect(sidesIn(question)).toBeNull()
    },
  )
})
