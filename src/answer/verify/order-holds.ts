import { compareDecimals } from '../../figures/decimal.ts'
import { wordsOf } from '../../vietnamese/words.ts'
import type { OrderClaim } from '../judge/order-phrases.ts'
import type { PrintedFigure } from './printed-text.ts'
import { MODIFIERS } from './word-lists.ts'
import { wordKey } from './word-key.ts'

/**
 * Whether the figure that bears the claimed name is the greatest, or least, of the printed ones: every word of the name is printed of it, of no
 * other as closely, and all are of one unit.
 */
export function orderHolds({ name, end }: OrderClaim, figures: readonly (PrintedFigure | null)[]): boolean {
  const printed = figures.flatMap((figure) => figure ?? [])
  if (printed.length < 2 || printed.length < figures.length) return false
  const words = wordsOf(name).map(({ text }) => wordKey(text))
  const bearing = printed
    .filter((figure) => words.every((word) => isSaidOf(word, figure)))
    .map((figure) => ({ figure, off: unlikeness(figure, words) }))
    .sort((a, b) => a.off - b.off)
  const [bearer, next] = bearing
  if (bearer === undefined || bearer.off === next?.off) return false
  return printed.every(
    (other) =>
      other === bearer.figure ||
      (hasSameUnit(bearer.figure, other) && order(bearer.figure, other) === (end === 'most' ? 1 : -1)),
  )
}

/**
 * By how many words the name and what the figure is called differ; one that makes another thing of it ("cận") weighs most.
 */
function unlikeness({ fact, label }: PrintedFigure, words: readonly string[]): number {
  const called = fact ? wordsOf(fact.label).map(({ text }) => wordKey(text)) : [...label]
  const apart = [
    ...called.filter((word) => !words.includes(word)),
    ...words.filter((word) => !called.includes(word)),
  ]
  return apart.reduce((sum, word) => sum + (MODIFIERS.has(word) ? MODIFIER_WEIGHT : 1), 0)
}

const MODIFIER_WEIGHT = 100

function isSaidOf(word: string, { label, near }: PrintedFigure): boolean {
  return label.has(word) || near.has(word)
}

function hasSameUnit(a: PrintedFigure, b: PrintedFigure): boolean {
  const [one, other] = [a.spoken.figure, b.spoken.figure]
  const isOneKind = one.dimension === 'count' && headOf(one.baseUnit) === headOf(other.baseUnit)
  return one.dimension === other.dimension && (one.baseUnit === other.baseUnit || isOneKind)
}

function headOf(unit: string): string {
  return unit.split(' ')[0] ?? ''
}

function order(a: PrintedFigure, b: PrintedFigure): number {
  return Math.sign(compareDecimals(a.spoken.figure.baseValue, b.spoken.figure.baseValue))
}
