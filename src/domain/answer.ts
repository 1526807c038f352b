import { z } from 'zod/v4'

/** The outer contract of POST /api/ask. */
export const QUESTION_MAX_CHARACTERS = 1000

export const AskBodySchema = z.object({
  question: z.string(),
  conversationId: z.string().optional(),
})
export type AskBody = z.infer<typeof AskBodySchema>

export const AnswerStatusSchema = z.enum(['answered', 'not_found', 'clarify', 'smalltalk', 'refused'])
export type AnswerStatus = z.infer<typeof AnswerStatusSchema>

export const AnswerFigureSchema = z.object({
  factId: z.string(),
  text: z.string(),
  /** In the base unit (đồng, not tỷ đồng). */
  value: z.number(),
  unit: z.string(),
  label: z.string(),
  period: z.string().nullable(),
  role: z.enum(['answer', 'context', 'derived']),
  /** Number of the citation that prints it. */
  citation: z.int().positive(),
  verified: z.boolean(),
  derivation: z.object({ expression: z.string(), operands: z.array(z.string()) }).nullable(),
})
export type AnswerFigure = z.infer<typeof AnswerFigureSchema>

export const CitationSchema = z.object({
  marker: z.int().positive(),
  documentId: z.string(),
  documentTitle: z.string(),
  sectionPath: z.array(z.string()),
  footnote: z.int().nullable(),
  /** Exact slice `start`–`end` of the passage. */
  quote: z.string(),
  passageId: z.string(),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  url: z.string(),
})
export type Citation = z.infer<typeof CitationSchema>

export const VerificationSchema = z.object({
  status: z.enum(['verified', 'corrected', 'rejected', 'no_figures']),
  checked: z.int().nonnegative(),
  mismatches: z.array(z.object({ text: z.string(), reason: z.string() })),
})
export type Verification = z.infer<typeof VerificationSchema>

/** What the pipeline gives; the service adds ids and the time it took. */
export const AnswerSchema = z.object({
  status: AnswerStatusSchema,
  answer: z.string(),
  figures: z.array(AnswerFigureSchema),
  citations: z.array(CitationSchema),
  verification: VerificationSchema,
  notes: z.array(z.string()),
  suggestions: z.array(z.string()),
  engine: z.enum(['extractive', 'llm']),
  resolvedQuestion: z.string().optional(),
})
export type Answer = z.infer<typeof AnswerSchema>

export const AnswerResponseSchema = AnswerSchema.extend({
  answerId: z.string(),
  conversationId: z.string(),
  latencyMs: z.number().nonnegative(),
})
export type AnswerResponse = z.infer<typeof AnswerResponseSchema>
