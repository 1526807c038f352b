import { z } from 'zod/v4'
import { FEATURES } from './features.ts'
import stored from './weights.json' with { type: 'json' }

const WeightsSchema = z
  .record(z.string(), z.number())
  .refine(
    (weights) => FEATURES.every((feature) => weights[feature.name] !== undefined),
    'a feature has no weight',
  )

export type Weights = z.infer<typeof WeightsSchema>

/** Weight of every feature by name, from `weights.json`. */
export const WEIGHTS: Weights = WeightsSchema.parse(stored)

/** The one number that clauses are ranked by. */
export function scoreOf(features: Record<string, number>, weights: Weights): number {
  let score = 0
  for (const { name } of FEATURES) score += (features[name] ?? 0) * (weights[name] ?? 0)
  return score
}
