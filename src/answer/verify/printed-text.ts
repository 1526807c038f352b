import type { Fact, Figure } from '../../domain/fact.ts'
import type { Passage } from '../../domain/passage.ts'
import type { Span } from '../../domain/span.ts'
import { wordsOf } from '../../vietnamese/words.ts'
import { englishWordsOf } from './english-words.ts'
import { periodsOfHeadings } from './printed-periods.ts'
import { readSpokenText, type SpokenFigure, type SpokenText, type Token } from './spoken-text.ts'
import { wordKey } from './word-key.ts'

/** What a marker of an answer cites. Facts are those of the whole passage; they are found by their place. */
export interface CitedPassage {
  marker: number
  passage: Passage
  quote: Span
  documentTitle: string
  facts: readonly Fact[]
}

/** A figure that a cited quote prints, with the words that may be said of it. All words are keys. */
export interface PrintedFigure {
  spoken: SpokenFigure
  fact: Fact | null
  /** Printed around it, in its unit, and for a cell in the heads of its column and row. */
  near: ReadonlySet<string>
  /** Whether it is a cell of a table. */
  isCell: boolean
  /** What the index says of it. */
  label: ReadonlySet<string>
  /** The end of its sentence that says what it is compared with, when that stands behind a later figure. */
  compared: readonly Token[]
  /** Printed left of it in the quote. */
  left: ReadonlySet<string>
  quote: PrintedQuote
}

export interface PrintedQuote {
  cited: CitedPassage
  spoken: SpokenText
  figures: readonly PrintedFigure[]
  /** All words of the quote. */
  words: ReadonlySet<string>
  /** Periods of the innermost heading that names any. */
  headingPeriods: () => readonly string[]
  /** Words of what the quote hangs on: headings, items above, anchor of the note. */
  context: () => ReadonlySet<string>
  /** Words that stand before it in its passage. */
  before: () => ReadonlySet<string>
  /** What may be said of its figures in English. */
  english: () => ReadonlySet<string>
}

const keysOf = (texts: readonly string[]) =>
  texts.flatMap((text) => wordsOf(text).map((word) => wordKey(word.text)))

const readQuotes = new WeakMap<Passage, PrintedQuote[]>()

/**
 * A cited quote: its figures and the words around each. Pure; passages are cited again and again, and reading numbers is
 * most of the work, so what was read of one is kept with it.
 */
export function printedQuote(cited: CitedPassage): PrintedQuote {
  const read = readQuotes.get(cited.passage) ?? []
  const known = read.find((quote) => isSameReading(quote.cited, cited))
  if (known) return known
  const quote = readPrintedQuote(cited)
  readQuotes.set(cited.passage, [...read, quote])
  return quote
}

function isSameReading(a: CitedPassage, b: CitedPassage): boolean {
  return (
    a.quote.start === b.quote.start &&
    a.quote.end === b.quote.end &&
    a.facts === b.facts &&
    a.documentTitle === b.documentTitle
  )
}

function readPrintedQuote(cited: CitedPassage): PrintedQuote {
  const { passage, quote } = cited
  const isRow = passage.kind === 'row'
  const spoken = isRow ? NOTHING_SPOKEN : readSpokenText(textWithoutMarks(passage, quote))
  const facts = cited.facts.filter((fact) => fact.start >= quote.start && fact.end <= quote.end)
  const figures: PrintedFigure[] = []
  const printed: PrintedQuote = {
    cited,
    spoken,
    figures,
    words: new Set([
      ...spoken.tokens.map((token) => token.key),
      ...spoken.figures.flatMap((figure) => figure.unit),
      ...(isRow ? keysOf([passage.text.slice(quote.start, quote.end)]) : []),
    ]),
    headingPeriods: memoized(() => periodsOfHeadings(passage, cited.documentTitle)),
    context: memoized(() => new Set(keysOf(contextTexts(cited)))),
    before: memoized(() => new Set(keysOf([passage.text.slice(0, quote.start)]))),
    english: memoized(() => englishWordsOf(facts)),
  }
  for (const figure of spoken.figures) figures.push(figureInProse(figure, printed, facts))
  const read = figures.flatMap(({ fact }) => fact ?? [])
  for (const fact of facts) if (!read.includes(fact)) figures.push(figureAlone(fact, printed))
  return printed
}

