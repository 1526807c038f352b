import type { FindingVerdict } from '../../src/domain/finding.ts'
import {
  addDecimals,
  canonicalDecimal,
  compareDecimals,
  divideDecimals,
  multiplyDecimals,
  roundDecimal,
  subtractDecimals,
} from '../../src/figures/decimal.ts'
import type { PrintedValue, Range } from './printed-value.ts'

/**
 * How a printed value stands to what its operands give. `nominal` is computed from the operands as printed, `range` is
 * what it may be when they are rounded themselves; both in the base unit of `printed`.
 *
 * - consistent: `nominal`, rounded to the printed digits, is what is printed;
 * - rounding: the operands allow a value that is printed so, rounded or cut off ("97,57%" as "97,5%");
 * - contradiction: anything else.
 */
export function judge(printed: PrintedValue, nominal: string, range: Range): FindingVerdict {
  if (roundedAsPrinted(printed, nominal) === canonicalDecimal(printed.value)) return 'consistent'
  const { low, high } = printedAs(printed)
  const fits = compareDecimals(range.low, high) <= 0 && compareDecimals(low, range.high) <= 0
  return fits ? 'rounding' : 'contradiction'
}

/** What may be printed so: half a step to one side when rounded, a whole step away from zero when cut off. */
function printedAs({ value, step }: PrintedValue): Range {
  const half = multiplyDecimals(step, '0.5')
  return value.startsWith('-')
    ? { low: subtractDecimals(value, step), high: addDecimals(value, half) }
    : { low: subtractDecimals(value, half), high: addDecimals(value, step) }
}

function roundedAsPrinted({ scale, fractionDigits, step }: PrintedValue, nominal: string): string {
  if (compareDecimals(step, '0') === 0) return canonicalDecimal(nominal)
  // Divided with digits to spare, so that it is rounded once and at the printed digit.
  const inPrintedUnit = divideDecimals(nominal, scale, fractionDigits + 15)
  return multiplyDecimals(roundDecimal(inPrintedUnit, fractionDigits), scale)
}
