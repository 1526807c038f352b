import { z } from 'zod/v4'
import type { Evidence, Retrieval } from '../domain/evidence.ts'
import type { Question } from '../domain/question.ts'
import { asksForFigure } from './select-evidence.ts'
import stored from './verdict-weights.json' with { type: 'json' }

/**
 * Whether the report says what was asked. `missing` names words of the question that the best evidence does not cover,
 * heaviest first.
 */
export type Verdict =
  | { said: true; certainty: number }
  | { said: false; certainty: number; reason: 'nothing' | 'period' | 'words' | 'figure'; missing: string[] }

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
    figureCoverage: isFigure * feature('clauseCoverage'),
    figureMissing: isFigure * missingWord,
    terms: Math.min(1, question.terms.length / 10),
  }
}

export function judgeEvidence(
  question: Question,
  best: Evidence | undefined,
  retrieval: Retrieval,
  model: VerdictWeights = VERDICT_WEIGHTS,
): Verdict {
  if (!best || question.terms.length === 0)
    return { said: false, certainty: 1, reason: 'nothing', missing: [] }
  const missing = shares(question, best, retrieval.termWeights)
    .filter(({ strength, term }) => strength === 0 && !term.isLight)
    .sort((a, b) => b.share - a.share)
    .map(({ term }) => term.text)
  if ((best.features['periodClashes'] ?? 0) < 0)
    return { said: false, certainty: 1, reason: 'period', missing }
  if (asksForFigure(question) && best.facts.length === 0) {
    return { said: false, certainty: 1, reason: 'figure', missing }
  }
  const features = verdictFeatures(question, best, retrieval)
  const sum = Object.entries(features).reduce(
    (total, [name, value]) => total + value * (model.weights[name] ?? 0),
    model.bias,
  )
  const certainty = 1 / (1 + Math.exp(-sum))
  if (certainty < model.threshold) return { said: false, certainty, reason: 'words', missing }
  return { said: true, certainty }
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
