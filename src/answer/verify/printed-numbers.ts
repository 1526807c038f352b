import type { Fact } from '../../domain/fact.ts'
import { readLegalReferences } from '../../vietnamese/legal-references.ts'
import { isNamedPeriod, periodsOf } from './printed-periods.ts'
import { contextTexts, type PrintedQuote } from './printed-text.ts'
import type { SpokenText, Token } from './spoken-text.ts'
import { FUNCTION_WORDS } from './word-lists.ts'

/**
 * Whether a number that is no quantity may be shown: the number of a document, a name or a date as the quote or what it hangs
 * on prints it, a period as the quote, its passage, the index or the innermost heading names it. `shown` is the text that shows it, where its other periods count.
 */
export function printsNumber(quote: PrintedQuote, token: Token, shown: SpokenText | null): boolean {
  const { spoken, cited } = quote
  const isToken = ({ kind, key }: Token) => kind === token.kind && key === token.key
  const printed = spoken.tokens.filter(isToken).length
  if (printed > 0) {
    const isRepeated = shown?.figures.length === 0 && shown.tokens.filter(isToken).length > printed
    return !isRepeated || !replacesPeriod(quote, token, shown)
  }
  if (token.kind !== 'period') {
    const texts = [cited.passage.text, ...contextTexts(cited)].map((text) => text.toLowerCase())
    return texts.some((text) => containsNumber(text, token.text.toLowerCase()))
  }
  if (shown !== null && replacesPeriod(quote, token, shown)) return false
  const { start, end } = cited.quote
  const known = cited.facts
    .filter((fact) => fact.start >= start && fact.end <= end)
    .flatMap((fact) => [...(fact.period === null ? [] : [fact.period]), ...periodsComparedBy(fact)])
  const isOneOf = (periods: readonly string[]) => isNamedPeriod(token.key, periods)
  return isOneOf(known) || isOneOf(quote.headingPeriods()) || isOneOf(periodsOf(cited.passage.text))
}

/** The head "So với năm 2021" of a cell stands outside the quote of its row. */
const periodsComparedBy = ({ rule, comparedTo }: Fact) =>
  rule === 'cell' && comparedTo !== null ? periodsOf(comparedTo) : []

/** A span of years, or any period where no figure is told, stands in place of one that the quote prints and the text leaves out. */
function replacesPeriod({ spoken }: PrintedQuote, token: Token, shown: SpokenText): boolean {
  if (shown.figures.length > 0 && shapeOf(token) !== 'span') return false
  return spoken.tokens.some(
    (other) =>
      other.kind === 'period' &&
      shapeOf(other) === shapeOf(token) &&
      !shown.tokens.some(({ key }) => key === other.key),
  )
}

function shapeOf({ key }: Token): string {
  if (key.includes('/')) return 'span'
  return /^\d{4}$/.test(key) ? 'year' : 'other'
}

function containsNumber(text: string, number: string): boolean {
  for (let at = text.indexOf(number); at >= 0; at = text.indexOf(number, at + 1)) {
    const [before, behind] = [text[at - 1] ?? ' ', text.slice(at + number.length)]
    if (!/[\p{L}\p{N}]/u.test(before) && !/^[\p{L}\p{N}]|^[.,/-][\p{L}\p{N}]/u.test(behind)) return true
  }
  return false
}

/**
 * Whether the quote prints another number where this one stands: "ngân sách năm 2025" where it says "ngân sách năm 2024",
 * though 2025 is printed too.
 */
export function standsForAnother(token: Token, shown: SpokenText, quote: PrintedQuote): boolean {
  const leader = leaderOf(token, shown)
  if (leader === null) return false
  const led = quote.spoken.tokens.filter(
    (other) => other.kind === token.kind && leaderOf(other, quote.spoken) === leader,
  )
  return led.length > 0 && !led.some(({ key }) => key === token.key)
}

/** One or two words that lead to a number: the nearest when it says something, else it and the one before. */
function leaderOf(token: Token, { tokens }: SpokenText): string | null {
  const [first, before] = [tokens[tokens.indexOf(token) - 2], tokens[tokens.indexOf(token) - 1]]
  if (before?.kind !== 'word' || token.start - before.end > 1) return null
  if (!FUNCTION_WORDS.has(before.key)) return before.key
  if (first?.kind !== 'word' || before.start - first.end > 1) return null
  return `${first.key} ${before.key}`
}

/** References of a text that give a document the day of another one. */
export function misdatedReferences(text: string, quotes: readonly PrintedQuote[]): string[] {
  return readLegalReferences(text).flatMap(({ number, date, text: reference }) => {
    if (date === null) return []
    const printed = quotes.flatMap(({ cited }) => readLegalReferences(cited.passage.text))
    const dates = printed.filter((other) => other.number === number).flatMap((other) => other.date ?? [])
    return dates.length > 0 && !dates.includes(date) ? [reference] : []
  })
}
