import type { Evidence } from '../domain/evidence.ts'
import type { Passage } from '../domain/passage.ts'
import type { Library } from '../ports.ts'
import type { Statement } from './draft.ts'
import { makeStatement } from './statement.ts'

/** More items than this are no answer to read in a chat. */
const MAX_ITEMS = 8
const ITEM_MAX_CHARACTERS = 160

/**
 * The items of the list that a clause announces ("gồm:", "như sau:") or belongs to: the clauses of its note, or the list
 * items that hang on it. Empty when there is no list; then the clause itself is the answer.
 */
export function listStatements(evidence: Evidence, library: Library): Statement[] {
  const hanging = evidence.passage.text.trimEnd().endsWith(':')
    ? hangingPassages(evidence.passage, library)
    : []
  if (hanging.length < 2 || hanging.length > MAX_ITEMS) return []
  return hanging.map((passage) =>
    makeStatement({
      passage,
      clause: passage.clauses[0] ?? { start: 0, end: passage.text.length },
      facts: library.factsOf(passage.id),
      asked: new Set(),
      shared: [],
      maxCharacters: ITEM_MAX_CHARACTERS,
    }),
  )
}

function hangingPassages(passage: Passage, library: Library): Passage[] {
  return library
    .passages()
    .filter(
      (other) =>
        other.documentId === passage.documentId &&
        other.blockStart === 0 &&
        other.context.lead.at(-1) === passage.text &&
        other.order > passage.order,
    )
}
