import type { Figure } from '../../domain/fact.ts'
import { negateDecimal } from '../../figures/decimal.ts'
import { wordsOf } from '../../vietnamese/words.ts'
import { nearTokens, type PrintedFigure } from './printed-text.ts'
import type { Reason } from './reasons.ts'
import { hasSameBound } from './same-bound.ts'
import type { SpokenFigure } from './spoken-text.ts'
import { DOWN, UP } from './word-lists.ts'
import { wordKey } from './word-key.ts'

/** Whether two readings give one number in one unit, whatever is said of it. */
export function isSameNumber(a: Figure, b: Figure): boolean {
  return (
    amountOf(a) === amountOf(b) &&
    a.baseValueTo === b.baseValueTo &&
    a.outOf === b.outOf &&
    (a.baseUnit === b.baseUnit || (a.dimension === 'count' && b.dimension === 'count'))
  )
}

/** Null when the shown figure is the printed one; else what differs, or `notPrinted` when it is another number altogether. */
export function whyOtherQuantity(shown: SpokenFigure, printed: PrintedFigure): Reason | null {
  const readings: Figure[] = printed.fact ? [printed.spoken.figure, printed.fact] : [printed.spoken.figure]
  const found = readings.map((reading) => whyOther(shown, reading, printed))
  return found.includes(null) ? null : (found.find((reason) => reason !== 'notPrinted') ?? 'notPrinted')
}

function whyOther(shown: SpokenFigure, printed: Figure, own: PrintedFigure): Reason | null {
  const { figure } = shown
  const sameNumber = figure.value === printed.value && figure.valueTo === printed.valueTo
  const sameAmount = amountOf(figure) === amountOf(printed) && figure.baseValueTo === printed.baseValueTo
  if (figure.outOf !== printed.outOf || !(sameNumber || sameAmount)) return 'notPrinted'
  if (!sameAmount || !isSameUnit(shown, printed, own)) return 'unit'
  if (!hasSameBound(shown, own.spoken)) return 'bound'
  return hasSameDirection(shown, printed) ? null : 'direction'
}

/** A minus in front of a number says what "giảm" says. */
function amountOf({ baseValue }: Figure): string {
  return baseValue.startsWith('-') ? negateDecimal(baseValue) : baseValue
}

/** "Dịch vụ tăng 7,9%, công nghiệp 15,6%": a direction said once holds for the figures behind it that say none. */
function hasSameDirection({ figure, governing }: SpokenFigure, printed: Figure): boolean {
  const [said, stated] = [directionOf(figure), directionOf(printed)]
  if (said !== null || stated === null) return said === stated
  const has = (words: ReadonlySet<string>) => governing.some((token) => words.has(token.key))
  return stated === 'up' ? has(UP) && !has(DOWN) : has(DOWN) && !has(UP)
}

function directionOf({ direction, baseValue }: Figure): Figure['direction'] {
  return direction ?? (baseValue.startsWith('-') ? 'down' : null)
}

/** One base unit; or things counted under one head noun, where what the other print adds to it stands beside the figure. */
function isSameUnit(shown: SpokenFigure, printed: Figure, own: PrintedFigure): boolean {
  const { figure } = shown
  if (figure.baseUnit === printed.baseUnit) return true
  if (figure.dimension !== 'count' || printed.dimension !== 'count') return false
  const [said, stated] = [unitWords(figure), unitWords(printed)]
  const beside = new Set(nearTokens(shown).map((token) => token.key))
  // "1.902 suất" of gifts named before may be "1.902 suất quà"; "03 người chết" are no "03 người bị thương".
  const isPrinted = (word: string) =>
    own.near.has(word) || own.label.has(word) || (stated.length < 2 && own.left.has(word))
  if (stated.length === 0) return said.every(isPrinted)
  if (said.length === 0)
    return stated.every((word) => beside.has(word)) || own.fact?.origin.unit === 'inherited'
  return (
    said[0] === stated[0] &&
    said.every((word) => stated.includes(word) || isPrinted(word)) &&
    stated.every((word) => said.includes(word) || beside.has(word))
  )
}

function unitWords({ baseUnit }: Figure): string[] {
  return wordsOf(baseUnit).map((word) => wordKey(word.text))
}
