import type { Fact } from '../../../src/domain/fact.ts'
import {
  addDecimals,
  compareDecimals,
  divideDecimals,
  multiplyDecimals,
  negateDecimal,
  subtractDecimals,
} from '../../../src/figures/decimal.ts'
import { placeOfFact, type FindingDraft } from '../finding-draft.ts'
import { amountLike, differenceInWords, explain, numberOf } from '../finding-words.ts'
import { judge } from '../judge.ts'
import { printedValue, quotientRange, rangeOf, type PrintedValue, type Range } from '../printed-value.ts'
import type { StatedChange } from './stated-change.ts'

const HUNDRED = '100'
const QUOTIENT_DIGITS = 15

/** A printed change beside the one that the earlier value gives. A rise counts up, a fall counts down. */
export function changeDraft({ value, change, measure }: StatedChange, earlier: Fact): FindingDraft {
  const [now, before] = [printedValue(value), printedValue(earlier)]
  const [range, nominal] = measure === 'amount' ? differenceOf(now, before) : quotientOf(now, before, measure)
  const printed = signed(printedValue(change), change)
  const [to, from] = [numberOf(value), numberOf(earlier)]
  const expressions = {
    amount: `${to} - ${from}`,
    percent: `(${to} - ${from}) / ${from}`,
    ratio: `${to} / ${from}`,
  }
  return draftOf(change, printed, nominal, range, expressions[measure], [value, earlier])
}

/** A printed percentage beside the one that the printed amount of the change gives; null when nothing was there before. */
export function relativeChangeDraft({ value, change }: StatedChange, percent: Fact): FindingDraft | null {
  const now = printedValue(value)
  const step = signed(printedValue(change), change)
  const before = { ...now, value: subtractDecimals(now.value, step.value) }
  const range = quotientRange(rangeOf(step), widened(before, step), HUNDRED)
  if (range === null) return null
  const nominal = divideDecimals(multiplyDecimals(step.value, HUNDRED), before.value, QUOTIENT_DIGITS)
  const sign = change.direction === 'down' ? '+' : '-'
  const expression = `${numberOf(change)} / (${numberOf(value)} ${sign} ${numberOf(change)})`
  const printed = signed(printedValue(percent), change)
  return draftOf(percent, printed, nominal, range, expression, [value, change])
}

const signed = (printed: PrintedValue, { direction }: Fact): PrintedValue =>
  direction === 'down' ? { ...printed, value: negateDecimal(printed.value) } : printed

function widened(value: PrintedValue, by: PrintedValue): Range {
  const [own, other] = [rangeOf(value), rangeOf({ ...by, value: '0' })]
  return { low: addDecimals(own.low, other.low), high: addDecimals(own.high, other.high) }
}

function differenceOf(now: PrintedValue, before: PrintedValue): [Range, string] {
  const [to, from] = [rangeOf(now), rangeOf(before)]
  const range = { low: subtractDecimals(to.low, from.high), high: subtractDecimals(to.high, from.low) }
  return [range, subtractDecimals(now.value, before.value)]
}

/** Both ratio and percentage grow with the later value, so that the ends of the range are those of the quotient. */
function quotientOf(now: PrintedValue, before: PrintedValue, measure: 'percent' | 'ratio'): [Range, string] {
  if (compareDecimals(before.value, '0') <= 0) return [{ low: '0', high: '0' }, '0']
  const base = measure === 'percent' ? HUNDRED : '0'
  const nominal = divideDecimals(multiplyDecimals(now.value, HUNDRED), before.value, QUOTIENT_DIGITS)
  const range = quotientRange(rangeOf(now), rangeOf(before), HUNDRED) ?? { low: nominal, high: nominal }
  return [
    { low: subtractDecimals(range.low, base), high: subtractDecimals(range.high, base) },
    subtractDecimals(nominal, base),
  ]
}

function draftOf(
  change: Fact,
  printed: PrintedValue,
  nominal: string,
  range: Range,
  expression: string,
  operands: readonly Fact[],
): FindingDraft {
  const verdict = judge(printed, nominal, range)
  const digits = change.unit === '%' ? Math.max(printed.fractionDigits, 1) : undefined
  const amount = amountLike(nominal.replace('-', ''), change, printed, digits)
  const direction = nominal.startsWith('-') ? 'giảm' : 'tăng'
  const inWords = change.direction === null ? amount : `${direction} ${amount}`
  const printedInWords =
    change.direction === null
      ? change.text
      : `${change.direction === 'down' ? 'giảm' : 'tăng'} ${change.text}`
  return {
    kind: 'change',
    verdict,
    printed: placeOfFact(change),
    computed: { text: inWords, expression },
    operands: operands.map(placeOfFact),
    difference:
      verdict === 'consistent' ? 'không' : differenceInWords(printed.value, nominal, change, printed, digits),
    explanation: explain(verdict, printedInWords, `${expression} cho thấy ${inWords}`),
  }
}
