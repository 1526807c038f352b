import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { vietnameseNumber } from '../../../src/english/notation.ts'
import { readFigures } from '../../../src/figures/read-figures.ts'

describe('vietnameseNumber', () => {
  it.each([
    ['1,902', '1.902'],
    ['65.3', '65,3'],
    ['1,234,567.8', '1.234.567,8'],
    ['2021', '2021'],
    ['12,34', '12,34'],
    ['68/nq-cp', '68/nq-cp'],
  ])('writes %s as %s', (english, vietnamese) => {
    expect(vietnameseNumber(english)).toBe(vietnamese)
  })

  it('keeps the value of every number', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1000, max: 999_999_999 }),
        fc.integer({ min: 1, max: 9 }),
        (whole, tenth) => {
          const english = `${whole.toLocaleString('en-US')}.${tenth}`
          const [figure] = readFigures(`đạt ${vietnameseNumber(english)} ha`)
          expect(figure?.value).toBe(`${whole}.${tenth}`)
        },
      ),
    )
  })
})
