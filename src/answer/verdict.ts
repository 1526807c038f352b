import { z } from 'zod/v4'
import type { Evidence } from '../domain/evidence.ts'
import type { Question } from '../domain/question.ts'
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

/** What the verdict rests on, each about 0–1: features of the ranking, and names the evidence does not know. */
export function verdictFeatures(
  question: Question,
  best: Evidence,
  termWeights: readonly number[],
): Record<string, number> {
  const names = [
    'clauseCoverage',
    'contextCoverage',
    'clausePairs',
    'contextPairs',
    'missingHeaviest',
    'cosine',
  ]
  const missing = shares(question, best, termWeights).filter(({ strength }) => strength === 0)
  return {
    ...Object.fromEntries(names.map((name) => [name, best.features[name] ?? 0])),
    missingName: Math.max(0, ...missing.filter(({ term }) => term.isName).map(({ share }) => share)),
    unit: best.features['unitAgrees'] ?? 0,
    terms: Math.min(1, question.terms.length / 10),
  }
}

export function judgeEvidence(
  question: Question,
  best: Evidence | undefined,
  termWeights: readonly number[],
  model: VerdictWeights = VERDICT_WEIGHTS,
): Verdict {
  if (!best || question.terms.length === 0)
    return { said: false, certainty: 1, reason: 'nothing', missing: [] }
  const missing = shares(question, best, termWeights)
    .filter(({ strength, term }) => strength === 0 && !term.isLight)
    .sort((a, b) => b.share - a.share)
    .map(({ term }) => term.text)
  if ((best.features['periodClashes'] ?? 0) < 0)
    return { said: false, certainty: 1, reason: 'period', missing }
  const features = verdictFeatures(question, best, termWeights)
  const sum = Object.entries(features).reduce(
    (total, [name, value]) => total + value * (model.weights[name] ?? 0),
    model.bias,
  )
  const certainty = 1 / (1 + Math.exp(-sum))
  if (certainty < model.threshold) return { said: false, certainty, reason: 'words', missing }
  return { said: true, certainty }
}

function shares(question: Question, best: Evidence, termWeights: readonly number[]) {
  const total = termWeights.reduce((sum, weight) => sum + weight, 0) || 1
  return question.terms.map((term, place) => ({
    term,
    share: (termWeights[place] ?? 0) / total,
    strength: best.inContext[place] ?? 0,
  }))
}
