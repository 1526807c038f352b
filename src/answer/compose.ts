import { openCandidates } from './verdict/ambiguity.ts'
import type { Evidence, Retrieval } from '../domain/evidence.ts'
import type { Fact } from '../domain/fact.ts'
import type { Question } from '../domain/question.ts'
import { closeSecond } from './evidence/close-second.ts'
import { composeDerived } from './compose/compose-derived.ts'
import { composeOrdered } from './compose/compose-ordered.ts'
import { countInWords } from './statements/count-words.ts'
import type { Draft, Statement } from './draft.ts'
import { phrasesIn } from './phrases/english-phrases.ts'
import { explainingEvidence } from './evidence/explaining-evidence.ts'
import { signerStatement } from './identity/identity-statements.ts'
import { judgeClaim } from './judge/judge-claim.ts'
import { listStatements } from './statements/list-statements.ts'
import { isAccount, listedIn, noteStatements } from './statements/note-statements.ts'
import { namingClause, namingEvidence, parallelClauses } from './evidence/naming-evidence.ts'
import { partAnswers } from './evidence/part-evidence.ts'
import { selectPartFigures } from './evidence/part-figures.ts'
import { judgePremise } from './judge/premise.ts'
import { remarkStatement } from './statements/row-remark.ts'
import { makeRowStatement } from './statements/row-statement.ts'
import { planBesideResult } from './evidence/result-before-plan.ts'
import { selectEvidence } from './evidence/select-evidence.ts'
import { selectFigures } from './evidence/select-figures.ts'
import { FIGURE_MAX_CHARACTERS, PROSE_MAX_CHARACTERS } from './statements/shown-part.ts'
import { siblingEvidence } from './evidence/sibling-evidence.ts'
import { makeStatement } from './statements/statement.ts'
import { areOfOneTable, inSameColumns } from './evidence/table-rows.ts'
import type { Verdict } from './verdict/verdict.ts'
import { whoAround } from './statements/who-statements.ts'
import type { Library } from '../ports.ts'
import { readSignature } from '../vietnamese/signature.ts'

const NO_FACTS: ReadonlySet<string> = new Set()

/** The answer to a question that the report does not answer: why, and nothing that looks like an answer. */
export function composeNotFound(
  verdict: Exclude<Verdict, { said: true }>,
  language: Question['language'] = 'vi',
  nearest: string | null = null,
): Draft {
  const phrases = phrasesIn(language)
  const sentence = {
    nothing: phrases.notFound,
    opinion: phrases.notFoundOpinion,
    place: phrases.notFoundPlace,
    period: phrases.notFoundPeriod,
    onlyPlan: phrases.notFoundOnlyPlan,
    onlyResult: phrases.notFoundOnlyResult,
    part: phrases.notFoundPart,
    breakdown: phrases.notFoundBreakdown,
    personName: phrases.notFoundPersonName,
    date: phrases.notFoundDate,
    figure: phrases.notFoundFigure,
    words: verdict.missing === '' ? phrases.notFound : phrases.notFoundWords(verdict.missing),
  }[verdict.reason]
  return {
    status: 'not_found',
    opening: [sentence, nearest === null ? null : phrases.nearestStated(nearest), phrases.nearest]
      .filter((part) => part !== null)
      .join(' '),
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
    if (items.length > 0) return listDraft(items, question)
  }
  if (question.intent === 'list' || question.intent === 'person') {
    const noted = noteStatements(best, library)
    const { passage, clause } = noted.length > 0 ? best : namingClause(best, ranked)
    const isListed =
      passage.kind === 'note' &&
      parallelClauses(passage, clause).length === 0 &&
      !isAccount(passage, library.factsOf(passage.id))
    const listed = isListed ? listedIn(passage, library) : noted
    if (listed.length > 0) return listDraft(listed, question)
  }
  const candidates = openCandidates(question, best, ranked)
  if (candidates.length > 0) {
    const statements = candidates.map((evidence) => withoutAsked(statementOf(evidence, question, library)))
    return { ...draft(statements, true), status: 'clarify', opening: phrasesIn(question.language).clarify }
  }
  const statements = statementsFor(question, best, retrieval, library)
  const premise = judgePremise(question, statements, best, library)
  const phrases = phrasesIn(question.language)
  if (premise !== null) {
    const opening = premise === 'right' ? phrases.premiseRight : phrases.premiseWrong
    return { ...draft(statements, false), opening }
  }
  const [first] = statements
  const judged = first ? judgeClaim(question, best, first, termWeights, library) : null
  if (first !== undefined && judged !== null) return { ...draft([first], false), ...judged }
  const second = planBesideResult(best, ranked, question) ?? closeSecond(question, best, ranked)
  if (!second || isQuoted(second, statements)) return draft(statements, false)
  const further = statementsOf(second, question, library).slice(-1).map(withoutAsked)
  return draft(
    [...statements, ...further.map((statement) => ({ ...statement, lead: phrases.alsoStated }))],
    false,
  )
}

