import type { Evidence, Retrieval } from '../../domain/evidence.ts'
import type { Question } from '../../domain/question.ts'
import { otherRow } from './table-rows.ts'

/**
 * The best row with all that it and the row beside it say, when a question asks for two rows of a table ("diện tích và sản lượng
 * sắn"): what only the other says is not missing. The best evidence itself otherwise.
 */
export function withOtherRow(question: Question, best: Evidence, retrieval: Retrieval): Evidence {
  const { ranked, termWeights, pairWeights } = retrieval
  const other = otherRow(question, best, ranked, termWeights)
  if (!other) return best
  const inClause = highest(best.inClause, other.inClause)
  const inContext = highest(best.inContext, other.inContext)
  const pairsInClause = highest(best.pairsInClause, other.pairsInClause)
  const pairsInContext = highest(best.pairsInContext, other.pairsInContext)
  return {
    ...best,
    inClause,
    inContext,
    pairsInClause,
    pairsInContext,
    features: {
      ...best.features,
      clauseCoverage: covered(inClause, termWeights),
      contextCoverage: covered(inContext, termWeights),
      clausePairs: covered(pairsInClause, pairWeights),
      contextPairs: covered(pairsInContext, pairWeights),
      // each row names its own place
      placeMissing: 0,
    },
  }
}

const highest = (one: readonly number[], other: readonly number[]) =>
  one.map((value, place) => Math.max(value, other[place] ?? 0))

function covered(strengths: readonly number[], weights: readonly number[]): number {
  const total = weights.reduce((sum, weight) => sum + weight, 0) || 1
  return strengths.reduce((sum, strength, place) => sum + strength * (weights[place] ?? 0), 0) / total
}
