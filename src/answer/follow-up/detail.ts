import type { Passage } from '../../domain/passage.ts'
import type { Span } from '../../domain/span.ts'
import type { Library } from '../../ports.ts'
import type { Statement } from '../draft.ts'
import { makeRowStatement } from '../statements/row-statement.ts'
import { makeStatement } from '../statements/statement.ts'

/** A passage is at most 700 characters: who asks for more may read it whole. */
const MAX_CHARACTERS = 700
const MAX_NOTES = 2

/** The whole passage that an answer rested on, and the notes that hang there or the clause that its own mark hangs on. */
export function detailStatements(passage: Passage, quote: Span, library: Library): Statement[] {
  const facts = library.factsOf(passage.id)
  if (passage.kind === 'row')
    return [makeRowStatement(passage, facts, new Set(facts.map(({ factId }) => factId)))]
  const anchor = passage.context.anchor
  const bearer = anchor === null ? undefined : library.passage(anchor.passageId)
  return [
    whole(passage, library),
    ...notesAt(passage, quote, library).map((note) => whole(note, library)),
    ...(anchor !== null && bearer !== undefined ? [part(bearer, anchor, library)] : []),
  ]
}

/** Whether nothing was left to tell. */
export function saysNoMore(passage: Passage, quote: Span, statements: readonly Statement[]): boolean {
  return statements.length === 1 && quote.start === 0 && quote.end >= passage.text.trimEnd().length
}

function whole(passage: Passage, library: Library): Statement {
  return part(passage, { start: 0, end: passage.text.length }, library)
}

function part(passage: Passage, { start, end }: Span, library: Library): Statement {
  return makeStatement({
    passage,
    clause: { start, end },
    facts: library.factsOf(passage.id),
    asked: new Set(),
    shared: [],
    maxCharacters: MAX_CHARACTERS,
  })
}

/** The notes of the clause that was quoted; of the passage when that has none. */
function notesAt({ id, marks }: Passage, quote: Span, library: Library): Passage[] {
  const inQuote = marks.filter(({ start, end }) => start >= quote.start && end <= quote.end + 1)
  const noteIds = new Set((inQuote.length > 0 ? inQuote : marks).map(({ noteId }) => noteId))
  return library
    .notesOf(id)
    .filter(({ noteId }) => noteId !== null && noteIds.has(noteId))
    .slice(0, MAX_NOTES)
}
