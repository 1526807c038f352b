import type { Evidence, Retrieval } from '../domain/evidence.ts'
import type { Fact } from '../domain/fact.ts'
import type { Question } from '../domain/question.ts'
import type { Draft, Statement } from './draft.ts'
import { listStatements } from './list-statements.ts'
import { listedIn, noteStatements } from './note-statements.ts'
import { PHRASES } from './phrases.ts'
import { makeRowStatement } from './row-statement.ts'
import { selectEvidence } from './select-evidence.ts'
import { selectFigures } from './select-figures.ts'
import { FIGURE_MAX_CHARACTERS, PROSE_MAX_CHARACTERS } from './shown-part.ts'
import { makeStatement } from './statement.ts'
import type { Verdict } from './verdict.ts'
import type { Library } from '../ports.ts'

const NO_FACTS: ReadonlySet<string> = new Set()

/** The answer to a question that the report does not answer: why, and nothing that looks like an answer. */
export function composeNotFound(verdict: Exclude<Verdict, { said: true }>): Draft {
  const sentence = {
    nothing: PHRASES.notFound,
    period: PHRASES.notFoundPeriod,
    figure: PHRASES.notFoundFigure,
    words: verdict.missing === '' ? PHRASES.notFound : PHRASES.notFoundWords(verdict.missing),
  }[verdict.reason]
  return {
    status: 'not_found',
    opening: `${sentence} ${PHRASES.nearest}`,
    statements: [],
    asList: false,
    notes: [],
  }
}

/** The answer made of the report's own clauses, resting on `best`. */
export function composeAnswer(
  question: Question,
  best: Evidence,
  retrieval: Retrieval,
  library: Library,
): Draft {
  const { ranked, termWeights } = retrieval
  const draft = (statements: readonly Statement[], asList: boolean): Draft => ({
    status: 'answered',
    opening: '',
    statements,
    asList,
    notes: [],
  })
  if (question.intent === 'list' || question.intent === 'explanation') {
    const items = listStatements(best, question, termWeights, library)
    if (items.length > 1) return draft(items, true)
  }
  if (question.intent === 'list' || question.intent === 'person') {
    const listed =
      best.passage.kind === 'note' ? listedIn(best.passage, library) : noteStatements(best, library)
    if (listed.length > 0) return draft(listed, listed.length > 1)
  }
  const chosen = selectEvidence(question, best, ranked, termWeights)
  return draft(
    chosen.map((evidence) => statementOf(evidence, question, termWeights, library)),
    false,
  )
}

function statementOf(
  evidence: Evidence,
  question: Question,
  termWeights: readonly number[],
  library: Library,
): Statement {
  const facts: readonly Fact[] = library.factsOf(evidence.passage.id)
  const asked = asksForFigure(question) ? selectFigures(evidence.facts, question, termWeights) : NO_FACTS
  if (evidence.passage.kind === 'row') return makeRowStatement(evidence.passage, facts, asked)
  return makeStatement({
    passage: evidence.passage,
    clause: evidence.clause,
    facts,
    asked,
    shared: evidence.shared,
    maxCharacters: question.intent === 'figure' ? FIGURE_MAX_CHARACTERS : PROSE_MAX_CHARACTERS,
  })
}

function asksForFigure(question: Question): boolean {
  return ['figure', 'comparison', 'yesno', 'definition'].includes(question.intent)
}
