import { compareDecimals, divideDecimals, multiplyDecimals, shiftDecimal } from '../../figures/decimal.ts'

export interface Quotient {
  value: string
  /** Whether `value` was rounded. */
  isRounded: boolean
}

/** A quotient that ends within so many digits after the point is given whole. */
const EXACT_DIGITS = 3
/** Otherwise it keeps three significant digits, and one after the point below a thousand. */
const SIGNIFICANT_DIGITS = 3

/** `dividend` / `divisor`, exact when it ends soon, else rounded half up; null when the divisor is zero. */
export function roundedQuotient(dividend: string, divisor: string): Quotient | null {
  if (compareDecimals(divisor, '0') === 0) return null
  const short = divideDecimals(dividend, divisor, EXACT_DIGITS)
  if (compareDecimals(multiplyDecimals(short, divisor), dividend) === 0)
    return { value: short, isRounded: false }
  return { value: divideDecimals(dividend, divisor, fractionDigitsOf(dividend, divisor)), isRounded: true }
}

/** Digits after the point that a reader wants: 474.168 · 95,3 · 3,2 · 0,265 · 0,0412. */
function fractionDigitsOf(dividend: string, divisor: string): number {
  const size = magnitude(divideDecimals(dividend, divisor, LONGEST))
  if (size > SIGNIFICANT_DIGITS) return 0
  return Math.min(LONGEST, Math.max(1, SIGNIFICANT_DIGITS - size))
}

const LONGEST = 9

/** Digits before the point (2 for "95.27"); zero and below for what starts behind it (0 for "0.265", -1 for "0.0412"). */
function magnitude(decimal: string): number {
  const digits = decimal.replace('-', '')
  const [whole = '', fraction = ''] = digits.split('.')
  if (whole !== '0') return whole.length
  return -(/^0*/.exec(fraction)?.[0].length ?? 0)
}

/** The quotient in hundredths: 90.4 for 226 / 250. */
export function roundedPercent(part: string, whole: string): Quotient | null {
  return roundedQuotient(shiftDecimal(part, 2), whole)
}
