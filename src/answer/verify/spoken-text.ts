import type { Figure } from '../../domain/fact.ts'
import type { Span } from '../../domain/span.ts'
import { readMentions } from '../../figures/read-mentions.ts'
import { wordsOf } from '../../vietnamese/words.ts'
import { wordKey } from './word-key.ts'
import { wordsAround } from './words-around.ts'

/** A word around the figures of a text, or a number in it that is no quantity. */
export interface Token extends Span {
  kind: 'word' | 'period' | 'number'
  /** What is compared: a word in one spelling, a period in the notation of facts, a number as normalised by its reader. */
  key: string
  text: string
}

/** A figure with the words that speak of it. */
export interface SpokenFigure {
  figure: Figure
  /** Words printed as its unit. */
  unit: readonly string[]
  /** From where the words of the figure before it end. */
  before: readonly Token[]
  /** The last part of `before`: from its last comma, colon or bracket. */
  close: readonly Token[]
  /** Up to the next comma, bracket, "và" or figure. */
  after: readonly Token[]
  /** Words left of it in its sentence that speak of all that follows: openings and subjects, not what another figure ends with. */
  governing: readonly Token[]
  /** Neighbours in its sentence. */
  previous: SpokenFigure | null
  next: SpokenFigure | null
}

export interface SpokenText {
  tokens: readonly Token[]
  figures: readonly SpokenFigure[]
  /** Words that stand with no figure: in sentences without one, or behind the last part of a sentence that speaks of one. */
  loose: readonly Token[]
}

const PERIOD_KINDS: ReadonlySet<string> = new Set(['date', 'year', 'years', 'period'])

/** "Ba trăm hộ …" begins with a number, which readers of numbers look for in small letters; "Năm" begins with the year. */
const FIRST_NUMBER_WORD =
  /(?<=^\s*["“(]?|[.!?…:;]\s+["“(]?)(?:Một|Hai|Ba|Bốn|Sáu|Bảy|Tám|Chín|Mười|Nửa)(?=\s)/gu

/** Reads a text as figures and the words around them. Pure; NFC text. */
export function readSpokenText(text: string): SpokenText {
  const mentions = readMentions(text.replace(FIRST_NUMBER_WORD, (word) => word.toLowerCase()))
  const quantities = mentions.flatMap((mention) => (mention.kind === 'quantity' ? [mention.figure] : []))
  const numbers = mentions.flatMap((mention): Token[] => {
    if (mention.kind === 'quantity') return []
    const { start, end } = mention
    if (mention.kind === 'listNumber' && text.slice(0, start).trim() === '') return []
    const kind = PERIOD_KINDS.has(mention.kind) ? 'period' : 'number'
    return [{ kind, key: mention.value, text: mention.text, start, end }]
  })
  const words = wordsOf(text)
    .filter((word) => !isInside(word, mentions))
    .map((word): Token => ({ ...word, kind: 'word', key: wordKey(word.text) }))
  const tokens = [...words, ...numbers].sort((a, b) => a.start - b.start)
  const figures = wordsAround(text, quantities, tokens)
  const near = new Set(figures.flatMap(({ before, after }) => [...before, ...after]))
  return { tokens, figures, loose: tokens.filter((token) => !near.has(token)) }
}

/** Whether a word stands in one of the spans, which are in order. */
function isInside(word: Span, spans: readonly Span[]): boolean {
  const span = spans.find(({ end }) => end > word.start)
  return span !== undefined && span.start < word.end
}
