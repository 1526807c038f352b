import { z } from 'zod/v4'
import { AnswerStatusSchema } from './answer.ts'
import { FactSchema } from './fact.ts'
import { SpanSchema } from './span.ts'

/** A figure that an answer gave, as far as the next question may lean on it. */
export const GivenFigureSchema = FactSchema.pick({
  factId: true,
  passageId: true,
  groupId: true,
  start: true,
  label: true,
  unit: true,
  dimension: true,
  period: true,
})
export type GivenFigure = z.infer<typeof GivenFigureSchema>

/** What an answer showed: what the question after it leans on. */
export const PreviousAnswerSchema = z.object({
  status: AnswerStatusSchema,
  /** Cited clauses, first the one it rests on; of a question asked back its choices, in order. */
  quotes: z.array(SpanSchema.extend({ passageId: z.string() })),
  /** The figures that were the answer. */
  figures: z.array(GivenFigureSchema),
})
export type PreviousAnswer = z.infer<typeof PreviousAnswerSchema>

/**
 * How a message leans on the answer before it. Of the report: `other` puts another thing, time or place in the place of the
 * old one ("còn hộ cận nghèo?"), `further` asks more about the same thing ("gồm những đơn vị nào?"), `part` asks of a part of it ("trong đó …"),
 * `measure` only measures it otherwise ("bao nhiêu phần trăm?"). Of the answer itself: why it is so, where it stands, more of it, whether it is true, which
 * of its choices is meant. Of the last two answers: which is more, both together, how far apart.
 */
export const FollowUpKindSchema = z.enum([
  'other',
  'further',
  'part',
  'measure',
  'reason',
  'source',
  'detail',
  'confirm',
  'choice',
  'together',
])
export type FollowUpKind = z.infer<typeof FollowUpKindSchema>

/** What is asked of the last two answers taken together. */
export const TogetherSchema = z.object({
  asked: z.enum(['most', 'least', 'sum', 'difference']),
  /** The answer before the last one. */
  earlier: PreviousAnswerSchema,
})
export type Together = z.infer<typeof TogetherSchema>

export const FollowUpSchema = z.object({
  kind: FollowUpKindSchema,
  previous: PreviousAnswerSchema,
  /** "Cái thứ hai" is 1, "cái cuối" -1; null when the choice is said in words. */
  choice: z.int().nullable(),
  /** Whether the message itself names something, not only a time, a place or a measure. */
  namesSomething: z.boolean(),
  together: TogetherSchema.nullable().default(null),
})
export type FollowUp = z.infer<typeof FollowUpSchema>
