import type { FastifyInstance } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { z } from 'zod/v4'
import type { AppContext } from '../app-context.ts'

const SuggestionsSchema = z
  .object({ suggestions: z.array(z.string()).describe('Câu hỏi mà báo cáo trả lời được') })
  .meta({ id: 'Suggestions', description: 'Câu hỏi gợi ý' })

/** GET /api/suggestions. */
export function addSuggestionsRoute(
  app: FastifyInstance,
  { suggestions }: Pick<AppContext, 'suggestions'>,
): void {
  app.withTypeProvider<ZodTypeProvider>().route({
    method: 'GET',
    url: '/api/suggestions',
    schema: {
      tags: ['Hỏi đáp'],
      summary: 'Câu hỏi để bắt đầu',
      description: 'Vài câu hỏi rút từ các phần khác nhau của báo cáo.',
      response: { 200: SuggestionsSchema },
    },
    config: { problems: ['overloaded', 'stopping'] },
    handler: () => ({ suggestions: [...suggestions()] }),
  })
}
