import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { judge } from '../../../ingest/audit/judge.ts'
import { rangeOf, sumRange, type PrintedValue } from '../../../ingest/audit/printed-value.ts'
import { addDecimals, roundDecimal } from '../../../src/figures/decimal.ts'

const printed = (value: string, fractionDigits: number): PrintedValue => ({
  value,
  step: fractionDigits === 0 ? '1' : `0.${'0'.repeat(fractionDigits - 1)}1`,
  fractionDigits,
  scale: '1',
})
const exactly = (value: string) => ({ low: value, high: value })

describe('judge', () => {
  it.each([
    ['91.6', 1, '91.566', 'consistent'],
    ['97.5', 1, '97.592', 'rounding'],
    ['97.6', 1, '97.512', 'contradiction'],
    ['93.9', 1, '93.309', 'contradiction'],
    ['10', 0, '9.09', 'contradiction'],
    ['9', 0, '9.8', 'rounding'],
    ['-7.3', 1, '-7.39', 'rounding'],
  ])('says of %s (%i digits) beside %s: %s', (value, digits, nominal, verdict) => {
    expect(judge(printed(value, digits), nominal, exactly(nominal))).toBe(verdict)
  })

  it('takes a whole number of things as exact', () => {
    const count: PrintedValue = { value: '25', step: '0', fractionDigits: 0, scale: '1' }
    expect(judge(count, '25', exactly('25'))).toBe('consistent')
    expect(judge(count, '24', exactly('24'))).toBe('contradiction')
  })

  it('never blames a total of figures that were each rounded', () => {
    const amounts = fc.array(fc.integer({ min: 1, max: 10_000_000 }), { minLength: 2, maxLength: 8 })
    fc.assert(
      fc.property(amounts, (thousandths) => {
        const exact = thousandths.map((amount) => (amount / 1000).toFixed(3))
        const parts = exact.map((amount) => printed(roundDecimal(amount, 1), 1))
        const total = printed(roundDecimal(exact.reduce(addDecimals), 1), 1)
        const sum = parts.map(({ value }) => value).reduce(addDecimals)
        expect(judge(total, sum, sumRange(parts.map(rangeOf)))).not.toBe('contradiction')
      }),
    )
  })
})
