import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { derive, isRefusal, type Derived } from '../../../../src/answer/compute/derive.ts'
import type { Operation } from '../../../../src/domain/computation.ts'
import type { Fact } from '../../../../src/domain/fact.ts'
import { shiftDecimal } from '../../../../src/figures/decimal.ts'
import { parseVietnameseNumber } from '../../../../src/figures/decimal-notation.ts'
import { madeUpFact } from '../../../support/printed-fact.ts'

/** A number as a whole count of millionths, so that BigInt can check the arithmetic. */
const SCALE = 6
const millionths = fc.bigInt({ min: 1n, max: 10n ** 15n })
/** Units of money and the power of ten that parts them from đồng. */
const scale = fc.constantFrom(['đồng', 0], ['triệu đồng', 6], ['tỷ đồng', 9])

interface Amount {
  fact: Fact
  /** In millionths of a đồng. */
  exact: bigint
}

const amount = fc.tuple(millionths, scale, fc.uuid()).map(([digits, [unit, power], id]): Amount => {
  const value = shiftDecimal(digits.toString(), -SCALE)
  const fact = madeUpFact({
    value,
    unit: unit,
    baseUnit: 'đồng',
    baseValue: shiftDecimal(value, power),
    dimension: 'money',
    factId: id,
  })
  return { fact, exact: digits * 10n ** BigInt(power) }
})

function computed(operation: Operation, amounts: readonly Amount[]): Derived {
  const result = derive(
    operation,
    amounts.map(({ fact }) => fact),
  )
  if (isRefusal(result)) throw new Error(result.refused)
  return result
}

/** A decimal as a fraction of integers. */
function fraction(decimal: string): [bigint, bigint] {
  const digits = decimal.split('.')[1]?.length ?? 0
  return [BigInt(shiftDecimal(decimal, digits)), 10n ** BigInt(digits)]
}

const absolute = (value: bigint) => (value < 0n ? -value : value)

/** Whether `shown` is numerator / denominator, exactly or rounded at its last digit. */
function isQuotient(shown: string, numerator: bigint, denominator: bigint, isRounded: boolean): boolean {
  const [top, bottom] = fraction(shown)
  const off = absolute(top * denominator - numerator * bottom)
  return isRounded ? off * 2n <= denominator : off === 0n
}

describe('computing is exact', () => {
  test('sums of any amounts', () => {
    fc.assert(
      fc.property(fc.array(amount, { minLength: 2, maxLength: 6 }), (amounts) => {
        const total = amounts.reduce((sum, { exact }) => sum + exact, 0n)
        expect(shiftDecimal(computed('sum', amounts).baseValue, SCALE)).toBe(total.toString())
      }),
    )
  })

  test('differences, in either order', () => {
    fc.assert(
      fc.property(amount, amount, (a, b) => {
        const gap = absolute(a.exact - b.exact).toString()
        expect(shiftDecimal(computed('difference', [a, b]).baseValue, SCALE)).toBe(gap)
        expect(shiftDecimal(computed('difference', [b, a]).baseValue, SCALE)).toBe(gap)
      }),
    )
  })

  test('ratios and shares, exact or rounded at their last digit, and what is shown is what was computed', () => {
    fc.assert(
      fc.property(amount, amount, (a, b) => {
        const ratio = computed('ratio', [a, b])
        const share = computed('share', [a, b])
        expect(isQuotient(ratio.baseValue, a.exact, b.exact, ratio.isRounded)).toBe(true)
        expect(isQuotient(share.baseValue, a.exact * 100n, b.exact, share.isRounded)).toBe(true)
        expect(parseVietnameseNumber(share.text.replace('%', ''))).toBe(share.baseValue)
      }),
    )
  })

  test('what was before, from a printed increase, and back again', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), fc.nat(1_000_000), (earlier, increase) => {
        const later = madeUpFact({
          value: String(earlier + increase),
          baseValue: String(earlier + increase),
          groupId: 'one',
        })
        const change = madeUpFact({
          value: String(increase),
          baseValue: String(increase),
          factId: 'change',
          relation: 'change',
          direction: 'up',
          comparedTo: 'cùng kỳ',
          groupId: 'one',
        })
        const result = derive('before', [later, change])
        expect(isRefusal(result) ? result.refused : result.baseValue).toBe(String(earlier))
      }),
    )
  })

  test('a share and what remains of the whole make 100%', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1000 }), (tenths) => {
        const value = shiftDecimal(String(tenths), -1)
        const share = madeUpFact({
          value,
          baseValue: value,
          unit: '%',
          baseUnit: '%',
          dimension: 'share',
          relation: 'share',
        })
        const rest = derive('complement', [share])
        expect(isRefusal(rest) ? rest.refused : rest.baseValue).toBe(shiftDecimal(String(1000 - tenths), -1))
      }),
    )
  })
})
