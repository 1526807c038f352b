import type { FastifyInstance } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import type { AppContext } from '../app-context.ts'
import { BODY_PROBLEMS } from '../route-config.ts'
import { FeedbackReplySchema, FeedbackRequestSchema } from '../schemas/feedback-schemas.ts'

/** POST /api/feedback. */
export function addFeedbackRoute(
  app: FastifyInstance,
  { takeFeedback }: Pick<AppContext, 'takeFeedback'>,
): void {
  app.withTypeProvider<ZodTypeProvider>().route({
    method: 'POST',
    url: '/api/feedback',
    schema: {
      tags: ['Hỏi đáp'],
      summary: 'Góp ý cho một câu trả lời',
      description:
        'Trả lời 200 chỉ khi góp ý đã nằm trên đĩa. Góp ý lại thì lần sau thay lần trước; lời góp ý cũ được giữ khi ' +
        'lần sau không kèm lời.',
      body: FeedbackRequestSchema,
      response: { 200: FeedbackReplySchema },
    },
    config: {
      problems: [...BODY_PROBLEMS, 'answer_unknown', 'storage_failed', 'overloaded', 'stopping'],
    },
    handler: ({ body: { answerId, vote, comment } }) =>
      takeFeedback({ answerId, vote, comment: comment === undefined || comment === '' ? null : comment }),
  })
}
