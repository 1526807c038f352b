import type { Evidence } from '../domain/evidence.ts'
import type { Passage } from '../domain/passage.ts'
import type { Span } from '../domain/span.ts'
import type { Library } from '../ports.ts'
import type { Statement } from './draft.ts'
import { PROSE_MAX_CHARACTERS } from './shown-part.ts'
import { makeStatement } from './statement.ts'

/** Fewer parts are a sentence, more are no answer to read in a chat. */
const MIN_ITEMS = 3
const MAX_ITEMS = 10
const ITEM_MAX_CHARACTERS = 160

/**
 * The note that lists what a clause only counts ("thanh tra 07 cuộc/07 đơn vị¹⁷"): of the notes that hang on the clause
 * the one whose mark stands behind most of the question's words. Empty when no note hangs there.
 */
export function noteStatements(evidence: Evidence, library: Library): Statement[] {
  const { passage, clause, shared } = evidence
  const marks = passage.marks.filter((mark) => mark.start >= clause.start && mark.end <= clause.end + 1)
  const scored = marks.map((mark, place) => {
    const from = marks[place - 1]?.end ?? clause.start
    return { mark, said: shared.filter((offset) => offset >= from && offset < mark.start).length }
  })
  const best = [...scored].sort((a, b) => b.said - a.said || a.mark.start - b.mark.start)[0]
  if (!best) return []
  const [first] = notePassages(best.mark.noteId, passage.documentId, library)
  if (!first) return []
  return listedIn(first, library)
}

/**
 * The list that a passage gives: its clauses as items when there are several, all resting on the passage as one quote;
 * else the passage as one statement, cut only when it is too long to read.
 */
export function listedIn(passage: Passage, library: Library): Statement[] {
  const whole = { start: 0, end: passage.text.length }
  const facts = library.factsOf(passage.id)
  const make = (clause: Span, maxCharacters: number) =>
    makeStatement({ passage, clause, facts, asked: new Set(), shared: [], maxCharacters })
  const isList = passage.clauses.length >= MIN_ITEMS && passage.clauses.length <= MAX_ITEMS
  if (!isList) return [make(whole, PROSE_MAX_CHARACTERS)]
  return passage.clauses.map((clause) => ({ ...make(clause, ITEM_MAX_CHARACTERS), quote: whole }))
}

function notePassages(noteId: string, documentId: string, library: Library): Passage[] {
  return library
    .passages()
    .filter((passage) => passage.documentId === documentId && passage.noteId === noteId)
}
