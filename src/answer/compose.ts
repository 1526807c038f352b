import { openCandidates } from './ambiguity.ts'
import type { Evidence, Retrieval } from '../domain/evidence.ts'
import type { Fact } from '../domain/fact.ts'
import type { Question } from '../domain/question.ts'
import { closeSecond } from './close-second.ts'
import { composeDerived } from './compose-derived.ts'
import { composeOrdered } from './compose-ordered.ts'
import type { Draft, Statement } from './draft.ts'
import { phrasesIn } from './english-phrases.ts'
import { judgeClaim } from './judge/judge-claim.ts'
import { listStatements } from './list-statements.ts'
import { listedIn, noteStatements } from './note-statements.ts'
import { judgePremise } from './premise.ts'
import { makeRowStatement } from './row-statement.ts'
import { selectEvidence } from './select-evidence.ts'
import { selectFigures } from './select-figures.ts'
import { FIGURE_MAX_CHARACTERS, PROSE_MAX_CHARACTERS } from './shown-part.ts'
import { makeStatement } from './statement.ts'
import type { Verdict } from './verdict.ts'
import type { Library } from '../ports.ts'

const NO_FACTS: ReadonlySet<string> = new Set()

/** The answer to a question that the report does not answer: why, and nothing that looks like an answer. */
export function composeNotFound(
  verdict: Exclude<Verdict, { said: true }>,
  language: Question['language'] = 'vi',
): Draft {
  const phrases = phrasesIn(language)
  const sentence = {
    nothing: phrases.notFound,
    opinion: phrases.notFoundOpinion,
    place: phrases.notFoundPlace,
    period: phrases.notFoundPeriod,
    date: phrases.notFoundDate,
    figure: phrases.notFoundFigure,
    words: verdict.missing === '' ? phrases.notFound : phrases.notFoundWords(verdict.missing),
  }[verdict.reason]
  return {
    status: 'not_found',
    opening: `${sentence} ${phrases.nearest}`,
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
  const derived = composeDerived(question, best, retrieval, library)
  if (derived !== null) return derived
  const ordered = composeOrdered(question, best, retrieval, library)
  if (ordered !== null) return ordered
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
  const candidates = openCandidates(question, best, ranked)
  if (candidates.length > 0) {
    const statements = candidates.map((evidence) => withoutAsked(statementOf(evidence, question, library)))
    return { ...draft(statements, true), status: 'clarify', opening: phrasesIn(question.language).clarify }
  }
  const chosen = selectEvidence(question, best, ranked, termWeights)
  const statements = chosen.map((evidence) => statementOf(evidence, question, library))
  const premise = judgePremise(question, statements, library)
  const phrases = phrasesIn(question.language)
  if (premise !== null) {
    const opening = premise === 'right' ? phrases.premiseRight : phrases.premiseWrong
    return { ...draft(statements, false), opening }
  }
  const [first] = statements
  const judged = first ? judgeClaim(question, best, first, termWeights, library) : null
  if (first !== undefined && judged !== null) return { ...draft([first], false), ...judged }
  const second = closeSecond(question, best, ranked)
  if (!second) return draft(statements, false)
  const further = withoutAsked(statementOf(second, question, library))
  return draft([...statements, { ...further, lead: phrases.alsoStated }], false)
}

/** What is offered as one reading of several is not given as the answer. */
function withoutAsked(statement: Statement): Statement {
  return { ...statement, asked: NO_FACTS }
}

function statementOf(evidence: Evidence, question: Question, library: Library): Statement {
  const facts: readonly Fact[] = library.factsOf(evidence.passage.id)
  const asked = asksForFigure(question) ? selectFigures(evidence, question) : NO_FACTS
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
