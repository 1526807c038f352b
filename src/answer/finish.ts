import type { Answer, AnswerFigure, Citation } from '../domain/answer.ts'
import type { Fact } from '../domain/fact.ts'
import { citationsOf, markerOf } from './cite.ts'
import type { Draft, Statement } from './draft.ts'
import { PHRASES } from './phrases.ts'
import { sliceWithoutMarks } from './statement.ts'
import { checkText, verificationOf, type CheckedText, type FactsOf } from './verify.ts'

export type TitleOf = (documentId: string) => string

const NOTHING_CHECKED: CheckedText = { checked: 0, mismatches: [] }

/**
 * The draft as it will be shown, after its last check. A statement with a figure that its quote does not print falls back
 * to the quote itself; if that does not pass either, the answer falls back to "not found".
 */
export function finishAnswer(draft: Draft, titleOf: TitleOf, factsOf: FactsOf): Answer {
  const citations = citationsOf(draft.statements, titleOf)
  const first = render(draft, citations)
  // Without a statement nothing of a report is shown, only words of the question ("không nhắc đến “500 cây cầu”").
  const checked = draft.statements.length === 0 ? NOTHING_CHECKED : checkText(first, citations, factsOf)
  if (checked.mismatches.length === 0) return answerOf(draft, first, citations, checked, 'shown')
  const quoted = { ...draft, statements: draft.statements.map((statement) => asQuote(statement, factsOf)) }
  const second = render(quoted, citations)
  const checkedAgain = checkText(second, citations, factsOf)
  const found = { checked: checkedAgain.checked, mismatches: checked.mismatches }
  if (checkedAgain.mismatches.length === 0) return answerOf(quoted, second, citations, found, 'corrected')
  const empty: Draft = {
    status: 'not_found',
    opening: PHRASES.notFound,
    statements: [],
    asList: false,
    notes: [],
  }
  return answerOf(empty, PHRASES.notFound, [], found, 'rejected')
}

function answerOf(
  draft: Draft,
  answer: string,
  citations: Citation[],
  checked: CheckedText,
  outcome: 'shown' | 'corrected' | 'rejected',
): Answer {
  return {
    status: draft.status,
    answer,
    figures: draft.statements.flatMap((statement) =>
      statement.facts.map((fact) => figureOf(fact, statement, markerOf(citations, statement))),
    ),
    citations,
    verification: verificationOf(checked, outcome),
    notes: [...draft.notes],
    suggestions: [],
    engine: 'extractive',
  }
}

function render(draft: Draft, citations: readonly Citation[]): string {
  const lines = draft.statements.map((statement, place) => {
    const marked = `${statement.text} [${markerOf(citations, statement)}]`
    return draft.asList ? `${place + 1}. ${marked}` : marked
  })
  const body = lines.join(draft.asList ? '\n' : ' ')
  return [draft.opening, body].filter(Boolean).join(draft.asList ? '\n' : ' ')
}

/** The statement replaced by the words of its quote, note marks out, with the facts that stand there. */
function asQuote(statement: Statement, factsOf: FactsOf): Statement {
  const { passage, quote } = statement
  return {
    ...statement,
    text: sliceWithoutMarks(passage, quote),
    facts: factsOf(passage.id).filter((fact) => fact.start >= quote.start && fact.end <= quote.end),
  }
}

function figureOf(fact: Fact, statement: Statement, citation: number): AnswerFigure {
  return {
    factId: fact.factId,
    text: fact.text,
    value: Number(fact.baseValue),
    unit: fact.baseUnit,
    label: fact.label,
    period: fact.period,
    role: statement.asked.has(fact.factId) ? 'answer' : 'context',
    citation,
    verified: true,
    derivation: null,
  }
}
