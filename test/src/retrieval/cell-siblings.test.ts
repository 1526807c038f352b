import { describe, expect, it } from 'vitest'
import type { Fact } from '../../../src/domain/fact.ts'
import { cellSiblings } from '../../../src/retrieval/cell-siblings.ts'
import { madeUpFact } from '../../support/printed-fact.ts'

/** A row whose cells stand one after another, ten characters each. */
function siblingsOf(cells: readonly { column: string; fact?: Partial<Fact> }[]) {
  const spans = cells.map(({ column }, place) => ({ column, start: place * 10, end: place * 10 + 9 }))
  const facts = cells.map(({ fact }, place) =>
    madeUpFact({
      factId: `f${place}`,
      label: 'Diện tích lúa',
      start: place * 10,
      end: place * 10 + 5,
      ...fact,
    }),
  )
  return cellSiblings(facts, spans)
}

describe('how a cell stands to the others of its row', () => {
  it('a plan beside the result of the same year', () => {
    const [plan, result] = siblingsOf([
      { column: 'KH 2023', fact: { period: '2023', status: 'plan' } },
      { column: 'TH 2023', fact: { period: '2023', status: 'actual' } },
    ])
    expect(plan?.isPlanBesideResult).toBe(true)
    expect(result?.isPlanBesideResult).toBe(false)
  })

  it('an older result, and a plan of a later year makes none', () => {
    const older = siblingsOf([
      { column: 'TH 2022', fact: { period: '2022', status: 'actual' } },
      { column: 'ƯTH 2023', fact: { period: '2023', status: 'estimate' } },
      { column: 'KH 2024', fact: { period: '2024', status: 'plan' } },
    ]).map(({ isOlder }) => isOlder)
    expect(older).toEqual([true, false, false])
  })

  it('a part beside or below a total', () => {
    const besides = siblingsOf([
      { column: 'Số thủ tục - Tổng số' },
      { column: 'Số thủ tục - Cấp xã' },
      { column: 'Tỷ lệ' },
    ]).map(({ part }) => part)
    expect(besides).toEqual([null, 'Cấp xã', null])
    const below = siblingsOf([
      { column: 'Đã làm theo kế hoạch - Bãi bỏ thủ tục' },
      { column: 'Tổng số - Bãi bỏ thủ tục' },
    ]).map(({ part }) => part)
    expect(below).toEqual(['Đã làm theo kế hoạch', null])
  })
})
