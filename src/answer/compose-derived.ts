import type { Evidence, Retrieval } from '../domain/evidence.ts'
import type { Fact } from '../domain/fact.ts'
import type { Passage } from '../domain/passage.ts'
import type { Question } from '../domain/question.ts'
import type { Span } from '../domain/span.ts'
import type { Library } from '../ports.ts'
import { computeAsked } from './compute/choose-operands.ts'
import type { Derived } from './compute/derive.ts'
import { derivationInWords, resultInWords } from './compute/derived-words.ts'
import type { Draft, Statement } from './draft.ts'
import { makeRowStatement } from './row-statement.ts'
import { FIGURE_MAX_CHARACTERS } from './shown-part.ts'
import { makeStatement } from './statement.ts'

/**
 * The answer to a question whose figure the report does not print and that printed figures surely give: the result and how
 * it comes about, then what the report says of the operands. Null when the ordinary answer should stand.
 */
export function composeDerived(
  question: Question,
  best: Evidence,
  retrieval: Retrieval,
  library: Library,
): Draft | null {
  const derived = computeAsked(question, best, retrieval, library)
  if (derived === null) return null
  const printed = operandStatements(derived, library)
  const [first, ...further] = printed
  if (first === undefined) return null
  const result: Statement = {
    text: `${resultInWords(derived)} ${derivationInWords(derived)}.`,
    passage: first.passage,
    quote: first.quote,
    facts: [],
    asked: new Set(),
    furtherQuotes: further.map(({ passage, quote }) => ({ passage, quote })),
    derived: [derived],
  }
  return { status: 'answered', opening: '', statements: [result, ...printed], asList: false, notes: [] }
}

interface PrintedOperands {
  passage: Passage
  clause: Span
  /** Those of the operands that the clause prints. */
  facts: readonly Fact[]
}

/** What the report says of the operands, one statement for every clause that prints some. */
function operandStatements({ operands }: Derived, library: Library): Statement[] {
  return operandClauses(operands, library).map(({ passage, clause, facts: meant }): Statement => {
    const facts = library.factsOf(passage.id)
    const asked = new Set(meant.map((fact) => fact.factId))
    const statement =
      passage.kind === 'row'
        ? makeRowStatement(passage, facts, asked)
        : makeStatement({
            passage,
            clause,
            facts,
            asked,
            shared: meant.map((fact) => fact.start),
            maxCharacters: FIGURE_MAX_CHARACTERS,
          })
    // They explain the answer; the answer itself is the figure made of them.
    return { ...statement, asked: new Set() }
  })
}

function operandClauses(operands: readonly Fact[], library: Library): PrintedOperands[] {
  const clauses = new Map<string, PrintedOperands>()
  for (const fact of operands) {
    const passage = library.passage(fact.passageId)
    if (passage === undefined) continue
    const whole = { start: 0, end: passage.text.length }
    const own = passage.clauses.find(({ start, end }) => fact.start >= start && fact.end <= end)
    const clause = passage.kind === 'row' ? whole : (own ?? whole)
    const key = `${passage.id} ${clause.start}`
    clauses.set(key, { passage, clause, facts: [...(clauses.get(key)?.facts ?? []), fact] })
  }
  return [...clauses.values()]
}
