import { describe, expect, test } from 'vitest'
import { LabelledFigureSchema, placeOf } from '../../../bench/sample/labelled-passage.ts'
import { compareFigures, scoreOf, wrongFields } from '../../../bench/sample/score-sample.ts'
import type { Fact } from '../../../src/domain/fact.ts'
import { sampleFact, samplePassage } from '../../src/store/sample-content.ts'

const TEXT = 'Doanh thu du lịch đạt 331 tỷ đồng, đạt 45% kế hoạch; năm 2021 có 20 hộ.'
const passage = samplePassage(TEXT)

const labelled = (given: object = {}) =>
  LabelledFigureSchema.parse({
    text: '331 tỷ đồng',
    value: '331',
    valueTo: null,
    outOf: null,
    unit: ['tỷ đồng', 'tỉ đồng'],
    heads: ['doanh thu'],
    label: 'Doanh thu du lịch',
    period: '2021',
    status: 'actual',
    relation: 'value',
    comparedTo: null,
    bound: 'exact',
    ...given,
  })

const fact = (given: Partial<Fact> = {}): Fact => sampleFact(passage, '331 tỷ đồng', given)
const located = (one: Fact) => ({ fact: one, start: one.start, end: one.end })

describe('a fact beside its label', () => {
  test('is right in every field when nothing differs', () => {
    expect(wrongFields(labelled(), fact())).toEqual([])
  })

  test.each<[string, object, Partial<Fact>]>([
    ['unit', { unit: 'triệu đồng' }, {}],
    ['value', { value: '3.31' }, {}],
    ['label', { heads: ['thu ngân sách'] }, {}],
    ['period', { period: null }, {}],
    ['status', { status: ['plan', 'estimate'] }, {}],
    ['relation', {}, { relation: 'target' }],
    [
      'comparedTo',
      { relation: 'planShare', comparedTo: 'plan' },
      { relation: 'planShare', comparedTo: 'năm 2020' },
    ],
    ['bound', {}, { bound: 'over' }],
  ])('is wrong in %s', (field, label, given) => {
    expect(wrongFields(labelled(label), fact(given))).toEqual([field])
  })

  test.each<[object, Partial<Fact>]>([
    // Several answers may be right; spellings of a unit are one; tones may stand on either vowel.
    [{ period: ['2021', '2021-H1'] }, {}],
    [{ unit: 'trđ' }, { unit: 'triệu đồng' }],
    [{ heads: ['văn hoá'] }, { label: 'Gia đình văn hóa' }],
    [
      { value: '0.667', text: 'hai phần ba' },
      { value: '2', outOf: '3' },
    ],
    [
      { relation: 'change', comparedTo: 'previous year' },
      { relation: 'change', comparedTo: 'cùng kỳ' },
    ],
    [{ relation: 'share' }, { relation: 'share', comparedTo: 'tổng số hộ' }],
  ])('%j is met', (label, given) => {
    expect(wrongFields(labelled(label), fact(given))).toEqual([])
  })
})

describe('the score of a passage', () => {
  test('counts what was read where no figure is, and what was not read', () => {
    const comparisons = compareFigures(
      TEXT,
      [labelled(), labelled({ text: '45%', value: '45' })],
      [located(fact()), located(sampleFact(passage, '20 hộ'))],
    )
    expect(scoreOf(comparisons)).toMatchObject({
      precision: { right: 1, of: 2 },
      recall: { right: 1, of: 2 },
      fields: { value: { right: 1, of: 1 } },
    })
  })

  test('finds the nth occurrence, and refuses one that is not there', () => {
    expect(placeOf({ text: 'đạt', at: 2 }, TEXT)).toBe(TEXT.lastIndexOf('đạt'))
    expect(() => placeOf({ text: 'đạt', at: 3 }, TEXT)).toThrow(RangeError)
  })
})
