import { hasAmbiguousPoint } from './decimal-notation.ts'
import { shiftDecimal } from './decimal.ts'
import type { PrintedNumber } from './printed-number.ts'

/** Growth may pass a thousand percent; a share, a plan share or a rate never does. */
const GROWTH = /(?:tăng|gấp)(?:\s+\p{L}+){0,3}\s*$/iu

/**
 * Value of a percentage whose one point could part thousands or decimals: "68.443%" is 68,443%, because as thousands it
 * would be more than a thousand percent, which only growth can be ("tăng 1.200%"). Null when the point is not ambiguous.
 */
export function ambiguousPercent({ printed, value }: PrintedNumber, before: string): string | null {
  if (!hasAmbiguousPoint(printed)) return null
  return GROWTH.test(before) ? value : shiftDecimal(value, -3)
}
