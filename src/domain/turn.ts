import { z } from 'zod/v4'
import { QuestionSchema } from './question.ts'

/** What a conversation remembers of one exchange: enough to complete the next question. */
export const TurnSchema = z.object({
  question: QuestionSchema,
  status: z.enum(['answered', 'not_found', 'clarify', 'smalltalk', 'refused']),
  /** Passages that the answer cited, first the one it rests on. */
  passageIds: z.array(z.string()),
  /** The documents it was about, when they were named or the answer came from them. */
  documentIds: z.array(z.string()).optional(),
})
export type Turn = z.infer<typeof TurnSchema>
