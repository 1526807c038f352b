import type { Fact } from '../domain/fact.ts'
import type { Passage } from '../domain/passage.ts'
import type { Span } from '../domain/span.ts'
import type { Statement } from './draft.ts'
import { periodOpening } from './period-words.ts'

/** Longer clauses are cut down to the part that answers: a figure needs few words, names and reasons need more. */
export const FIGURE_MAX_CHARACTERS = 240
export const PROSE_MAX_CHARACTERS = 420
/** A clause of this length is shown whole, also when only one of its figures was asked for. */
const SHORT_CLAUSE_CHARACTERS = 160

const BEGINS_WITH_VERB =
  /^(?:đạt|bằng|tăng|giảm|chiếm|tương đương|vượt|hoàn thành|được|với|và|là|có|trong đó)(?!\p{L})/iu

export interface StatementRequest {
  passage: Passage
  clause: Span
  /** Facts of the passage. */
  facts: readonly Fact[]
  /** Ids of the facts asked for: the part shown holds them. */
  asked: ReadonlySet<string>
  /** Places in the passage of words that the question shares with it. */
  shared: readonly number[]
  maxCharacters: number
}

/**
 * A clause as a sentence of the answer: note marks out, first letter raised, a full stop at the end; a long clause cut
 * down to the part around what was asked.
 */
export function makeStatement(request: StatementRequest): Statement {
  const { passage, clause, asked } = request
  const part = shownPart(request)
  const text = sliceWithoutMarks(passage, part)
  const facts = request.facts.filter((fact) => fact.start >= part.start && fact.end <= part.end)
  const opening = periodOpening(facts, asked, passage, text)
  return {
    text: opening === '' ? asSentence(text) : opening + closed(text),
    passage,
    quote: clause,
    facts,
    asked: new Set(facts.filter((fact) => asked.has(fact.factId)).map((fact) => fact.factId)),
  }
}

/** A slice of the passage without the note marks in it. */
export function sliceWithoutMarks(passage: Passage, span: Span): string {
  let text = ''
  let at = span.start
  for (const mark of passage.marks) {
    if (mark.start < at || mark.end > span.end) continue
    text += passage.text.slice(at, mark.start)
    at = mark.end
  }
  return text + passage.text.slice(at, span.end)
}

/** First letter raised and closed by a full stop. */
export function asSentence(text: string): string {
  return closed(text).replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
}

/** Trailing separators and leading list marks dropped, closed by a full stop when nothing closes it. */
function closed(text: string): string {
  const trimmed = text
    .trim()
    .replace(/[\s;:,]+$/u, '')
    .replace(/^[-–+*\s]+/u, '')
  return /[.!?…][”"’)]*$/u.test(trimmed) ? trimmed : `${trimmed}.`
}

function shownPart(request: StatementRequest): Span {
  const { passage, clause, asked, maxCharacters } = request
  const short = asked.size > 0 ? SHORT_CLAUSE_CHARACTERS : maxCharacters
  if (clause.end - clause.start <= short) return clause
  const segments = cutAtCommas(passage.text, clause)
  const wanted = segments.map((segment) => worth(segment, request))
  const told = wanted.flatMap((value, place) => (value > 0 ? [place] : []))
  const [first, last] = [told[0] ?? 0, told.at(-1) ?? segments.length - 1]
  const from = startOfStatement(passage.text, segments, first)
  const spanOf = (a: number, b: number) => ({
    start: segments[a]?.start ?? clause.start,
    end: segments[b]?.end ?? clause.end,
  })
  const fits = (a: number, b: number) => spanOf(a, b).end - spanOf(a, b).start <= maxCharacters
  if (fits(from, last)) return spanOf(from, last)
  return growAround(wanted, fits, spanOf)
}

/** When everything that was asked does not fit: the best part and what fits beside it, the more telling side first. */
function growAround(
  wanted: readonly number[],
  fits: (from: number, to: number) => boolean,
  spanOf: (from: number, to: number) => Span,
): Span {
  const best = wanted.indexOf(Math.max(...wanted))
  let [from, to] = [best, best]
  for (;;) {
    const before = from > 0 && fits(from - 1, to) ? (wanted[from - 1] ?? 0) : -1
    const after = to < wanted.length - 1 && fits(from, to + 1) ? (wanted[to + 1] ?? 0) : -1
    if (before < 0 && after < 0) return spanOf(from, to)
    if (before >= after) from -= 1
    else to += 1
  }
}

/** A part that begins with its verb ("đạt 45% kế hoạch") says nothing without the part before it. */
function startOfStatement(text: string, segments: readonly Span[], first: number): number {
  let from = first
  while (from > 0 && BEGINS_WITH_VERB.test(text.slice(segments[from]?.start))) from -= 1
  return from
}

/** How much a part says of what was asked; figures of the same statement as an asked one (its plan share) belong to it. */
function worth(segment: Span, { facts, asked, shared }: StatementRequest): number {
  const inside = facts.filter((fact) => fact.start >= segment.start && fact.end <= segment.end)
  const groups = new Set(facts.filter((fact) => asked.has(fact.factId)).map((fact) => fact.groupId))
  const figures = inside.some((fact) => asked.has(fact.factId))
    ? 10
    : inside.some((fact) => groups.has(fact.groupId))
      ? 1
      : 0
  return figures + shared.filter((place) => place >= segment.start && place < segment.end).length
}

/** Parts of a clause between commas; never inside a number or brackets. */
function cutAtCommas(text: string, clause: Span): Span[] {
  const parts: Span[] = []
  let start = clause.start
  let depth = 0
  for (let at = clause.start; at < clause.end; at += 1) {
    const character = text[at] ?? ''
    if ('([“'.includes(character)) depth += 1
    if (')]”'.includes(character)) depth = Math.max(0, depth - 1)
    if (character === ',' && depth === 0 && /\s/u.test(text[at + 1] ?? ' ')) {
      parts.push({ start, end: at })
      start = at + 1
    }
  }
  parts.push({ start, end: clause.end })
  return parts.map((part) => trimSpan(text, part)).filter((part) => part.end > part.start)
}

function trimSpan(text: string, span: Span): Span {
  let { start, end } = span
  while (start < end && /\s/u.test(text[start] ?? '')) start += 1
  while (end > start && /\s/u.test(text[end - 1] ?? '')) end -= 1
  return { start, end }
}
