import type { Evidence, Retrieval } from '../../domain/evidence.ts'
import type { Question } from '../../domain/question.ts'
import type { Library } from '../../ports.ts'
import { composeComparison } from './compose-comparison.ts'
import { composeExtreme } from './compose-extreme.ts'
import { composeLimit } from './compose-limit.ts'
import { composePlace } from './compose-place.ts'
import { composePlanList } from './compose-plan-list.ts'
import { composePlanned } from './compose-planned.ts'
import { composeTrend } from './compose-trend.ts'
import type { Draft } from '../draft.ts'

/**
 * The answer to a question that sets figures of one kind in order: two sides, one indicator over the years, the most or least of a set.
 * Null when it asks for nothing of the kind, or the figures are not certain: the ordinary answer stands.
 */
export function composeOrdered(
  question: Question,
  best: Evidence,
  retrieval: Retrieval,
  library: Library,
): Draft | null {
  const { judgement } = question
  switch (judgement?.kind) {
    case 'sides':
      return composeComparison(question, judgement, best, retrieval, library)
    case 'direction':
      return composeTrend(question, judgement, best, retrieval, library)
    case 'plan':
      return composePlanned(question, judgement, best, retrieval, library)
    case 'planList':
      return composePlanList(question, judgement, retrieval, best, library)
    case 'place':
      return composePlace(question, judgement, best, retrieval, library)
    case 'limit':
      return composeLimit(question, judgement, best, retrieval, library)
    case 'extreme':
      return composeExtreme(question, judgement, best, retrieval, library)
    default:
      return null
  }
}
