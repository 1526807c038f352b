import type { Evidence, Retrieval } from '../../domain/evidence.ts'
import type { Question } from '../../domain/question.ts'
import type { Library } from '../../ports.ts'
import type { Draft, Statement } from '../draft.ts'
import { phrasesIn } from '../phrases/english-phrases.ts'
import { PROSE_MAX_CHARACTERS } from '../statements/shown-part.ts'
import { makeStatement } from '../statements/statement.ts'
import { givesCause, nearReason } from './reason.ts'

/** Elsewhere in the report a cause must be that of what was asked: so much of the question must be said there. */
const MIN_COVERAGE = 0.6
const LOOKED_AT = 10

/**
 * The answer to "vì sao?" behind an answer: the cause that is told near it, else one told elsewhere of the same thing, else
 * that the report gives none. Null for every other question.
 */
export function composeReason(question: Question, { ranked }: Retrieval, library: Library): Draft | null {
  if (question.followUp?.kind !== 'reason') return null
  const statement = nearReason(question, library) ?? farReason(ranked, library)
  const phrases = phrasesIn(question.language)
  return statement === null
    ? draftOf('not_found', `${phrases.notFoundReason} ${phrases.nearest}`, [])
    : draftOf('answered', '', [statement])
}

function farReason(ranked: readonly Evidence[], library: Library): Statement | null {
  const found = ranked
    .slice(0, LOOKED_AT)
    .find(
      ({ passage, clause, features }) =>
        (features.clauseCoverage ?? 0) >= MIN_COVERAGE &&
        givesCause(passage.text.slice(clause.start, clause.end)),
    )
  if (found === undefined) return null
  return makeStatement({
    passage: found.passage,
    clause: found.clause,
    facts: library.factsOf(found.passage.id),
    asked: new Set(),
    shared: found.shared,
    maxCharacters: PROSE_MAX_CHARACTERS,
  })
}

function draftOf(status: Draft['status'], opening: string, statements: readonly Statement[]): Draft {
  return { status, opening, statements, asList: false, notes: [] }
}
