import { describe, expect, test } from 'vitest'
import { rankFacts } from '../../../../src/answer/compute/rank-facts.ts'
import { factsIn, madeUpFact } from '../../../support/printed-fact.ts'

describe('printed figures in one row', () => {
  test('stand greatest first, whatever unit each is printed in', () => {
    const facts = factsIn(
      'Thu phí đạt 900 triệu đồng; thu nội địa đạt 1,7 tỷ đồng; thu khác đạt 45 triệu đồng.',
    )
    const ranked = rankFacts(facts)
    expect('refused' in ranked ? ranked : ranked.map(({ text }) => text)).toEqual([
      '1,7 tỷ đồng',
      '900 triệu đồng',
      '45 triệu đồng',
    ])
  })

  test.each([
    [
      'các số khác đơn vị',
      [madeUpFact(), madeUpFact({ baseUnit: 'đồng', unit: 'đồng', dimension: 'money' })],
    ],
    [
      'các số thuộc những kỳ khác nhau',
      [madeUpFact(), madeUpFact({ value: '2', baseValue: '2', period: '2022' })],
    ],
    ['không đủ số liệu', [madeUpFact()]],
  ])('are refused in words: %s', (reason, facts) => {
    expect(rankFacts(facts)).toEqual({ refused: `Không xếp hạng được vì ${reason}.` })
  })
})
