import { isStrict, phrasesAround } from './content-words.ts'
import { printsNumber } from './printed-numbers.ts'
import type { PrintedFigure } from './printed-text.ts'
import type { Token } from './spoken-text.ts'
import { subjectsOf } from './subjects.ts'
import {
  DENIALS,
  DOWN,
  FUNCTION_WORDS,
  MODIFIERS,
  NAMES_OF_UNIT,
  otherWaysToSay,
  REPORTING,
  UP,
} from './word-lists.ts'

/**
 * From where a word may be said of a printed figure: its own words, what stands left of it, what its quote hangs on, what stands
 * before the quote in its passage; `nowhere` when nothing printed lets it be said.
 */
export type SaidBy = 'figure' | 'left' | 'context' | 'before' | 'anyway' | 'nowhere'

/**
 * What lets the word at `place` among the words around a shown figure be said of a printed one. `isAtFigure` tells words of the
 * figure's own phrase from those of the clause before it.
 */
export function saidBy(
  tokens: readonly Token[],
  place: number,
  own: PrintedFigure,
  isAtFigure: boolean,
): SaidBy {
  const token = tokens[place]
  if (token === undefined) return 'anyway'
  const { key } = token
  if (isStrict(token)) return isStrictlySaid(key, own, isAtFigure) ? 'figure' : 'nowhere'
  if (own.near.has(key) || own.label.has(key)) return 'figure'
  if (FUNCTION_WORDS.has(key)) return 'anyway'
  if (/\p{N}/u.test(key)) return printsNumber(own.quote, token, null) ? 'left' : 'nowhere'
  if (own.left.has(key)) return 'left'
  return saidInPhrase(tokens, place, own) ?? saidAround(key, own)
}

function saidAround(key: string, { quote }: PrintedFigure): SaidBy {
  if (quote.context().has(key)) return 'context'
  if (quote.before().has(key)) return 'before'
  return quote.english().has(key) ? 'anyway' : 'nowhere'
}

/** A modifier or a denial at the figure is printed at it too; a sign may also govern it, or be another word for its direction. */
function isStrictlySaid(key: string, own: PrintedFigure, isAtFigure: boolean): boolean {
  const { close, after, governing, figure } = own.spoken
  const has = (tokens: readonly Token[]) => tokens.some((token) => token.key === key)
  if (has([...close, ...after, ...own.compared]) || own.label.has(key)) return true
  if (own.isCell && own.near.has(key)) return true
  // "không đạt", "chưa đạt"
  if (DENIALS.has(key) && [...close, ...after].some((token) => DENIALS.has(token.key))) return true
  const subject = subjectsOf(own.spoken).at(-1)
  if (MODIFIERS.has(key) && subject && has([...subject.close, ...subject.after])) return true
  if (isAtFigure && (MODIFIERS.has(key) || DENIALS.has(key))) return false
  const itsDirection = { up: UP, down: DOWN }
  const isItsDirection = figure.direction !== null && itsDirection[figure.direction].has(key)
  return isItsDirection || own.near.has(key) || has(governing)
}

/** The word as part of an expression that tells figures, names their unit, or has another way to be printed. */
function saidInPhrase(tokens: readonly Token[], place: number, own: PrintedFigure): SaidBy | null {
  const names = NAMES_OF_UNIT.get(own.spoken.figure.dimension)
  const isOwn = (word: string) => own.near.has(word) || own.label.has(word)
  for (const phrase of phrasesAround(tokens, place)) {
    const said = phrase.join(' ')
    if (REPORTING.has(said) || names?.has(said)) return 'anyway'
    for (const words of otherWaysToSay(said)) {
      if (words.every(isOwn)) return 'figure'
      if (words.every((word) => isOwn(word) || own.left.has(word))) return 'left'
      if (words.every((word) => isOwn(word) || own.quote.context().has(word))) return 'context'
    }
  }
  return null
}
