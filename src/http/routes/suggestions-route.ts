import type { FastifyInstance } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { z } from 'zod/v4'
import type { AppContext } from '../app-context.ts'

const SuggestionsSchema = z
  .object({
    suggestions: z.array(z.string()).describe('Câu hỏi mà báo cáo trả lời được'),
    themes: z
      .array(z.object({ title: z.string(), questions: z.array(z.string()) }))
      .describe('Câu hỏi xếp theo chủ đề, tên chủ đề lấy từ đề mục của báo cáo'),
  })
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
      description: 'Vài câu hỏi rút từ các phần khác nhau của báo cáo, và câu hỏi theo từng chủ đề.',
      response: { 200: SuggestionsSchema },
    },
    config: { problems: ['overloaded', 'stopping'] },
    handler: () => suggestions(),
  })
}
