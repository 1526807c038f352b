import type { Fact } from '../domain/fact.ts'
import type { Passage } from '../domain/passage.ts'
import type { Span } from '../domain/span.ts'
import type { Statement } from './draft.ts'

/** Longer clauses are cut down to the part that answers: a figure needs few words, names and reasons need more. */
export const FIGURE_MAX_CHARACTERS = 240
export const PROSE_MAX_CHARACTERS = 420

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
  return {
    text: asSentence(text),
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

/** First letter raised, trailing separators dropped, closed by a full stop when nothing closes it. */
export function asSentence(text: string): string {
  const trimmed = text
    .trim()
    .replace(/[\s;:,]+$/u, '')
    .replace(/^[-–+*\s]+/u, '')
  const raised = trimmed.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
  return /[.!?…][”"’)]*$/u.test(raised) ? raised : `${raised}.`
}

function shownPart({ passage, clause, facts, asked, shared, maxCharacters }: StatementRequest): Span {
  const limit = maxCharacters
  if (clause.end - clause.start <= limit) return clause
  const segments = cutAtCommas(passage.text, clause)
  const wanted = segments.map((segment) => worth(segment, facts, asked, shared))
  const best = wanted.indexOf(Math.max(...wanted))
  let [from, to] = [best, best]
  const fits = (first: number, last: number) =>
    (segments[last]?.end ?? 0) - (segments[first]?.start ?? 0) <= limit
  for (;;) {
    // Grow towards the side that says more of the question, the beginning first, as long as it fits.
    const before = from > 0 && fits(from - 1, to) ? (wanted[from - 1] ?? 0) : -1
    const after = to < segments.length - 1 && fits(from, to + 1) ? (wanted[to + 1] ?? 0) : -1
    if (before < 0 && after < 0) break
    if (before >= after) from -= 1
    else to += 1
  }
  return { start: segments[from]?.start ?? clause.start, end: segments[to]?.end ?? clause.end }
}

function worth(
  segment: Span,
  facts: readonly Fact[],
  asked: ReadonlySet<string>,
  shared: readonly number[],
): number {
  const holdsAsked = facts.some(
    (fact) => asked.has(fact.factId) && fact.start >= segment.start && fact.end <= segment.end,
  )
  return (
    (holdsAsked ? 10 : 0) + shared.filter((place) => place >= segment.start && place < segment.end).length
  )
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
