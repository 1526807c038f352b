import type { FastifyInstance } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { z } from 'zod/v4'
import { ChannelStateSchema } from '../../channels/channel.ts'
import type { AppContext } from '../app-context.ts'
import { ANSWERS_UNDER_PRESSURE } from '../pressure.ts'
import { ProblemError } from '../problems.ts'

const LiveSchema = z.object({ status: z.literal('live') })
const ReadySchema = z.object({
  status: z.literal('ready'),
  documents: z.int().describe('Số tài liệu trong chỉ mục'),
  passages: z.int().describe('Số đoạn trong chỉ mục'),
  channels: z.array(ChannelStateSchema).describe('Các kênh nhắn tin đang bật'),
})

/** GET /health/live, /health/ready, /metrics: for whoever runs the service. */
export function addOperationRoutes(
  app: FastifyInstance,
  { library, metrics, channelStates }: Pick<AppContext, 'library' | 'metrics' | 'channelStates'>,
): void {
  const typed = app.withTypeProvider<ZodTypeProvider>()
  const tags = ['Vận hành']

  typed.route({
    method: 'GET',
    url: '/health/live',
    schema: {
      tags,
      summary: 'Dịch vụ còn chạy?',
      description: 'Luôn trả lời 200 khi tiến trình còn nhận yêu cầu.',
      response: { 200: LiveSchema },
    },
    config: ANSWERS_UNDER_PRESSURE,
    handler: () => ({ status: 'live' as const }),
  })

  typed.route({
    method: 'GET',
    url: '/health/ready',
    schema: {
      tags,
      summary: 'Dịch vụ sẵn sàng nhận câu hỏi?',
      description:
        '503 khi đang quá tải hoặc đang dừng: bộ cân bằng tải nên gửi câu hỏi đi nơi khác. Kênh nhắn tin gặp trở ngại (channels[].trouble) thì vẫn 200: trang web không phụ thuộc vào kênh.',
      response: { 200: ReadySchema },
    },
    config: { ...ANSWERS_UNDER_PRESSURE, problems: ['overloaded', 'index_not_ready', 'stopping'] },
    handler: () => {
      if (app.isUnderPressure()) throw new ProblemError('overloaded')
      const documents = library.documents().length
      if (documents === 0) throw new ProblemError('index_not_ready')
      const passages = library.passages().length
      return { status: 'ready' as const, documents, passages, channels: channelStates() }
    },
  })

  typed.route({
    method: 'GET',
    url: '/metrics',
    schema: {
      tags,
      summary: 'Số đo cho Prometheus',
      description: 'Thời gian theo đường dẫn và theo bước, số câu trả lời theo kết quả, hàng đợi, bộ nhớ.',
      response: { 200: z.string() },
    },
    config: { ...ANSWERS_UNDER_PRESSURE, replyType: 'text/plain' },
    handler: async (_request, reply) => {
      const text = await metrics.text()
      return reply.type(metrics.contentType).serializer(String).send(text)
    },
  })
}
