import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client'
import type { AnswerStatus } from '../domain/answer.ts'

const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]

/** Steps of an answer that are worth a clock of their own. */
export type AskStage = 'embedding' | 'vectors' | 'words'

export interface IndexCounts {
  documents: number
  passages: number
  facts: number
}

export interface ServiceMetrics {
  contentType: string
  /** Everything measured so far, in the Prometheus text format. */
  text(): Promise<string>
  /** `route` is the pattern (`/api/documents/:id`), never the address: labels must stay few. */
  observeRequest(request: { method: string; route: string; status: number; seconds: number }): void
  observeAnswer(status: AnswerStatus, seconds: number): void
  observeStage(stage: AskStage, seconds: number): void
  /** A question begins (+1) or ends (-1) to wait for its vector. */
  changeWaiting(by: 1 | -1): void
  setIndexSize(size: IndexCounts): void
  countRefused(reason: string): void
  /** What chat platforms delivered, and what became of our messages. */
  countDelivery(channel: string, outcome: string): void
  countMessage(channel: string, state: string): void
}

/** Counters and clocks of one running service. */
export function createServiceMetrics(): ServiceMetrics {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const registers = [registry]

  const requests = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Thời gian xử lý yêu cầu HTTP',
    labelNames: ['method', 'route', 'status'],
    buckets: SECONDS,
    registers,
  })
  const answers = new Histogram({
    name: 'ask_duration_seconds',
    help: 'Thời gian trả lời một câu hỏi, theo kết quả',
    labelNames: ['status'],
    buckets: SECONDS,
    registers,
  })
  const stages = new Histogram({
    name: 'ask_stage_duration_seconds',
    help: 'Thời gian từng bước khi trả lời',
    labelNames: ['stage'],
    buckets: SECONDS,
    registers,
  })
  const answered = new Counter({
    name: 'answers_total',
    help: 'Số câu trả lời, theo kết quả',
    labelNames: ['status'],
    registers,
  })
  const refused = new Counter({
    name: 'questions_refused_total',
    help: 'Số câu hỏi bị từ chối, theo mã lỗi',
    labelNames: ['code'],
    registers,
  })
  const waiting = new Gauge({
    name: 'embedding_queue_length',
    help: 'Số câu hỏi đang tính hoặc đang chờ tính vectơ',
    registers,
  })
  const deliveries = new Counter({
    name: 'channel_deliveries_total',
    help: 'Số lần nền tảng nhắn tin gửi đến, theo kết quả',
    labelNames: ['channel', 'outcome'],
    registers,
  })
  const messages = new Counter({
    name: 'channel_messages_total',
    help: 'Số tin nhắn gửi đi, theo trạng thái',
    labelNames: ['channel', 'state'],
    registers,
  })
  const counts = new Gauge({
    name: 'index_size',
    help: 'Số tài liệu, đoạn, số liệu trong chỉ mục',
    labelNames: ['kind'],
    registers,
  })

  return {
    contentType: registry.contentType,
    text: () => registry.metrics(),
    observeRequest: ({ method, route, status, seconds }) => {
      requests.observe({ method, route, status: String(status) }, seconds)
    },
    observeAnswer: (status, seconds) => {
      answered.inc({ status })
      answers.observe({ status }, seconds)
    },
    observeStage: (stage, seconds) => {
      stages.observe({ stage }, seconds)
    },
    setIndexSize: (size) => {
      counts.set({ kind: 'documents' }, size.documents)
      counts.set({ kind: 'passages' }, size.passages)
      counts.set({ kind: 'facts' }, size.facts)
    },
    changeWaiting: (by) => {
      waiting.inc(by)
    },
    countRefused: (code) => {
      refused.inc({ code })
    },
    countDelivery: (channel, outcome) => {
      deliveries.inc({ channel, outcome })
    },
    countMessage: (channel, state) => {
      messages.inc({ channel, state })
    },
  }
}
