import type { AnswerFigure, Citation } from '../domain/answer.ts'
import type { Fact } from '../domain/fact.ts'
import { markerOf } from './cite.ts'
import type { Derived } from './compute/derive.ts'
import { quotesOf, type Statement } from './draft.ts'

/** The quantities of a checked statement, in order of the text: printed ones, and computed ones with what they are made of. */
export function figuresOf(statement: Statement, citations: readonly Citation[]): AnswerFigure[] {
  const derived = (statement.derived ?? []).map((figure) => derivedFigure(figure, statement, citations))
  const printed = statement.facts.map((fact) => printedFigure(fact, statement, citations))
  const placeOf = ({ text }: AnswerFigure) => statement.text.indexOf(text)
  return derived.length === 0 ? printed : [...derived, ...printed].sort((a, b) => placeOf(a) - placeOf(b))
}

function printedFigure(fact: Fact, statement: Statement, citations: readonly Citation[]): AnswerFigure {
  return {
    factId: fact.factId,
    text: fact.text,
    value: Number(fact.baseValue),
    unit: fact.baseUnit,
    label: fact.label,
    period: fact.period,
    role: statement.asked.has(fact.factId) ? 'answer' : 'context',
    citation: citationOf(fact, statement, citations),
    verified: true,
    derivation: null,
  }
}

/** Its citation is that of the first operand. */
function derivedFigure(derived: Derived, statement: Statement, citations: readonly Citation[]): AnswerFigure {
  const operands = derived.operands.map((fact) => fact.factId)
  const [first] = derived.operands
  return {
    factId: `${derived.operation}(${operands.join(', ')})`,
    text: derived.text,
    value: Number(derived.baseValue),
    unit: derived.baseUnit,
    label: derived.label,
    period: derived.period,
    role: 'derived',
    citation: first ? citationOf(first, statement, citations) : markerOf(citations, statement),
    verified: true,
    derivation: { expression: derived.expression, operands },
  }
}

/** The quote of the statement that prints the fact. */
function citationOf(fact: Fact, statement: Statement, citations: readonly Citation[]): number {
  const printing = quotesOf(statement).find(
    ({ passage, quote }) =>
      passage.id === fact.passageId && fact.start >= quote.start && fact.end <= quote.end,
  )
  return markerOf(citations, printing ?? statement)
}
