import type { Passage } from '../domain/passage.ts'
import type { Span } from '../domain/span.ts'

/** Where in its passage the sentence or part of one stands that prints a fact; the whole passage when it spans several. */
export function sourceSpan(fact: Span, { clauses, text }: Passage): Span {
  return (
    clauses.find(({ start, end }) => start <= fact.start && fact.end <= end) ?? { start: 0, end: text.length }
  )
}

/** The sentence or part of one that prints a fact: an exact slice of its passage. */
export function sourceClause(fact: Span, passage: Passage): string {
  const { start, end } = sourceSpan(fact, passage)
  return passage.text.slice(start, end)
}
