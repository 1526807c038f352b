import { z } from 'zod/v4'
import { AnswerStatusSchema } from './answer.ts'
import { PreviousAnswerSchema } from './previous-answer.ts'
import { QuestionSchema } from './question.ts'

/** What a conversation remembers of one exchange: enough to complete the next question. */
export const TurnSchema = z.object({
  question: QuestionSchema,
  status: AnswerStatusSchema,
  /** Passages that the answer cited, first the one it rests on. */
  passageIds: z.array(z.string()),
  /** The documents it was about, when they were named or the answer came from them. */
  documentIds: z.array(z.string()).optional(),
  /** Absent in turns that were stored before it was remembered. */
  shown: PreviousAnswerSchema.optional(),
})
export type Turn = z.infer<typeof TurnSchema>
