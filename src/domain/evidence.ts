import { z } from 'zod/v4'
import { FactSchema } from './fact.ts'
import { PassageSchema } from './passage.ts'
import { SpanSchema } from './span.ts'

/** A clause of a passage that may answer, with the named features that speak for it. */
export const EvidenceSchema = z.object({
  passage: PassageSchema,
  clause: SpanSchema,
  /** Facts printed in the clause. */
  facts: z.array(FactSchema),
  /** How well each of them answers the question compared with the others, and which of its asked units it has (places). */
  figures: z.array(
    z.object({
      factId: z.string(),
      features: z.record(z.string(), z.number()),
      worth: z.number(),
      /** `detail`: share of the words behind the asked noun that name this figure. */
      units: z.array(z.object({ place: z.int(), detail: z.number() })),
    }),
  ),
  /** For every term of the question, how surely (0–1) it stands in the clause. */
  inClause: z.array(z.number()),
  /** The same, counting what the clause hangs on: the rest of its passage, headings, list item, note anchor. */
  inContext: z.array(z.number()),
  /** For every pair of neighbouring terms, how surely the clause says them together. */
  pairsInClause: z.array(z.number()),
  /** The same, counting what the clause hangs on. */
  pairsInContext: z.array(z.number()),
  /** Offsets in the passage of the clause's words that the question says too. */
  shared: z.array(z.int()),
  features: z.record(z.string(), z.number()),
  score: z.number(),
})
export type Evidence = z.infer<typeof EvidenceSchema>

/** What retrieval found for a question. */
export const RetrievalSchema = z.object({
  /** Clauses, best first. */
  ranked: z.array(EvidenceSchema),
  /** How rare each term of the question is in the index: its weight in every share of coverage. */
  termWeights: z.array(z.number()),
  /** The same for pairs of neighbouring terms. */
  pairWeights: z.array(z.number()),
})
export type Retrieval = z.infer<typeof RetrievalSchema>
