import { z } from 'zod/v4'
import type { Evidence, Retrieval } from '../domain/evidence.ts'
import type { Question } from '../domain/question.ts'
import { asksForFigure } from './select-evidence.ts'
import stored from './verdict-weights.json' with { type: 'json' }

/**
 * Whether the report says what was asked. `missing` is the longest expression of the question of which the best evidence
 * says no word, as typed; empty when single words are missing, which say nothing to a reader.
 */
export type Verdict =
  | { said: true; certainty: number }
  | {
      said: false
      certainty: number
      reason: 'nothing' | 'opinion' | 'place' | 'period' | 'date' | 'words' | 'figure'
      missing: string
    }

const VerdictWeightsSchema = z.object({
  bias: z.number(),
  weights: z.record(z.string(), z.number()),
  /** Below this certainty the report is taken not to say it. */
  threshold: z.number().min(0).max(1),
})
export type VerdictWeights = z.infer<typeof VerdictWeightsSchema>

/** Learned by `npm run tune` from questions that the documents answer and questions that they do not. */
export const VERDICT_WEIGHTS = VerdictWeightsSchema.parse(stored)

/**
 * What the verdict rests on, each about 0–1: how much of the question the evidence says, the heaviest word and expression
 * that it does not say, names it does not know, how near its meaning is. Figures need more than prose: doubled for them.
 */
export function verdictFeatures(
  question: Question,
  best: Evidence,
  retrieval: Retrieval,
): Record<string, number> {
  const feature = (name: string) => best.features[name] ?? 0
  const terms = shares(question, best, retrieval.termWeights)
  const missing = terms.filter(({ strength }) => strength === 0)
  const missingWord = Math.max(0, ...missing.map(({ share }) => share))
  const missingPair = heaviestMissing(retrieval.pairWeights, best.pairsInContext)
  const isFigure = asksForFigure(question) ? 1 : 0
  return {
    clauseCoverage: feature('clauseCoverage'),
    contextCoverage: feature('contextCoverage'),
    clausePairs: feature('clausePairs'),
    contextPairs: feature('contextPairs'),
    cosine: feature('cosine'),
    unit: feature('unitAgrees'),
    missingWord,
    missingPair,
    missingName: Math.max(0, ...missing.filter(({ term }) => term.isName).map(({ share }) => share)),
    isFigure,
    focusCoverage: focusCoverage(question, best, retrieval.termWeights),
    figureFocus: isFigure * focusCoverage(question, best, retrieval.termWeights),
    figureWorth: isFigure * feature('figureWorth'),
    figureUnit: isFigure * Math.min(0, feature('unitAgrees')),
    figureCoverage: isFigure * feature('clauseCoverage'),
    figureMissing: isFigure * missingWord,
    figureLabel: isFigure * feature('labelAgrees'),
    terms: Math.min(1, question.terms.length / 10),
  }
}

/** Share of the weight of what is asked for that the clause says. */
function focusCoverage({ focus }: Question, best: Evidence, termWeights: readonly number[]): number {
  const total = focus.reduce((sum, place) => sum + (termWeights[place] ?? 0), 0)
  if (total === 0) return 1
  return (
    focus.reduce((sum, place) => sum + (termWeights[place] ?? 0) * (best.inClause[place] ?? 0), 0) / total
  )
}

/** A year, a date, a month: what can answer "khi nào". */
const TIME = /\d{4}|\d{1,2}\/\d{1,2}|(?:ngày|tháng|quý)\s+\d/iu

export function judgeEvidence(
  question: Question,
  best: Evidence | undefined,
  retrieval: Retrieval,
  model: VerdictWeights = VERDICT_WEIGHTS,
): Verdict {
  if (!best || question.terms.length === 0)
    return { said: false, certainty: 1, reason: 'nothing', missing: '' }
  const missing = missingExpression(question, best)
  if (question.intent === 'opinion') return { said: false, certainty: 1, reason: 'opinion', missing }
  if ((best.features.placeMissing ?? 0) < 0 && question.intent !== 'comparison')
    return { said: false, certainty: 1, reason: 'place', missing }
  if ((best.features.nameMissing ?? 0) < 0) return { said: false, certainty: 1, reason: 'words', missing }
  if ((best.features.periodClashes ?? 0) < 0) return { said: false, certainty: 1, reason: 'period', missing }
  if (asksForFigure(question) && best.facts.length === 0) {
    return { said: false, certainty: 1, reason: 'figure', missing }
  }
  if (question.intent === 'date' && !TIME.test(best.passage.text.slice(best.clause.start, best.clause.end)))
    return { said: false, certainty: 1, reason: 'date', missing }
  const continued = continuedSaid(question, best)
  if (continued === false) return { said: false, certainty: 1, reason: 'words', missing }
  if (continued) return { said: true, certainty: 1 }
  const features = verdictFeatures(question, best, retrieval)
  const sum = Object.entries(features).reduce(
    (total, [name, value]) => total + value * (model.weights[name] ?? 0),
    model.bias,
  )
  const certainty = 1 / (1 + Math.exp(-sum))
  if (certainty < model.threshold) return { said: false, certainty, reason: 'words', missing }
  return { said: true, certainty }
}

/** What a follow-up says itself must be said; said where the conversation stands, it needs no more. */
const OWN_SAID_MIN = 0.35
const OWN_SHARE_MIN = 0.2
const OWN_SAID_ENOUGH = 0.6
const NEAR_ENOUGH = 0.3
/** Elsewhere it must also speak of what was inherited: "người liên quan" of another matter is no answer. */
const ELSEWHERE_COVERAGE_MIN = 0.5

/** Whether the clause says what a follow-up asks; null when that is open, as for a question that stands alone. */
function continuedSaid({ followUp }: Question, { features }: Evidence): boolean | null {
  const { ownSaid, ownShare = 0, nearness, isSpent } = features
  if (followUp === null || ownSaid === undefined || nearness === undefined) return null
  if ((ownSaid < OWN_SAID_MIN && ownShare >= OWN_SHARE_MIN) || isSpent === 1) return false
  const isElsewhere = nearness < NEAR_ENOUGH && followUp.kind !== 'reason'
  if (isElsewhere && (features.contextCoverage ?? 0) < ELSEWHERE_COVERAGE_MIN) return false
  return ownSaid >= OWN_SAID_ENOUGH && nearness >= NEAR_ENOUGH ? true : null
}

/** Without numbers: an answer that finds nothing repeats no figure of the question. Of a follow-up only what it says itself. */
function missingExpression(question: Question, best: Evidence): string {
  const runs: string[][] = [[]]
  question.terms.forEach((term, place) => {
    const isMissing =
      (best.inContext[place] ?? 0) === 0 && !term.isLight && !term.isInherited && !/\d/.test(term.text)
    if (isMissing) runs.at(-1)?.push(term.text)
    if (!isMissing || !term.joinsNext) runs.push([])
  })
  const expression = runs.reduce((longest, run) => (run.length > longest.length ? run : longest), [])
  return expression.length >= 2 ? expression.join(' ') : ''
}

function heaviestMissing(weights: readonly number[], strengths: readonly number[]): number {
  const total = weights.reduce((sum, weight) => sum + weight, 0) || 1
  return Math.max(0, ...weights.map((weight, place) => (strengths[place] === 0 ? weight : 0))) / total
}

function shares(question: Question, best: Evidence, termWeights: readonly number[]) {
  const total = termWeights.reduce((sum, weight) => sum + weight, 0) || 1
  return question.terms.map((term, place) => ({
    term,
    share: (termWeights[place] ?? 0) / total,
    strength: best.inContext[place] ?? 0,
  }))
}