/** Several things on lines of their own, how many they are said before them. */
function listDraft(statements: readonly Statement[], { language }: Question): Draft {
  const count = countInWords(statements.length, language)
  const opening = count === null ? '' : phrasesIn(language).listed(count)
  return { status: 'answered', opening, statements, asList: statements.length > 1, notes: [] }
}

/** What an answer in prose is made of, each statement wide enough to say the whole of it. */
function statementsFor(
  question: Question,
  best: Evidence,
  { ranked, termWeights }: Retrieval,
  library: Library,
): Statement[] {
  const { intent, parts, asksForNames } = question
  if (intent === 'explanation')
    return [statementOf(explainingEvidence(question, best, ranked, library), question, library)]
  if (['list', 'person'].includes(intent) || (asksForNames && intent === 'figure'))
    return statementsOf(namingEvidence(best, ranked, library), question, library)
  if (parts.length > 1 && intent === 'figure')
    return partAnswers(question, best, ranked, termWeights, library).map((answer) =>
      statementOf(
        answer.evidence,
        question,
        library,
        selectPartFigures(answer.evidence, answer.parts, question),
      ),
    )
  if (asksForFigure(question) && intent === 'figure') {
    const sibling = siblingEvidence(question, best, ranked, termWeights, library)
    if (sibling !== best) return [statementOf(sibling, question, library)]
  }
  return selectEvidence(question, best, ranked, termWeights).map((evidence) =>
    statementOf(evidence, question, library, figuresBeside(evidence, best, question)),
  )
}

/** What is offered as one reading of several is not given as the answer. */
function withoutAsked(statement: Statement): Statement {
  return { ...statement, asked: NO_FACTS }
}

/** Whether a clause stands in what the statements quote already. */
function isQuoted({ passage, clause }: Evidence, statements: readonly Statement[]): boolean {
  return statements.some(
    ({ passage: { id }, quote }) =>
      id === passage.id && quote.start <= clause.start && clause.end <= quote.end,
  )
}

/** "Who" is often said in the heading, at the beginning of the paragraph or behind the clause: there it is told with it. */
function statementsOf(evidence: Evidence, question: Question, library: Library): Statement[] {
  if (question.intent !== 'person' || evidence.passage.kind === 'row')
    return [statementOf(evidence, question, library)]
  const { heading, subject, clause } = whoAround(evidence)
  const statement = statementOf({ ...evidence, clause }, question, library)
  if (subject !== null) return [statementOf({ ...evidence, clause: subject }, question, library), statement]
  return [heading === null ? statement : { ...statement, text: `${heading}: ${statement.text}` }]
}

function statementOf(
  evidence: Evidence,
  question: Question,
  library: Library,
  asked: ReadonlySet<string> = asksForFigure(question) ? selectFigures(evidence, question) : NO_FACTS,
): Statement {
  const facts: readonly Fact[] = library.factsOf(evidence.passage.id)
  if (evidence.passage.kind === 'row') {
    const remark = question.intent === 'explanation' ? remarkStatement(evidence.passage, facts) : null
    return remark ?? makeRowStatement(evidence.passage, facts, asked)
  }
  const signature = evidence.passage.kind === 'signature' ? readSignature(evidence.passage.text) : null
  if (signature !== null && signature.name !== null)
    return signerStatement({ passage: evidence.passage, quote: evidence.clause, ...signature }, [])
  return makeStatement({
    passage: evidence.passage,
    clause: evidence.clause,
    facts,
    asked,
    shared: evidence.shared,
    maxCharacters: question.intent === 'figure' ? FIGURE_MAX_CHARACTERS : PROSE_MAX_CHARACTERS,
  })
}

/** Asked figures of a clause beside the one that the answer begins with: of another row of its table the same columns are meant. */
function figuresBeside(evidence: Evidence, first: Evidence, question: Question): ReadonlySet<string> {
  if (!asksForFigure(question)) return NO_FACTS
  if (evidence === first || !areOfOneTable(first.passage, evidence.passage))
    return selectFigures(evidence, question)
  const beside = inSameColumns(selectFigures(first, question), first, evidence)
  return beside.size > 0 ? beside : selectFigures(evidence, question)
}

function asksForFigure(question: Question): boolean {
  return ['figure', 'comparison', 'yesno', 'definition'].includes(question.intent)
}
