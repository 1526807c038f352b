import { z } from 'zod/v4'
import type { Question } from '../domain/question.ts'
import { FIGURE_FEATURES, figureFeaturesOf, type FigureMatch } from './figure-features.ts'
import stored from './figure-weights.json' with { type: 'json' }

const FigureWeightsSchema = z
  .record(z.string(), z.number())
  .refine(
    (weights) => FIGURE_FEATURES.every((feature) => weights[feature.name] !== undefined),
    'a feature has no weight',
  )

/** Learned by `npm run tune` from the figures that questions ask for. */
const FIGURE_WEIGHTS = FigureWeightsSchema.parse(stored)

/** How well a figure answers the question, compared with others of its clause: higher is better. With the features it rests on. */
export function figureWorth(
  match: FigureMatch,
  question: Question,
  termWeights: readonly number[],
): { worth: number; features: Record<string, number> } {
  const features = figureFeaturesOf(match, question, termWeights)
  const worth = Object.entries(features).reduce(
    (sum, [name, value]) => sum + value * (FIGURE_WEIGHTS[name] ?? 0),
    0,
  )
  return { worth, features }
}
