import { z } from 'zod/v4'
import type { Question } from '../domain/question.ts'
import { contrastWorth } from './contrast-worth.ts'
import { FIGURE_FEATURES, figureFeaturesOf, type FigureMatch } from './figure-features.ts'
import { givenFigureWorth } from './given-figures.ts'
import { progressWorth } from './progress-worth.ts'
import stored from './figure-weights.json' with { type: 'json' }

const FigureWeightsSchema = z
  .record(z.string(), z.number())
  .refine(
    (weights) => FIGURE_FEATURES.every((feature) => weights[feature.name] !== undefined),
    'a feature has no weight',
  )

/** Learned by `npm run tune -- ranking` from the figures that questions ask for. */
const FIGURE_WEIGHTS = FigureWeightsSchema.parse(stored)

export interface FigureWorth {
  worth: number
  /** What it rests on, by name. */
  features: Record<string, number>
}

/** How well a figure answers the question, compared with others of its clause: higher is better. */
export function figureWorth(
  match: FigureMatch,
  question: Question,
  termWeights: readonly number[],
): FigureWorth {
  const features = figureFeaturesOf(match, question, termWeights)
  let worth =
    givenFigureWorth(match.fact, question) +
    progressWorth(match.fact, question) +
    contrastWorth(match.fact, question)
  for (const { name } of FIGURE_FEATURES) worth += (features[name] ?? 0) * (FIGURE_WEIGHTS[name] ?? 0)
  return { worth, features }
}
