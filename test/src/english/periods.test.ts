import { describe, expect, it } from 'vitest'
import { englishPeriodAt } from '../../../src/english/periods.ts'
import { completePeriod, readPeriods } from '../../../src/vietnamese/periods.ts'

/** What the rendering means, in the notation of facts. */
function notationOf(english: string): string | null {
  const period = englishPeriodAt(english, 0)
  const [mention] = period ? readPeriods(period.vietnamese) : []
  return mention ? completePeriod(mention, null) : null
}

describe('englishPeriodAt', () => {
  it.each([
    ['in 2021', '2021'],
    ['2021', '2021'],
    ['for the year 2022', '2022'],
    ['2021-2025', '2021/2025'],
    ['from 2021 to 2025', '2021/2025'],
    ['the first nine months of 2021', '2021-M01..M09'],
    ['in the first 11 months of 2021', '2021-M01..M11'],
    ['the first half of 2020', '2020-H1'],
    ['second quarter of 2021', '2021-Q2'],
    ['Q3 2021', '2021-Q3'],
    ['November 2025', '2025-M11'],
    ['30 November 2021', '2021-11-30'],
    ['on November 30, 2021', '2021-11-30'],
    ['by the 5th of August 2021', '2021-08-05'],
    ['2021-11-30', '2021-11-30'],
  ])('reads “%s” as %s', (english, notation) => {
    expect(notationOf(english)).toBe(notation)
  })

  it.each(['1,902', '20215', 'may', 'marching', '66.7', '2021/NQ-CP'])('finds no period in “%s”', (text) => {
    expect(englishPeriodAt(text, 0)).toBeNull()
  })

  it('tells a year that may stand before its noun from one with a preposition', () => {
    expect(englishPeriodAt('the 2022 target', 0)?.isBare).toBe(true)
    expect(englishPeriodAt('in 2022', 0)?.isBare).toBe(false)
  })
})
