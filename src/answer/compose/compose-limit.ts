import type { Evidence, Retrieval } from '../../domain/evidence.ts'
import type { Fact } from '../../domain/fact.ts'
import type { JudgementOf } from '../../domain/judgement.ts'
import type { Question } from '../../domain/question.ts'
import { compareDecimals } from '../../figures/decimal.ts'
import type { Library } from '../../ports.ts'
import type { Draft } from '../draft.ts'
import { phrasesIn } from '../phrases/english-phrases.ts'
import { countInWords } from '../statements/count-words.ts'
import { printedStatements } from '../statements/printed-statements.ts'
import { setAsked } from './compose-extreme.ts'

/** A longer list is for the table itself. */
const MAX_TOLD = 15

/**
 * Which members of the set that a table or list prints reach, exceed or stay below the value that the question names: all of them, in the
 * order of the document. Null when the figures are no clear set, none fits, or too many do.
 */
export function composeLimit(
  question: Question,
  limit: JudgementOf<'limit'>,
  best: Evidence,
  retrieval: Retrieval,
  library: Library,
): Draft | null {
  const ofUnit = (evidence: Evidence): Evidence => ({
    ...evidence,
    figures: evidence.figures.filter(({ factId }) =>
      evidence.facts.some((fact) => fact.factId === factId && fact.baseUnit === limit.baseUnit),
    ),
  })
  const ranked = retrieval.ranked.map(ofUnit)
  const set = setAsked(question, ofUnit(best), { ...retrieval, ranked }, library)
  const told = set.filter((fact) => fits(fact, limit))
  if (told.length === 0 || told.length > MAX_TOLD) return null
  const count = countInWords(told.length, question.language)
  return {
    status: 'answered',
    opening: count === null ? '' : phrasesIn(question.language).listed(count),
    statements: printedStatements(told, library),
    asList: told.length > 1,
    notes: [],
  }
}

function fits({ baseValue, bound }: Fact, limit: JudgementOf<'limit'>): boolean {
  if (bound !== 'exact') return false
  const order = compareDecimals(baseValue, limit.baseValue)
  return { reached: order >= 0, notReached: order < 0, above: order > 0, below: order < 0 }[limit.order]
}
