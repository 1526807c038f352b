import { z } from 'zod/v4'
import { PassageSchema } from './passage.ts'
import { SpanSchema } from './span.ts'

/** A clause of a passage that may answer, with the named features that speak for it. */
export const EvidenceSchema = z.object({
  passage: PassageSchema,
  clause: SpanSchema,
  features: z.record(z.string(), z.number()),
  score: z.number(),
})
export type Evidence = z.infer<typeof EvidenceSchema>
