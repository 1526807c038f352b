import type { PrintedFigure } from './printed-text.ts'
import { isSameNumber } from './same-quantity.ts'
import type { SpokenFigure, Token } from './spoken-text.ts'
import { hasSubject, subjectsOf } from './subjects.ts'
import { FUNCTION_WORDS, STATUS_WORDS } from './word-lists.ts'

/** What agreement is worth: words on the same side of the figure, on the other, words that reach it, the figure whose subject it takes. */
const WORTH = { sameSide: 3, near: 2, label: 2, subjectWord: 2, left: 1, subject: 4, neighbour: 1 }

/** How well the words around a shown figure fit a printed one. A text that is the quote itself fits its own figures best. */
export function fitOf(shown: SpokenFigure, printed: PrintedFigure): number {
  const { before, after, unit, figure } = printed.spoken
  const units = figure.baseUnit === shown.figure.baseUnit ? unit : []
  const keysOf = (tokens: readonly Token[]) => new Set([...tokens.map((token) => token.key), ...units])
  const middle = shown.before.filter((token) => !shown.close.includes(token))
  const behind = shown.after.filter((token) => !shown.close.includes(token))
  return (
    sumOf(shown.close, (token) => worthOf(token, keysOf(before), printed)) +
    sumOf(behind, (token) => worthOf(token, keysOf([...after, ...printed.compared]), printed)) +
    // Words before the last comma may as well belong to the figure before.
    sumOf(middle, (token) => Math.min(worthOf(token, keysOf(before), printed), WORTH.left)) +
    worthOfSubject(shown, printed)
  )
}

function sumOf(tokens: readonly Token[], worth: (token: Token) => number): number {
  return tokens.reduce((sum, token) => sum + (FUNCTION_WORDS.has(token.key) ? 0 : worth(token)), 0)
}

function worthOf({ key, kind }: Token, sameSide: ReadonlySet<string>, printed: PrintedFigure): number {
  if (sameSide.has(key)) return WORTH.sameSide
  // Of the cells of a row some have their year in their own head, and others in that of the column beside it.
  const isTime = kind === 'period' && !key.includes('/')
  if (isTime && printed.isCell && printed.fact?.period === key) return WORTH.sameSide
  // "(kế hoạch)" before a figure is no "45% kế hoạch".
  if (STATUS_WORDS.has(key)) return 0
  const [isNear, isLabel] = [printed.near.has(key), printed.label.has(key)]
  // The heads of a cell, of which its label is made, stand on no side of it.
  if (printed.isCell && (isNear || isLabel)) return WORTH.sameSide
  if (isNear) return WORTH.near
  if (isLabel) return WORTH.label
  if (saysSubject(key, printed.spoken)) return WORTH.subjectWord
  return printed.left.has(key) ? WORTH.left : 0
}

function saysSubject(key: string, figure: SpokenFigure): boolean {
  return subjectsOf(figure).some(
    ({ before, after, unit }) =>
      unit.includes(key) || [...before, ...after].some((token) => token.key === key),
  )
}

function worthOfSubject(shown: SpokenFigure, printed: PrintedFigure): number {
  const { spoken } = printed
  const isLike = spoken.figure.dimension === shown.figure.dimension
  const neighbours = [[shown.previous, spoken.previous] as const, [shown.next, spoken.next] as const]
  const beside = isLike ? neighbours.filter(([said, other]) => isOne(said, other)).length : 0
  const isInherited = shown.previous !== null && !hasSubject(shown)
  const hasSame = isInherited && subjectsOf(spoken).some((other) => isOne(shown.previous, other))
  return WORTH.neighbour * beside + (hasSame ? WORTH.subject : 0)
}

function isOne(a: SpokenFigure | null, b: SpokenFigure | null): boolean {
  return a !== null && b !== null && isSameNumber(a.figure, b.figure)
}
