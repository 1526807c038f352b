import { describe, expect, it } from 'vitest'
import type { Fact } from '../../../src/domain/fact.ts'
import { NO_SIBLINGS } from '../../../src/retrieval/cell-siblings.ts'
import { figureFeaturesOf, type FigureMatch } from '../../../src/retrieval/figure-features.ts'
import { madeUpFact } from '../../support/printed-fact.ts'
import { understood } from '../../support/understood.ts'

interface Case {
  fact?: Partial<Fact>
  match?: Partial<FigureMatch>
}

/** A feature of a figure that has nothing in common with the question but what is given; every term weighs alike. */
function feature(name: string, message: string, { fact = {}, match = {} }: Case = {}): number {
  const question = understood(message)
  const none = question.terms.map(() => 0)
  const features = figureFeaturesOf(
    {
      fact: madeUpFact(fact),
      before: none,
      own: none,
      inLabel: none,
      elsewhere: none,
      exactness: 0,
      siblings: NO_SIBLINGS,
      isPartAsked: false,
      ...match,
    },
    question,
    question.terms.map(() => 1),
  )
  const value = features[name]
  if (value === undefined) throw new Error(`no feature ${name}`)
  return value
}

describe('the words of a figure', () => {
  it('count by the weight of the terms they say', () => {
    expect(feature('label', 'hộ nghèo', { match: { inLabel: [1, 0] } })).toBeCloseTo(0.5)
    expect(feature('label', 'hộ nghèo')).toBe(0)
  })

  it('count less in a label that says more than was asked', () => {
    const exact = (exactness: number) =>
      feature('exactLabel', 'hộ nghèo', { match: { inLabel: [1, 1], exactness } })
    expect(exact(1)).toBe(1)
    expect(exact(2 / 3)).toBeLessThan(exact(1))
  })

  it('count before a measure, not before a count', () => {
    const before = { match: { before: [1, 1] } }
    expect(feature('before', 'thu ngân', { ...before, fact: { dimension: 'money' } })).toBe(1)
    expect(feature('before', 'thu ngân', { ...before, fact: { dimension: 'count' } })).toBe(0)
  })

  it('tell it from others when they stand here and nowhere else, or only elsewhere', () => {
    const here = { match: { own: [1, 1], elsewhere: [1, 0] } }
    expect(feature('onlyHere', 'hộ nghèo', here)).toBeCloseTo(0.5)
    expect(feature('onlyElsewhere', 'hộ nghèo', here)).toBeCloseTo(0)
    const elsewhere = { match: { inLabel: [0, 1], elsewhere: [1, 1] } }
    expect(feature('onlyElsewhere', 'hộ nghèo', elsewhere)).toBeCloseTo(-0.5)
    expect(feature('onlyHere', 'hộ nghèo', elsewhere)).toBe(0)
  })
})

describe('the kind of a figure', () => {
  it('agrees with one of the units asked for', () => {
    const message = 'bao nhiêu hộ, bao nhiêu tiền'
    expect(feature('unit', message, { fact: { unit: 'hộ' } })).toBe(1)
    expect(feature('unit', message, { fact: { dimension: 'money', unit: 'tỷ đồng' } })).toBe(1)
    expect(feature('unit', message, { fact: { dimension: 'area', unit: 'ha', label: 'Rừng' } })).toBe(0)
  })

  it('is held against it when every unit asked for is of another dimension', () => {
    const share = { fact: { dimension: 'share' } } as const
    expect(feature('otherDimension', 'hết bao nhiêu tiền', share)).toBe(-1)
    expect(feature('otherDimension', 'bao nhiêu tiền, bao nhiêu phần trăm', share)).toBe(0)
    expect(feature('otherDimension', 'hộ nghèo', share)).toBe(0)
  })

  it.each([
    ['planShare', 'thu ngân sách so với dự toán được bao nhiêu'],
    ['change', 'lượng khách tăng bao nhiêu'],
    ['share', 'tỷ lệ hộ nghèo'],
  ] as const)('is a %s for "%s", and no other', (relation, message) => {
    expect(feature('relation', message, { fact: { relation } })).toBe(1)
    expect(feature('relation', message, { fact: { relation: 'value' } })).toBe(0)
    expect(feature('relative', message, { fact: { relation } })).toBe(0)
  })

  it('is none that says something of another figure, when nothing of the kind was asked', () => {
    for (const relation of ['planShare', 'change', 'rank'] as const)
      expect(feature('relative', 'thu ngân sách là bao nhiêu', { fact: { relation } })).toBe(-1)
    for (const relation of ['value', 'share', 'target'] as const)
      expect(feature('relative', 'thu ngân sách là bao nhiêu', { fact: { relation } })).toBe(0)
  })

  it('is rather the whole than a part of it', () => {
    expect(feature('part', 'hộ nghèo', { fact: { parentId: 'whole' } })).toBe(-1)
    expect(feature('part', 'hộ nghèo')).toBe(0)
  })
})

describe('the time of a figure', () => {
  it.each([
    ['2023', { agrees: 1, clashes: 0 }],
    ['2023-H1', { agrees: 0.5, clashes: 0 }],
    ['2019', { agrees: 0, clashes: -1 }],
    [null, { agrees: 0, clashes: 0 }],
  ])('%s is compared with the period asked for', (period, { agrees, clashes }) => {
    expect(feature('period', 'hộ nghèo năm 2023', { fact: { period } })).toBeCloseTo(agrees)
    expect(feature('otherPeriod', 'hộ nghèo năm 2023', { fact: { period } })).toBeCloseTo(clashes)
  })

  it('says nothing when the question names no period', () => {
    expect(feature('period', 'hộ nghèo', { fact: { period: '2019' } })).toBeCloseTo(0)
    expect(feature('otherPeriod', 'hộ nghèo', { fact: { period: '2019' } })).toBeCloseTo(0)
  })

  it.each([
    ['chỉ tiêu hộ nghèo', 'plan', 1],
    ['chỉ tiêu hộ nghèo', 'actual', -1],
    ['đã giảm được bao nhiêu hộ nghèo', 'plan', -1],
    ['đã giảm được bao nhiêu hộ nghèo', 'estimate', 1],
    ['hộ nghèo', 'plan', 0],
  ] as const)('"%s" and a figure that is %s: %d', (message, status, expected) => {
    expect(feature('status', message, { fact: { status } })).toBe(expected)
  })
})