const NOTHING_SPOKEN: SpokenText = { tokens: [], figures: [], loose: [] }

/** The quote with note marks blanked out, so that offsets stay. */
export function textWithoutMarks({ text, marks }: Passage, quote: Span): string {
  let clean = text.slice(quote.start, quote.end)
  for (const mark of marks) {
    if (mark.start < quote.start || mark.end > quote.end) continue
    const [from, to] = [mark.start - quote.start, mark.end - quote.start]
    clean = clean.slice(0, from) + ' '.repeat(to - from) + clean.slice(to)
  }
  return clean
}

function figureInProse(spoken: SpokenFigure, quote: PrintedQuote, facts: readonly Fact[]): PrintedFigure {
  const at = quote.cited.quote.start
  const { start, end } = spoken.figure
  const fact = facts.find((other) => other.start < end + at && start + at < other.end) ?? null
  const compared = comparisonBehind(spoken)
  const leftFigures = quote.spoken.figures.filter((other) => other.figure.end <= start)
  return {
    spoken,
    fact,
    quote,
    compared,
    near: new Set([...[...nearTokens(spoken), ...compared].map((token) => token.key), ...spoken.unit]),
    isCell: false,
    label: new Set(fact ? keysOf([fact.label, fact.unit, ...fact.qualifiers]) : []),
    left: new Set([
      ...quote.spoken.tokens.filter((token) => token.end <= start).map((token) => token.key),
      ...leftFigures.flatMap((other) => other.unit),
    ]),
  }
}

/** A cell of a table, or a figure that only the whole passage lets read: spoken of by its heads and by the index. */
function figureAlone(fact: Fact, quote: PrintedQuote): PrintedFigure {
  const { passage } = quote.cited
  const cell = passage.cells?.find(({ start, end }) => fact.start < end && start < fact.end)
  const heads = (passage.cells ?? []).filter(
    (other) => !quote.cited.facts.some((own) => own.start < other.end && other.start < own.end),
  )
  const near = keysOf([
    ...(cell ? [cell.column] : []),
    ...heads.map(({ start, end }) => passage.text.slice(start, end)),
    fact.unit,
  ])
  return {
    spoken: aloneOf(fact),
    fact,
    quote,
    compared: [],
    near: new Set(near),
    isCell: cell !== undefined,
    label: new Set(keysOf([fact.label, ...fact.qualifiers])),
    left: new Set(),
  }
}

function aloneOf(figure: Figure): SpokenFigure {
  return { figure, unit: [], before: [], close: [], after: [], governing: [], previous: null, next: null }
}

export function nearTokens({ before, after }: SpokenFigure): Token[] {
  return [...new Set([...before, ...after])]
}

/** "(giảm 8 vụ, giảm 03 người chết so với cùng kỳ)": what all are compared with stands behind the last. */
function comparisonBehind(spoken: SpokenFigure): readonly Token[] {
  if (spoken.figure.direction === null || spoken.after.some((token) => token.key === 'so')) return []
  for (let other = spoken.next; other; other = other.next) {
    const from = other.after.findIndex((token) => token.key === 'so')
    if (from >= 0) return other.after.slice(from)
    if (other.figure.direction !== spoken.figure.direction) return []
  }
  return []
}

/** What a passage hangs on. */
export function contextTexts({ passage, documentTitle }: CitedPassage): string[] {
  const { lead, anchor } = passage.context
  return [
    documentTitle,
    ...passage.sectionPath,
    ...lead,
    ...(anchor ? [anchor.text] : []),
    ...(passage.cells ?? []).map((cell) => cell.column),
  ]
}

function memoized<Value>(make: () => Value): () => Value {
  let made: Value | undefined
  return () => (made ??= make())
}
