import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { readQuestionText } from '../../conversation/question-text.ts'
import { answerEvents } from '../answer-events.ts'
import type { AppContext } from '../app-context.ts'
import { clientAddress } from '../client-address.ts'
import { replyWithEvents } from '../event-reply.ts'
import { wantsEventStream } from '../event-stream.ts'
import { problemOfError } from '../problem-of-error.ts'
import { ProblemError } from '../problems.ts'
import { BODY_PROBLEMS } from '../route-config.ts'
import { AskReplySchema, AskRequestSchema } from '../schemas/ask-schemas.ts'
import { createSlidingMinute } from '../sliding-minute.ts'

/** A question is answered within a fraction of a second; what takes so long hangs. */
const ANSWER_TIMEOUT_MS = 30_000

export type AskRouteParts = Pick<AppContext, 'config' | 'answerQuestion' | 'metrics' | 'clock'>

/** POST /api/ask: as JSON, or as events when the client asks for them. */
export function addAskRoute(app: FastifyInstance, parts: AskRouteParts): void {
  const { config, answerQuestion, metrics, clock } = parts
  const minute = createSlidingMinute(config.rateLimitPerMinute)

  function admit(request: FastifyRequest): void {
    const client = clientAddress(request.ip, request.socket.remoteAddress ?? '')
    const admission = minute.admit(client, clock.now().getTime())
    if (admission.admitted) return
    throw new ProblemError('too_many_questions', { retryAfterSeconds: admission.retryAfterSeconds })
  }

  app.withTypeProvider<ZodTypeProvider>().route({
    method: 'POST',
    url: '/api/ask',
    handlerTimeout: ANSWER_TIMEOUT_MS,
    schema: {
      tags: ['Hỏi đáp'],
      summary: 'Hỏi một câu, nhận câu trả lời kèm trích dẫn',
      description:
        'Trả lời từ nguyên văn các báo cáo; số liệu nào cũng được kiểm tra với trích dẫn trước khi hiển thị. Với ' +
        '`Accept: text/event-stream`, cùng câu trả lời đến thành các sự kiện: `delta` (`{"text"}`, nối lại thành ' +
        '`answer`), rồi `done` (toàn bộ câu trả lời); nếu có lỗi giữa chừng: `error` (đối tượng lỗi). ' +
        'Câu báo cáo không nêu nhận `status` là `not_found`.',
      body: AskRequestSchema,
      response: { 200: AskReplySchema },
    },
    config: {
      streams: true,
      problems: [
        ...BODY_PROBLEMS,
        'question_empty',
        'question_too_long',
        'question_unreadable',
        'too_many_questions',
        'overloaded',
        'embedding_failed',
        'index_not_ready',
        'answer_timeout',
        'stopping',
      ],
    },
    handler: async (request, reply) => {
      const text = readQuestionText(request.body.question)
      if ('problem' in text) throw new ProblemError(text.problem)
      try {
        admit(request)
        const answer = await answerQuestion({ ...text, conversationId: request.body.conversationId })
        metrics.observeAnswer(answer.status, answer.latencyMs / 1000)
        if (!wantsEventStream(request.headers.accept)) return answer
        return await replyWithEvents(answerEvents(answer), request, reply)
      } catch (error) {
        metrics.countRefused(problemOfError(error).code)
        throw error
      }
    },
  })
}
