import type { Evidence } from '../domain/evidence.ts'
import type { Question } from '../domain/question.ts'

/** A further clause must bring this share of the question's weight that the chosen ones lack. */
const NEW_COVERAGE = 0.12
/** How far below the best a further clause may score. */
const SCORE_MARGIN = 0.45
const MAX_STATEMENTS = 3

/**
 * The clauses an answer is made of: the best one, and for questions about several things those that say what it leaves
 * out. One clause is the rule: a second must earn its place.
 */
export function selectEvidence(
  question: Question,
  ranked: readonly Evidence[],
  termWeights: readonly number[],
): Evidence[] {
  const [best] = ranked
  if (!best) return []
  const chosen = [best]
  if (!asksForSeveral(question)) return chosen
  const total = termWeights.reduce((sum, weight) => sum + weight, 0) || 1
  const covered = [...best.inClause]
  for (const evidence of ranked.slice(1, 40)) {
    if (chosen.length >= MAX_STATEMENTS || evidence.score < best.score * SCORE_MARGIN) break
    const gain = evidence.inClause.reduce(
      (sum, strength, place) =>
        sum + Math.max(0, strength - (covered[place] ?? 0)) * (termWeights[place] ?? 0),
      0,
    )
    if (gain / total < NEW_COVERAGE) continue
    chosen.push(evidence)
    evidence.inClause.forEach((strength, place) => {
      covered[place] = Math.max(covered[place] ?? 0, strength)
    })
  }
  return chosen
}

/** Comparisons have two sides; "bao nhiêu hộ, bao nhiêu tiền" asks twice; reasons rarely stand in one clause. */
function asksForSeveral(question: Question): boolean {
  return question.askedCount > 1 || question.intent === 'comparison' || question.periods.length > 1
}
