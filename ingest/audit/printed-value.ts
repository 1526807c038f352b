import type { Fact } from '../../src/domain/fact.ts'
import {
  addDecimals,
  compareDecimals,
  divideDecimals,
  multiplyDecimals,
  shiftDecimal,
  subtractDecimals,
} from '../../src/figures/decimal.ts'

/** A printed number with what its digits leave open. */
export interface PrintedValue {
  /** In the base unit: đồng, not tỷ đồng. */
  value: string
  /** What one more in the last printed digit adds, in the base unit; "0" for a whole number of things, which is exact. */
  step: string
  /** Digits printed behind the decimal mark. */
  fractionDigits: number
  /** Base units in one printed unit: 1000000000 for "tỷ đồng". */
  scale: string
}

/** A value that lies somewhere between two ends, both possible. */
export interface Range {
  low: string
  high: string
}

const NUMBER = /\d+(?:[.,]\d+)*(?:,\s\d+)?/gu

function fractionDigitsOf(printed: string): number {
  const comma = printed.lastIndexOf(',')
  if (comma >= 0) return printed.slice(comma + 1).trim().length
  const point = printed.lastIndexOf('.')
  const behind = point < 0 ? 0 : printed.length - point - 1
  return behind === 3 ? 0 : behind
}

/** "68.443%" is read as 68,443 by its recognizer: the value tells that the point was a decimal one. */
const fractionDigitsOfValue = (decimal: string) => decimal.split('.')[1]?.length ?? 0

function valueAt(fact: Fact, place: number, printed: string): PrintedValue {
  const numbers = Array.from(fact.text.matchAll(NUMBER), ([number]) => number)
  const fractionDigits = Math.max(fractionDigitsOf(numbers[place] ?? ''), fractionDigitsOfValue(printed))
  const scale = compareDecimals(fact.value, '0') === 0 ? '1' : divideDecimals(fact.baseValue, fact.value, 6)
  const isWhole = fact.dimension === 'count' && fractionDigits === 0 && scale === '1'
  const step = isWhole ? '0' : multiplyDecimals(shiftDecimal('1', -fractionDigits), scale)
  return { value: multiplyDecimals(printed, scale), step, fractionDigits, scale }
}

/** What a fact prints: of "226/250 TTHC" the 226. */
export const printedValue = (fact: Fact): PrintedValue => valueAt(fact, 0, fact.value)

/** Of "226/250 TTHC" the 250; null for a figure that is no such pair. */
export const printedWhole = (fact: Fact): PrintedValue | null =>
  fact.outOf === null ? null : valueAt(fact, 1, fact.outOf)

/** Everything that is printed as this value: 45% is anything from 44,5 to 45,5. */
export function rangeOf({ value, step }: PrintedValue): Range {
  const half = multiplyDecimals(step, '0.5')
  return { low: subtractDecimals(value, half), high: addDecimals(value, half) }
}

/** Digits that a quotient is worked out to: far beyond any printed one. */
const QUOTIENT_DIGITS = 15

export const sumRange = (ranges: readonly Range[]): Range => ({
  low: ranges.map(({ low }) => low).reduce(addDecimals, '0'),
  high: ranges.map(({ high }) => high).reduce(addDecimals, '0'),
})

/** `a` / `b` × `factor` for positive ends; null when `b` may be zero. */
export function quotientRange(a: Range, b: Range, factor = '1'): Range | null {
  if (compareDecimals(b.low, '0') <= 0) return null
  return {
    low: divideDecimals(multiplyDecimals(a.low, factor), b.high, QUOTIENT_DIGITS),
    high: divideDecimals(multiplyDecimals(a.high, factor), b.low, QUOTIENT_DIGITS),
  }
}
