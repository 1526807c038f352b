import { z } from 'zod/v4'
import { DimensionSchema } from '../domain/fact.ts'
import stored from './lexicon/asked-measures.json' with { type: 'json' }

/**
 * What a deed is measured by: who asks how many hectares are planted asks for the area, which is the word that reports print. `herds`:
 * animals that are kept are counted as herds.
 */
export const { measures: ASKED_MEASURES, herds: HERDS } = z
  .strictObject({
    measures: z.array(
      z.strictObject({ verbs: z.array(z.string()), dimension: DimensionSchema, means: z.array(z.string()) }),
    ),
    herds: z.strictObject({
      verbs: z.array(z.string()),
      animals: z.array(z.string()),
      means: z.array(z.string()),
    }),
  })
  .parse(stored)
