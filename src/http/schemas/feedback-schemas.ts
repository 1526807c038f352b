import { z } from 'zod/v4'
import { VoteSchema } from '../../conversation/feedback-store.ts'

const COMMENT_MAX_CHARACTERS = 2000

export const FeedbackRequestSchema = z
  .object(
    {
      answerId: z
        .string('Trường “answerId” phải có và là một chuỗi ký tự')
        .describe('Mã câu trả lời được góp ý'),
      vote: z
        .enum(VoteSchema.options, 'Trường “vote” phải là “up” hoặc “down”')
        .describe('“up”: hữu ích; “down”: chưa đúng'),
      comment: z
        .string('Trường “comment” phải là một chuỗi ký tự')
        .transform((comment) => comment.normalize('NFC').trim())
        .refine(
          (comment) => Array.from(comment).length <= COMMENT_MAX_CHARACTERS,
          'Lời góp ý dài quá 2.000 ký tự',
        )
        .optional()
        .describe('Lời góp ý, tối đa 2.000 ký tự'),
    },
    'Nội dung phải là một đối tượng JSON',
  )
  .meta({
    id: 'FeedbackRequest',
    description: 'Góp ý cho một câu trả lời',
    examples: [{ answerId: 'kJ3dVQmT0uYb6nXhS1wPzA', vote: 'down', comment: 'Số liệu này là của năm 2020.' }],
  })

export const FeedbackReplySchema = z
  .object({
    answerId: z.string(),
    vote: VoteSchema,
    comment: z.string().nullable(),
  })
  .meta({ id: 'Feedback', description: 'Góp ý đã lưu; lần góp ý sau thay lần trước' })
