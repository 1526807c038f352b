import type { Evidence } from '../../domain/evidence.ts'
import type { Question } from '../../domain/question.ts'

/** What a follow-up says itself must be said; said where the conversation stands, it needs no more. */
const OWN_SAID_MIN = 0.35
const OWN_SHARE_MIN = 0.2
const OWN_SAID_ENOUGH = 0.6
const NEAR_ENOUGH = 0.3
/** Elsewhere it must also speak of what was inherited: "người liên quan" of another matter is no answer. */
const ELSEWHERE_COVERAGE_MIN = 0.5

/** Whether the clause says what a follow-up asks; null when that is open, as for a question that stands alone. */
export function continuedSaid({ followUp }: Question, { features }: Evidence): boolean | null {
  const { ownSaid, ownShare = 0, nearness, isSpent } = features
  if (followUp === null || ownSaid === undefined || nearness === undefined) return null
  if ((ownSaid < OWN_SAID_MIN && ownShare >= OWN_SHARE_MIN) || isSpent === 1) return false
  const isElsewhere = nearness < NEAR_ENOUGH && followUp.kind !== 'reason'
  if (isElsewhere && (features.contextCoverage ?? 0) < ELSEWHERE_COVERAGE_MIN) return false
  return ownSaid >= OWN_SAID_ENOUGH && nearness >= NEAR_ENOUGH ? true : null
}
