import { describe, expect, it } from 'vitest'
import { FIGURE_FEATURES } from '../../../src/retrieval/figure-features.ts'
import { NO_SIBLINGS } from '../../../src/retrieval/cell-siblings.ts'
import { figureWorth } from '../../../src/retrieval/figure-worth.ts'
import { LOOK_ALIKE_REPORT } from '../../support/look-alike-report.ts'
import { foundClause } from '../../support/found-clause.ts'
import { madeUpFact } from '../../support/printed-fact.ts'
import { libraryOf, smallPorts } from '../../support/small-answering.ts'
import { understood } from '../../support/understood.ts'

const ports = smallPorts(libraryOf({ 'thanh-son': LOOK_ALIKE_REPORT }))

/** The figures of the clause that says `source`, as printed, the worthiest first. */
async function byWorth(message: string, source: string): Promise<string[]> {
  const { figures, facts } = await foundClause(ports, understood(message), source)
  const worthOf = new Map(figures.map(({ factId, worth }) => [factId, worth]))
  return [...facts]
    .sort((a, b) => (worthOf.get(b.factId) ?? 0) - (worthOf.get(a.factId) ?? 0))
    .map(({ text }) => text)
}

describe('the worthiest figure of a clause', () => {
  it.each([
    ['has the label asked for', 'sản lượng ngô là bao nhiêu', '24.600 tấn', '8.150 tấn'],
    ['has the unit asked for', 'học sinh được hỗ trợ bao nhiêu tiền', '1.240 học sinh', '3,6 tỷ đồng'],
    ['is the change when one is asked for', 'thu ngân sách tăng bao nhiêu', '215 tỷ đồng', '12%'],
    ['is the plan share when one is asked for', 'thu ngân sách so với dự toán', '215 tỷ đồng', '107,5%'],
    ['is the value when nothing else is said', 'tổng thu ngân sách nhà nước', '215 tỷ đồng', '215 tỷ đồng'],
    ['is of the year asked for', 'sản lượng lúa năm 2023', '23.900', '23.900'],
    ['is of the plan asked for', 'kế hoạch sản lượng lúa năm 2025', '23.900', '25.000'],
  ])('%s', async (_, message, source, expected) => {
    expect((await byWorth(message, source))[0]).toBe(expected)
  })

  it('is not the same whatever is asked', async () => {
    const rice = await byWorth('sản lượng lúa', '24.600 tấn')
    const maize = await byWorth('sản lượng ngô', '24.600 tấn')
    expect(rice[0]).toBe('24.600 tấn')
    expect(maize[0]).not.toBe(rice[0])
  })
})

it('the worth of a figure comes with every feature it rests on', () => {
  const question = understood('hộ nghèo năm 2023')
  const none = question.terms.map(() => 0)
  const { features } = figureWorth(
    {
      fact: madeUpFact(),
      before: none,
      own: none,
      inLabel: none,
      elsewhere: none,
      exactness: 0,
      siblings: NO_SIBLINGS,
      isPartAsked: false,
    },
    question,
    question.terms.map(() => 1),
  )
  expect(Object.keys(features)).toEqual(FIGURE_FEATURES.map(({ name }) => name))
})
