import type { Evidence } from '../domain/evidence.ts'
import type { Passage } from '../domain/passage.ts'
import type { Library } from '../ports.ts'
import type { Statement } from './draft.ts'
import { makeStatement, PROSE_MAX_CHARACTERS } from './statement.ts'

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
  return [wholePassage(first, library)]
}

/** A passage as one statement: the list that a note gives, cut only when it is too long to read. */
export function wholePassage(passage: Passage, library: Library): Statement {
  return makeStatement({
    passage,
    clause: { start: 0, end: passage.text.length },
    facts: library.factsOf(passage.id),
    asked: new Set(),
    shared: [0],
    maxCharacters: PROSE_MAX_CHARACTERS,
  })
}

function notePassages(noteId: string, documentId: string, library: Library): Passage[] {
  return library
    .passages()
    .filter((passage) => passage.documentId === documentId && passage.noteId === noteId)
}
