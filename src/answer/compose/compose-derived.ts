import type { Evidence, Retrieval } from '../../domain/evidence.ts'
import type { Question } from '../../domain/question.ts'
import type { Library } from '../../ports.ts'
import { computeAsked } from '../compute/choose-operands.ts'
import type { Derived } from '../compute/derive.ts'
import { derivationInWords, resultInWords } from '../compute/derived-words.ts'
import type { Draft, Statement } from '../draft.ts'
import { printedStatements } from '../statements/printed-statements.ts'

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
  return derived === null ? null : draftOf(derived, library)
}

/** What was worked out, and what the report says of its operands. */
export function draftOf(derived: Derived, library: Library): Draft | null {
  // They explain the answer; the answer itself is the figure made of them.
  const printed = printedStatements(derived.operands, library).map((statement) => ({
    ...statement,
    asked: new Set<string>(),
  }))
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
