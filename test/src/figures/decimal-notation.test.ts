import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  formatVietnameseNumber,
  hasAmbiguousPoint,
  parseVietnameseNumber,
} from '../../../src/figures/decimal-notation.ts'
import { canonicalDecimal } from '../../../src/figures/decimal.ts'

describe('Vietnamese notation', () => {
  test.each([
    ['1.902', '1902'],
    ['16.544.894.000', '16544894000'],
    ['4338', '4338'],
    ['08', '8'],
    ['65,3', '65.3'],
    ['1,70', '1.7'],
    ['349,845', '349.845'],
    ['259.832,3', '259832.3'],
    ['99.4', '99.4'],
    ['98.0', '98'],
    ['0.125', '0.125'],
    ['1234.567', '1234.567'],
    ['1,234,567', '1234567'],
    ['1,234.5', '1234.5'],
    ['0', '0'],
  ])('%s is %s', (printed, value) => {
    expect(parseVietnameseNumber(printed)).toBe(value)
  })

  test.each(['1.23.456', '12,5,3', '1.234.56', '1.2,3.4', '', ',5', '5.', '12a'])(
    '"%s" follows no notation',
    (printed) => {
      expect(parseVietnameseNumber(printed)).toBeNull()
    },
  )

  test.each([
    ['1902', '1.902'],
    ['65.3', '65,3'],
    ['259832.3', '259.832,3'],
    ['-7.3', '-7,3'],
    ['331000000000', '331.000.000.000'],
    ['100', '100'],
    ['0.26', '0,26'],
  ])('%s is written %s', (decimal, printed) => {
    expect(formatVietnameseNumber(decimal)).toBe(printed)
  })

  test('a point with three digits behind it may part thousands or decimals', () => {
    expect(['68.443', '1.902', '12.345'].every(hasAmbiguousPoint)).toBe(true)
    expect(['99.4', '1.902.000', '0.125', '68,443', '1234.567'].some(hasAmbiguousPoint)).toBe(false)
  })

  test('what is written is read back', () => {
    const number = fc.tuple(fc.bigInt({ min: 0n, max: 10n ** 15n }), fc.integer({ min: 0, max: 999_999 }))
    fc.assert(
      fc.property(number, ([whole, fraction]) => {
        const decimal = canonicalDecimal(`${whole}.${fraction.toString().padStart(6, '0')}`)
        expect(parseVietnameseNumber(formatVietnameseNumber(decimal))).toBe(decimal)
      }),
    )
  })
})
