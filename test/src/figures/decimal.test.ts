import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addDecimals,
  canonicalDecimal,
  compareDecimals,
  divideDecimals,
  multiplyDecimals,
  negateDecimal,
  roundDecimal,
  shiftDecimal,
  subtractDecimals,
} from '../../../src/figures/decimal.ts'

const decimal = fc
  .tuple(fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }), fc.integer({ min: 0, max: 6 }))
  .map(([digits, scale]) => shiftDecimal(digits.toString(), -scale))

describe('arithmetic on decimal text', () => {
  test.each([
    ['007.50', '7.5'],
    ['-0.0', '0'],
    ['331', '331'],
    ['1.70', '1.7'],
  ])('%s is %s in canonical form', (given, canonical) => {
    expect(canonicalDecimal(given)).toBe(canonical)
  })

  test('adds what floats cannot', () => {
    expect(addDecimals('0.1', '0.2')).toBe('0.3')
    expect(subtractDecimals('440000', '410472.5')).toBe('29527.5')
    expect(multiplyDecimals('1.78', '-100')).toBe('-178')
  })

  test.each([
    ['331', 9, '331000000000'],
    ['1.78', 15, '1780000000000000'],
    ['182', -3, '0.182'],
    ['-5', 0, '-5'],
  ])('%s × 10^%i is %s', (value, power, shifted) => {
    expect(shiftDecimal(value, power)).toBe(shifted)
  })

  test.each([
    ['22600', '250', 1, '90.4'],
    ['2', '3', 2, '0.67'],
    ['1', '8', 2, '0.13'],
    ['-1', '8', 2, '-0.13'],
    ['10', '5', 3, '2'],
  ])('%s / %s to %i digits is %s, halves away from zero', (a, b, digits, quotient) => {
    expect(divideDecimals(a, b, digits)).toBe(quotient)
  })

  test.each([
    ['90.45', 1, '90.5'],
    ['90.44', 1, '90.4'],
    ['-0.05', 1, '-0.1'],
    ['12', 3, '12'],
  ])('%s rounded to %i digits is %s', (value, digits, rounded) => {
    expect(roundDecimal(value, digits)).toBe(rounded)
  })

  test('refuses what is no decimal and division by zero', () => {
    expect(() => addDecimals('1,5', '2')).toThrow(RangeError)
    expect(() => canonicalDecimal('')).toThrow(RangeError)
    expect(() => divideDecimals('1', '0.0', 2)).toThrow(RangeError)
  })

  test('subtraction undoes addition', () => {
    fc.assert(fc.property(decimal, decimal, (a, b) => subtractDecimals(addDecimals(a, b), b) === a))
  })

  test('shifting back gives the same number', () => {
    fc.assert(
      fc.property(
        decimal,
        fc.integer({ min: -9, max: 15 }),
        (a, power) => shiftDecimal(shiftDecimal(a, power), -power) === a,
      ),
    )
  })

  test('order agrees with the sign of the difference', () => {
    fc.assert(
      fc.property(decimal, decimal, (a, b) => {
        const difference = subtractDecimals(a, b)
        const sign = difference === '0' ? 0 : difference.startsWith('-') ? -1 : 1
        expect(compareDecimals(a, b)).toBe(sign)
        expect(compareDecimals(negateDecimal(a), negateDecimal(b))).toBe(sign === 0 ? 0 : -sign)
      }),
    )
  })

  test('a rounded quotient is within half a unit of the last digit', () => {
    fc.assert(
      fc.property(decimal, decimal, fc.integer({ min: 0, max: 5 }), (a, b, digits) => {
        fc.pre(b !== '0')
        const error = subtractDecimals(multiplyDecimals(divideDecimals(a, b, digits), b), a)
        const twice = multiplyDecimals(error.replace('-', ''), '2')
        const step = shiftDecimal(b.replace('-', ''), -digits)
        expect(compareDecimals(twice, step)).toBeLessThanOrEqual(0)
      }),
    )
  })
})
