import type { Evidence } from '../../domain/evidence.ts'
import type { Fact } from '../../domain/fact.ts'
import type { Passage } from '../../domain/passage.ts'
import type { Span } from '../../domain/span.ts'
import type { Library } from '../../ports.ts'
import { wordsOf } from '../../vietnamese/words.ts'
import type { Statement } from '../draft.ts'
import { sentenceOf } from './sentence.ts'
import { PROSE_MAX_CHARACTERS } from './shown-part.ts'
import { makeStatement } from './statement.ts'

/** Fewer parts are a sentence, more are no answer to read in a chat. */
const MIN_ITEMS = 3
const MAX_ITEMS = 10
const ITEM_MAX_CHARACTERS = 160

/**
 * The note that lists what a clause only counts ("thanh tra 07 cuộc/07 đơn vị¹⁷"): of the notes that hang on the clause, else
 * on the rest of its sentence, the one whose mark stands behind most of what the question says. Empty when no note hangs there.
 */
export function noteStatements(evidence: Evidence, library: Library): Statement[] {
  const { passage, clause } = evidence
  const behind = sentenceOf(passage, clause).filter(({ start }) => start > clause.start)
  const marked = [clause, ...behind].find((span) => marksIn(passage, span).length > 0)
  const best = marked && markAskedFor(marked, evidence)
  if (!best) return []
  const note = library.notesOf(passage.id).find(({ noteId }) => noteId === best.noteId)
  return note ? listedIn(note, library) : []
}

/** "Chứng thực 2.949 bản sao; ban hành 89 quyết định": clauses that mostly print figures give an account of different things. */
export function isAccount({ clauses }: Passage, facts: readonly Fact[]): boolean {
  const counting = clauses.filter(({ start, end }) =>
    facts.some((fact) => fact.start >= start && fact.end <= end),
  )
  return clauses.length >= MIN_ITEMS && counting.length > clauses.length / 2
}

function marksIn({ marks }: Passage, span: Span): Passage['marks'] {
  return marks.filter((mark) => mark.start >= span.start && mark.end <= span.end + 1)
}

/** What the question says before one mark and before no other tells them apart. */
function markAskedFor(clause: Span, { passage, shared }: Evidence): Passage['marks'][number] | undefined {
  const marks = marksIn(passage, clause)
  const segments = marks.map((mark, place) => {
    const from = marks[place - 1]?.end ?? clause.start
    const words = wordsOf(passage.text).filter(
      ({ start }) => shared.includes(start) && start >= from && start < mark.start,
    )
    return { mark, words: new Set(words.map(({ folded }) => folded)) }
  })
  const scored = segments.map(({ mark, words }) => {
    const worths = [...words].map((word) => 1 / segments.filter((other) => other.words.has(word)).length)
    return { mark, worth: worths.reduce((sum, worth) => sum + worth, 0) }
  })
  return scored.sort((a, b) => b.worth - a.worth || a.mark.start - b.mark.start)[0]?.mark
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
  const isList =
    passage.clauses.length >= MIN_ITEMS && passage.clauses.length <= MAX_ITEMS && !isAccount(passage, facts)
  if (!isList) return [make(whole, PROSE_MAX_CHARACTERS)]
  return passage.clauses.map((clause) => ({ ...make(clause, ITEM_MAX_CHARACTERS), quote: whole }))
}
