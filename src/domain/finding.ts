import { z } from 'zod/v4'
import { SpanSchema } from './span.ts'

export const FindingVerdictSchema = z.enum(['consistent', 'rounding', 'contradiction'])
export type FindingVerdict = z.infer<typeof FindingVerdictSchema>

export const FindingKindSchema = z.enum([
  'share',
  'total',
  'change',
  'planShare',
  'sameIndicator',
  'date',
  'count',
])
export type FindingKind = z.infer<typeof FindingKindSchema>

/** Something printed that a finding speaks of; `text` is the exact slice of its passage. */
export const FindingPlaceSchema = SpanSchema.extend({
  passageId: z.string(),
  text: z.string(),
  /** Null for what is no quantity: a date, an enumeration that was counted. */
  factId: z.string().nullable(),
})
export type FindingPlace = z.infer<typeof FindingPlaceSchema>

/** A printed figure recomputed from figures printed elsewhere, or set beside another print of the same indicator. */
export const FindingSchema = z.object({
  findingId: z.string(),
  documentId: z.string(),
  kind: FindingKindSchema,
  verdict: FindingVerdictSchema,
  printed: FindingPlaceSchema,
  /** What the operands give, in Vietnamese notation, and how: "90,4%", "226 / 250". */
  computed: z.object({ text: z.string(), expression: z.string() }),
  operands: z.array(FindingPlaceSchema),
  /** Printed against computed, with its unit: "0,8 điểm %". */
  difference: z.string(),
  /** One plain Vietnamese sentence or two, without blame. */
  explanation: z.string(),
})
export type Finding = z.infer<typeof FindingSchema>
