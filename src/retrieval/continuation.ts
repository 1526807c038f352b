import type { Passage } from '../domain/passage.ts'
import type { FollowUpKind } from '../domain/previous-answer.ts'
import type { Question } from '../domain/question.ts'
import type { MatchedClause } from './candidate.ts'
import { NEARNESS, nearnessOf } from './nearness.ts'
import { isListing, isSpent } from './spent-clause.ts'

/** What speaks for a clause as the answer to a follow-up, each 0–1, by name as in `FEATURES`. */
export interface Continuation extends Record<string, number> {
  /** Share of what the message says itself that the clause says. */
  ownSaid: number
  /** Share of the question's weight that the message says itself. */
  ownShare: number
  /** How near to the last answer it stands. */
  nearness: number
  /** It holds nothing that could answer, or nothing that was not shown before. */
  isSpent: number
  /** A list is asked for and it lists things, not figures. */
  lists: number
}

/*
 * The weights stand beside the learned ones, which nearly only know questions that stand alone. Set by hand on made-up
 * conversations: there are too few to learn from.
 */
const OWN_WEIGHT = 7
/** One common word beside many inherited ones decides little: below this share of the weight it counts for less. */
const WEIGHTY_SHARE = 0.25
/** Said only where the clause hangs, a word of the message counts for so much. */
const AROUND_SHARE = 0.6
/** A clause that says it, but of none of its figures, says so much of it. */
const CLAUSE_SHARE = 0.7
const SPENT_WEIGHT = -5
const LISTS_WEIGHT = 2
/** What is asked of the same thing mostly stands where that stood; another thing may stand anywhere. */
const NEAR_WEIGHTS: Partial<Record<FollowUpKind, number>> = { measure: 8, part: 8, further: 8 }
const NEAR_WEIGHT = 3

/** Null for a question that stands alone. `cited` are the passages that the last answer cited. */
export function continuationOf(
  candidate: MatchedClause,
  question: Question,
  termWeights: readonly number[],
  cited: readonly Passage[],
): Continuation | null {
  const { followUp, terms, focus } = question
  if (followUp === null) return null
  const weightOf = (place: number) => termWeights[place] ?? 0
  const own = focus.filter((place) => terms[place]?.isInherited === false)
  const ownWeight = own.reduce((sum, place) => sum + weightOf(place), 0)
  const saidWeight = own.reduce((sum, place) => {
    const around = (candidate.inContext[place] ?? 0) * AROUND_SHARE
    return sum + weightOf(place) * Math.max(candidate.inClause[place] ?? 0, around)
  }, 0)
  const allWeight = termWeights.reduce((sum, weight) => sum + weight, 0)
  // Who asks of another thing, or what else, is not told it by what was told before.
  const isSameClauseNearer = followUp.kind !== 'other' && followUp.kind !== 'further'
  const nearest = Math.max(
    NEARNESS.elsewhere,
    ...followUp.previous.quotes.map((quote) => {
      const passage = cited.find(({ id }) => id === quote.passageId)
      return passage === undefined
        ? NEARNESS.elsewhere
        : nearnessOf(passage, quote, candidate.analysed.passage, candidate.clause)
    }),
  )
  const isList = question.intent === 'list' && candidate.facts.length === 0 && isListing(candidate)
  const nearness = isSameClauseNearer ? nearest : Math.min(nearest, NEARNESS.next)
  const inFigures = question.intent === 'figure' ? figuresSaying(candidate, question, own, termWeights) : 1
  return {
    ownSaid: ownWeight === 0 ? 1 : (saidWeight / ownWeight) * (CLAUSE_SHARE + (1 - CLAUSE_SHARE) * inFigures),
    ownShare: allWeight === 0 ? 0 : ownWeight / allWeight,
    nearness,
    isSpent: isSpent(candidate, question, nearest === NEARNESS.clause) ? 1 : 0,
    lists: isList ? 1 : 0,
  }
}

/** How much of what the message names is said of one figure that was not given yet, 0–1. */
function figuresSaying(
  { figures }: MatchedClause,
  { followUp }: Question,
  own: readonly number[],
  termWeights: readonly number[],
): number {
  const given = new Set(followUp?.previous.figures.map(({ factId }) => factId))
  const total = own.reduce((sum, place) => sum + (termWeights[place] ?? 0), 0)
  if (total === 0) return 1
  const shares = figures.flatMap(({ fact, inLabel, own: around, before }) => {
    if (given.has(fact.factId)) return []
    const strength = (place: number) => Math.max(inLabel[place] ?? 0, around[place] ?? 0, before[place] ?? 0)
    return [own.reduce((sum, place) => sum + (termWeights[place] ?? 0) * strength(place), 0) / total]
  })
  return Math.max(0, ...shares)
}

/** What it adds to the score of the clause. */
export function continuationScore(continuation: Continuation | null, { followUp }: Question): number {
  if (continuation === null || followUp === null) return 0
  const { ownSaid, ownShare, nearness, isSpent, lists } = continuation
  return (
    OWN_WEIGHT * Math.min(1, ownShare / WEIGHTY_SHARE) * ownSaid +
    (NEAR_WEIGHTS[followUp.kind] ?? NEAR_WEIGHT) * nearness +
    SPENT_WEIGHT * isSpent +
    LISTS_WEIGHT * lists
  )
}
