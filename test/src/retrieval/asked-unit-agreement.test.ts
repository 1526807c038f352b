import { describe, expect, it } from 'vitest'
import { asksFor, detailShare } from '../../../src/retrieval/asked-unit-agreement.ts'
import type { AskedUnit } from '../../../src/domain/question.ts'
import { factsIn, madeUpFact } from '../../support/printed-fact.ts'
import { understood } from '../../support/understood.ts'

/** What a question counts or measures first. */
function askedBy(message: string): AskedUnit {
  const { askedUnit } = understood(message)
  if (!askedUnit) throw new Error(`"${message}" asks for no unit`)
  return askedUnit
}

function printed(sentence: string, text: string) {
  const fact = factsIn(sentence).find((candidate) => candidate.text === text)
  if (!fact) throw new Error(`no "${text}" read`)
  return fact
}

const SCHOOLS =
  'Toàn huyện có 42 trường học với 18.250 học sinh; sửa chữa phòng học với kinh phí 3,6 tỷ đồng, đạt 71,4% kế hoạch.'

describe('a figure of the unit asked for', () => {
  it.each([
    ['bao nhiêu trường học', '42 trường học'],
    ['bao nhiêu học sinh', '18.250 học sinh'],
    ['hết bao nhiêu tiền', '3,6 tỷ đồng'],
    ['hết mấy tỷ', '3,6 tỷ đồng'],
    ['được bao nhiêu phần trăm', '71,4%'],
  ])('"%s" is %s', (message, text) => {
    expect(asksFor(askedBy(message), printed(SCHOOLS, text))).toBe(true)
  })

  it.each([
    ['bao nhiêu giáo viên', '18.250 học sinh'],
    ['hết bao nhiêu tiền', '42 trường học'],
    ['được bao nhiêu phần trăm', '3,6 tỷ đồng'],
    ['bao nhiêu ha', '71,4%'],
  ])('"%s" is not %s', (message, text) => {
    expect(asksFor(askedBy(message), printed(SCHOOLS, text))).toBe(false)
  })

  it('of a count is named by its unit, its label or its qualifiers', () => {
    const villages = askedBy('bao nhiêu thôn')
    const bare = { unit: '', label: 'Đơn vị đạt chuẩn', qualifiers: [] }
    expect(asksFor(villages, madeUpFact(bare))).toBe(false)
    expect(asksFor(villages, madeUpFact({ ...bare, unit: 'thôn' }))).toBe(true)
    expect(asksFor(villages, madeUpFact({ ...bare, label: 'Thôn đạt chuẩn' }))).toBe(true)
    expect(asksFor(villages, madeUpFact({ ...bare, qualifiers: ['trong các thôn'] }))).toBe(true)
  })

  it('has the noun as a word, not as letters inside another', () => {
    expect(asksFor(askedBy('bao nhiêu ao'), madeUpFact({ unit: 'lao động', label: 'Lao động' }))).toBe(false)
  })
})

describe('the words behind the noun asked for', () => {
  const letters = askedBy('mấy đơn khiếu nại')

  it('are counted by how many of them name the figure', () => {
    const named = (label: string) => detailShare(letters, madeUpFact({ unit: 'đơn', label }))
    expect(named('Đơn khiếu nại')).toBe(1)
    expect(named('Đơn khiếu kiện')).toBe(0.5)
    expect(named('Đơn phản ánh')).toBe(0)
  })

  it('are all there when there are none', () => {
    expect(detailShare(askedBy('có mấy đơn'), madeUpFact({ label: 'Văn bản' }))).toBe(1)
  })
})
