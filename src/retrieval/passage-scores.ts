import type { ClauseHit, PassageHit } from '../ports.ts'
import type { PassageScores } from './candidate.ts'

/** What words and vectors say of every passage that one of them brought, each 0–1 among the hits; the cosine as it is. */
export function joinScores(
  said: readonly PassageHit[],
  near: readonly PassageHit[],
  nearClauses: readonly ClauseHit[],
): Map<string, PassageScores> {
  const bestWord = Math.max(1e-9, ...said.map((hit) => hit.score))
  const nearest = Math.max(0, ...near.map((hit) => hit.score))
  const farthest = Math.min(1, ...near.map((hit) => hit.score))
  const spread = Math.max(1e-9, nearest - farthest)
  const scores = new Map<string, PassageScores>()
  const scoresOf = (passageId: string): PassageScores => {
    const known = scores.get(passageId) ?? {
      wordScore: 0,
      vectorScore: 0,
      cosine: farthest,
      clauseScores: new Map<number, number>(),
    }
    scores.set(passageId, known)
    return known
  }
  for (const hit of said) scoresOf(hit.passageId).wordScore = hit.score / bestWord
  for (const hit of near) {
    const passage = scoresOf(hit.passageId)
    passage.vectorScore = (hit.score - farthest) / spread
    passage.cosine = hit.score
  }
  const nearestClause = nearClauses[0]?.score ?? 0
  const farthestClause = nearClauses.at(-1)?.score ?? 0
  for (const { passageId, start, score } of nearClauses) {
    const share = (score - farthestClause) / Math.max(1e-9, nearestClause - farthestClause)
    scoresOf(passageId).clauseScores.set(start, share)
  }
  return scores
}

/** For a passage that neither brought: as far as the farthest that was found. */
export function scoresOfNotFound(scores: ReadonlyMap<string, PassageScores>): PassageScores {
  const cosine = Math.min(1, ...[...scores.values()].map((known) => known.cosine))
  return { wordScore: 0, vectorScore: 0, cosine, clauseScores: new Map() }
}
