import type { Fact } from '../../domain/fact.ts'
import { compareDecimals, divideDecimals, shiftDecimal, subtractDecimals } from '../../figures/decimal.ts'

/** Printed shares are rounded, and some are cut: one unit of the last digit is allowed. */
function tolerance(printed: string): string {
  const digits = printed.split('.')[1]?.length ?? 0
  return shiftDecimal('1', -Math.max(1, digits))
}

/** Whether `percent` says, as far as it is printed, what share of `whole` the `part` is (all in one base unit). */
export function isShareOf(percent: Fact, part: string, whole: string): boolean {
  if (percent.dimension !== 'share' || compareDecimals(whole, '0') === 0) return false
  const share = divideDecimals(shiftDecimal(part, 2), whole, 6)
  const off = subtractDecimals(share, percent.value).replace('-', '')
  return compareDecimals(off, tolerance(percent.value)) <= 0
}
