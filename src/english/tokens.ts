import { wordsOf, type Word } from '../vietnamese/words.ts'
import { vietnameseNumber } from './notation.ts'
import { englishPeriodAt } from './periods.ts'

/** A part of an English message: a word, what is taken over as it stands, or a sign that ends an expression. */
export interface Token {
  kind: 'word' | 'quoted' | 'period' | 'number' | 'mark'
  /** As written; of a period and a number the Vietnamese. */
  text: string
  /** Lower case, as the lexicon is searched; empty for what is no word and no number. */
  word: string
  /** Whether a period is named without a preposition ("2021"), so that it may stand before its noun. */
  isBare: boolean
}

const QUOTED = /“[^”]*”|"[^"]*"|«[^»]*»/gu
const ENDS_EXPRESSION = /[.,;:?!()]/u
const MAGNITUDES = new Set(['thousand', 'million', 'billion', 'trillion'])

/** The message cut into tokens, in order. Hyphens and apostrophes part words; numbers and periods are rendered. */
export function tokensOf(text: string): Token[] {
  const quoted = Array.from(text.matchAll(QUOTED), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
  const words = wordsOf(text)
  const tokens: Token[] = []
  let reached = 0
  for (const [place, word] of words.entries()) {
    if (word.start < reached || isNumberSign(text, word, words[place + 1])) continue
    const sign = ENDS_EXPRESSION.exec(text.slice(reached, word.start).replace(/^\s*no\./iu, ''))
    if (sign && tokens.length > 0) tokens.push(mark(sign[0]))
    const quote = quoted.find((span) => word.start > span.start && word.start < span.end)
    const period = quote ? null : periodAt(text, word)
    if (quote) tokens.push(kept('quoted', text.slice(quote.start + 1, quote.end - 1).trim()))
    else if (period) tokens.push(kept('period', period.vietnamese, period.isBare))
    else tokens.push(...wordTokens(text, word, words[place + 1]))
    reached = quote?.end ?? (period ? word.start + period.length : word.end)
  }
  const sign = ENDS_EXPRESSION.exec(text.slice(reached))
  return sign ? [...tokens, mark(sign[0])] : tokens
}

function kept(kind: Token['kind'], text: string, isBare = false): Token {
  return { kind, text, word: '', isBare }
}

function mark(sign: string): Token {
  return kept('mark', sign)
}

/** A code ("66.7/2025/NQ-CP") holds no period, whatever its digits. */
function periodAt(text: string, word: Word) {
  return /^(?:\p{L}+\d?|\d+(?:st|nd|rd|th)?)$/u.test(word.text) ? englishPeriodAt(text, word.start) : null
}

/** "No. 68/NQ-CP": part of the number. */
function isNumberSign(text: string, word: Word, next: Word | undefined): boolean {
  return word.text === 'no' && next !== undefined && /^\.?\s*\d/u.test(text.slice(word.end, next.end))
}

function wordTokens(text: string, word: Word, next: Word | undefined): Token[] {
  if (!/^\d/u.test(word.text)) {
    return [{ kind: 'word', text: text.slice(word.start, word.end), word: word.text, isBare: false }]
  }
  const sign = /(?<!\p{L})no\.?\s*$/iu.test(text.slice(0, word.start)) ? 'số ' : ''
  const written = sign + vietnameseNumber(text.slice(word.start, word.end))
  const number = text[word.end] === '%' ? `${written}%` : written
  const isDollars = text[word.start - 1] === '$' && !MAGNITUDES.has(next?.text ?? '')
  return [{ kind: 'number', text: isDollars ? `${number} USD` : number, word: word.text, isBare: false }]
}
