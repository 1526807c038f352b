import type { Fact } from '../../domain/fact.ts'
import type { Span } from '../../domain/span.ts'
import { compareDecimals } from '../../figures/decimal.ts'
import { derive, isRefusal, type Derived } from '../compute/derive.ts'
import type { PrintedFigure } from './printed-text.ts'
import { isSameNumber } from './same-quantity.ts'
import type { SpokenFigure } from './spoken-text.ts'

/** The text with expressions ("440.000 − 410.472") blanked out: they repeat printed operands, which are checked as operands. */
export function blankExpressions(text: string, derived: readonly Derived[]): string {
  return derived.reduce(
    (rest, { expression }) => rest.replaceAll(expression, ' '.repeat(expression.length)),
    text,
  )
}

/** Brackets that show an expression: what else stands in them speaks of the computation, not of the report. */
export function derivationBrackets(text: string, derived: readonly Derived[]): Span[] {
  return Array.from(text.matchAll(/\([^()]*(?:\([^()]*\)[^()]*)*\)/g), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
  })).filter(({ start, end }) =>
    derived.some(({ expression }) => text.slice(start, end).includes(expression)),
  )
}

/** Whether a shown figure is one that the service computed, computed again here, from figures that the cited quotes print. */
export function isDerivedHere(
  shown: SpokenFigure,
  derived: readonly Derived[],
  printed: readonly PrintedFigure[],
): boolean {
  return derived.some(
    (figure) =>
      isShownAs(shown, figure) &&
      isRightlyComputed(figure) &&
      figure.operands.every((operand) => printed.some((other) => prints(other, operand))),
  )
}

/** The same amount, told as rounded where it is, and up or down as it came out. */
function isShownAs({ figure }: SpokenFigure, derived: Derived): boolean {
  const isSame = compareDecimals(figure.baseValue, derived.baseValue) === 0
  const direction = figure.direction ?? derived.direction
  const isTold = figure.bound === (derived.isRounded || derived.isApproximate ? 'about' : 'exact')
  return (
    isSame &&
    isTold &&
    (derived.direction === null || direction === derived.direction) &&
    figure.baseUnit === derived.baseUnit &&
    figure.valueTo === null &&
    figure.outOf === null
  )
}

function isRightlyComputed(given: Derived): boolean {
  const again = derive(given.operation, given.inputs)
  return (
    !isRefusal(again) &&
    again.text === given.text &&
    again.baseValue === given.baseValue &&
    again.baseUnit === given.baseUnit &&
    again.expression === given.expression
  )
}

/** The quote prints the operand at the place where the index found it, with the same value. */
function prints(printed: PrintedFigure, operand: Fact): boolean {
  const { passage, quote } = printed.quote.cited
  if (operand.passageId !== passage.id || operand.start < quote.start || operand.end > quote.end) return false
  const { fact, spoken } = printed
  const at = quote.start
  const place = fact ?? { start: spoken.figure.start + at, end: spoken.figure.end + at }
  const isThere = place.start < operand.end && operand.start < place.end
  return isThere && (isSameNumber(spoken.figure, operand) || (fact !== null && isSameNumber(fact, operand)))
}
