import { describe, expect, it } from 'vitest'
import { absentSet, type AskedDocument } from '../../../../bench/eval/absent/absent-set.ts'
import { askOtherPlace } from '../../../../bench/eval/absent/other-place.ts'
import { askOtherYear } from '../../../../bench/eval/absent/other-year.ts'
import type { EvalItem, QuestionSet } from '../../../../bench/eval/question-sets.ts'

const TEXT = 'Năm 2023, xã Tân Hòa có 12 hộ nghèo; năm 2009 có 40 hộ. Tỉnh Cà Mau hỗ trợ.'

describe('a year that the document does not cover', () => {
  it('takes the place of the one asked', () => {
    expect(askOtherYear('Năm 2023 có bao nhiêu hộ nghèo?', TEXT)).toBe('Năm 2008 có bao nhiêu hộ nghèo?')
  })

  it('keeps the order of several', () => {
    expect(askOtherYear('năm 2023 so với 2022, năm 2023 tăng không', TEXT)).toBe(
      'năm 2008 so với 2007, năm 2008 tăng không',
    )
  })

  it.each(['Có bao nhiêu hộ nghèo?', 'Quyết định 12/2023/QĐ-UBND nói gì?', 'ngày 05/8/2023 họp gì?'])(
    'is not found where no year is asked for: %s',
    (question) => {
      expect(askOtherYear(question, TEXT)).toBeNull()
    },
  )
})

describe('a place that the document does not name', () => {
  it.each([
    ['Xã Tân Hòa có bao nhiêu hộ nghèo?', 'Xã Kon Tum có bao nhiêu hộ nghèo?'],
    ['hộ nghèo ở Sơn La năm 2023', 'hộ nghèo ở Kon Tum năm 2023'],
  ])('takes the place of the one asked: %s', (question, other) => {
    expect(askOtherPlace(question, TEXT)).toBe(other)
  })

  it('is not found where no place is asked for', () => {
    expect(askOtherPlace('Có bao nhiêu hộ nghèo theo chuẩn Bộ Lao động?', TEXT)).toBeNull()
  })
})

describe('the questions that a document does not answer', () => {
  const item = (id: string, turns: string[], more: Partial<EvalItem> = {}): EvalItem => ({
    id,
    type: 'lookup',
    style: 'standard',
    turns,
    answerable: true,
    ...more,
  })
  const setOf = (name: string, only: string, items: EvalItem[]): QuestionSet => ({
    name,
    seeds: { folder: 'documents', only },
    items,
    hasAside: true,
  })
  const sets = [
    setOf('a', 'a.md', [
      item('a-001', ['Năm 2023 xã Tân Hòa có bao nhiêu hộ nghèo?']),
      item('a-002', ['Có gì?', 'còn nữa?']),
    ]),
    setOf('b', 'b.md', [
      item('b-001', ['Trồng bao nhiêu héc-ta rừng?']),
      item('b-002', ['Ai ký?'], { answerable: false }),
      item('b-003', ['Chào'], { type: 'smalltalk' }),
    ]),
  ]
  const document: AskedDocument = { name: 'a', seeds: { folder: 'documents', only: 'a.md' }, text: TEXT }
  const asked = (dropped: string[] = []) =>
    absentSet(document, sets, new Set(dropped)).items.map(({ id }) => id)

  it('are those of other documents and its own of another year or place, asked in one message', () => {
    expect(asked()).toEqual(['a-001 a năm khác', 'a-001 a nơi khác', 'b-001 b → a'])
  })

  it('leave out those that a person found answered', () => {
    expect(asked(['b-001 b → a'])).not.toContain('b-001 b → a')
  })

  it('are graded as questions without an answer', () => {
    for (const made of absentSet(document, sets, new Set()).items) {
      expect(made).toMatchObject({ answerable: false, type: 'unanswerable', numbers: [], evidence: [] })
    }
  })
})
