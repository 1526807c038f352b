import type { Span } from '../../domain/span.ts'
import { misdatedReferences, printsNumber, standsForAnother } from './printed-numbers.ts'
import type { PrintedQuote } from './printed-text.ts'
import type { Reason } from './reasons.ts'
import type { SpokenText, Token } from './spoken-text.ts'
import { SIGNS } from './word-lists.ts'

export interface WrongWord {
  text: string
  reason: Reason
}

const REASON_OF_KIND = { word: 'direction', period: 'period', number: 'name' } as const satisfies Record<
  Token['kind'],
  Reason
>

/**
 * What is wrong in a claim beside its figures: dates, years, numbers of documents and names that no cited quote prints so, and
 * words of sign ("tăng", "không") that stand with no figure and turn round what the quote says. Words in `apart` are not the
 * report's.
 */
export function wrongWords(
  text: string,
  spoken: SpokenText,
  quotesFor: (place: number) => readonly PrintedQuote[],
  apart: readonly Span[],
): WrongWord[] {
  const loose = new Set(spoken.loose)
  const isApart = (token: Token) => apart.some(({ start, end }) => token.start >= start && token.end <= end)
  const isTurned = (token: Token) =>
    SIGNS.has(token.key) &&
    loose.has(token) &&
    !isApart(token) &&
    !quotesFor(token.start).some(({ words }) => words.has(token.key))
  const isUnprinted = (token: Token) =>
    /\p{N}/u.test(token.key) &&
    (token.kind !== 'word' || loose.has(token)) &&
    !quotesFor(token.start).some(
      (quote) => printsNumber(quote, token, spoken) && !standsForAnother(token, spoken, quote),
    )
  const wrong = spoken.tokens.filter((token) => isTurned(token) || isUnprinted(token))
  return [
    ...wrong.map((token) => ({ text: token.text, reason: REASON_OF_KIND[token.kind] })),
    ...misdated(text, spoken, quotesFor),
  ]
}

function misdated(
  text: string,
  { tokens }: SpokenText,
  quotesFor: (place: number) => readonly PrintedQuote[],
): WrongWord[] {
  const documents = tokens.filter(({ kind, key }) => kind === 'number' && /\p{L}/u.test(key))
  const quotes = documents.flatMap((token) => quotesFor(token.start))
  if (quotes.length === 0) return []
  return misdatedReferences(text, quotes).map((reference) => ({ text: reference, reason: 'name' }))
}
