import type { Passage } from '../domain/passage.ts'
import type { Span } from '../domain/span.ts'

/** How near to a clause that the last answer cited another one stands, 0–1. */
export const NEARNESS = {
  clause: 1,
  next: 0.7,
  passage: 0.6,
  note: 0.5,
  table: 0.5,
  section: 0.3,
  document: 0.15,
  elsewhere: 0,
} as const

/** `quote` is cited of the passage `cited`. */
export function nearnessOf(cited: Passage, quote: Span, passage: Passage, clause: Span): number {
  if (passage.id === cited.id) return nearnessInPassage(passage, quote, clause)
  if (passage.documentId !== cited.documentId) return NEARNESS.elsewhere
  if (hangsOn(passage, cited) || hangsOn(cited, passage)) return NEARNESS.note
  if (passage.sectionId !== cited.sectionId) return NEARNESS.document
  return isSameTable(passage, cited) ? NEARNESS.table : NEARNESS.section
}

function nearnessInPassage({ clauses }: Passage, quote: Span, clause: Span): number {
  if (clause.start < quote.end && clause.end > quote.start) return NEARNESS.clause
  const next = clauses.find(({ start }) => start >= quote.end)
  return clause.start === next?.start ? NEARNESS.next : NEARNESS.passage
}

const hangsOn = (note: Passage, other: Passage): boolean => note.context.anchor?.passageId === other.id

function isSameTable({ cells: a }: Passage, { cells: b }: Passage): boolean {
  if (a === null || b === null || a.length !== b.length) return false
  return a.every(({ column }, at) => column === b[at]?.column)
}
