import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Channel } from '../../../../src/channels/channel.ts'
import { openChannels } from '../../../../src/channels/open-channels.ts'
import { createWorkerLock } from '../../../../src/channels/worker-turn.ts'
import {
  createAnswerQuestion,
  type AnswerQuestionParts,
} from '../../../../src/conversation/answer-question.ts'
import { createConversations } from '../../../../src/conversation/conversations.ts'
import { createTakeFeedback } from '../../../../src/conversation/take-feedback.ts'
import { createChannelRows } from '../../../../src/database/channel-rows.ts'
import { createConversationRows } from '../../../../src/database/conversation-rows.ts'
import { createFeedbackRows } from '../../../../src/database/feedback-rows.ts'
import { openDatabase } from '../../../../src/database/open-database.ts'
import { createFactSearch } from '../../../../src/fact-search/fact-search.ts'
import type { AppContext } from '../../../../src/http/app-context.ts'
import { createApp } from '../../../../src/http/app.ts'
import { createServiceLog } from '../../../../src/http/service-log.ts'
import { createServiceMetrics } from '../../../../src/http/service-metrics.ts'
import { observeChannels } from '../../../../src/observe-channels.ts'
import { madeUpResult } from './made-up-answer.ts'
import { madeUpLibrary } from './made-up-report.ts'

export interface RunningService {
  url: string
  /** Lines of the log so far. */
  log: string[]
  /** Moves the service's clock. */
  passSeconds: (seconds: number) => void
  stop: () => Promise<void>
}

export interface ServiceOptions {
  ask?: AnswerQuestionParts['ask'] | undefined
  /** Chat platforms that are switched on. */
  channels?: readonly Channel[]
  config?: Partial<AppContext['config']>
  context?: Partial<AppContext>
  /** Where the database is kept when the service stops, to be opened by the next; without it nothing is. */
  dataDir?: string
  /** What the service's clock shows first. */
  startAt?: Date
}

/** The real application on a free port over a made-up report, with its own database and a clock that the test moves. */
export async function startService(options: ServiceOptions = {}): Promise<RunningService> {
  const folder = await mkdtemp(join(tmpdir(), 'service-'))
  const dataDir = options.dataDir ?? join(folder, 'data')
  const opened = await openDatabase(dataDir)
  const log: string[] = []
  let nowMs = (options.startAt ?? new Date('2026-03-01T08:00:00Z')).getTime()
  let lastId = 0
  const clock = { now: () => new Date(nowMs) }
  // In a database that is opened again, ids of the first run are taken.
  const newId = options.dataDir === undefined ? () => `id-${++lastId}` : () => randomUUID()
  const library = madeUpLibrary()
  const conversations = createConversations({
    stored: createConversationRows(opened.database),
    newId,
    onStorageFailure: (error) => {
      throw error
    },
  })
  const ask = options.ask ?? (({ question }) => Promise.resolve(madeUpResult(question)))
  const answerQuestion = createAnswerQuestion({ ask, conversations, clock, elapsedMs: () => nowMs, newId })
  const takeFeedback = createTakeFeedback({
    stored: createFeedbackRows(opened.database),
    conversations,
    clock,
  })
  const suggestions = () => ({
    suggestions: ['Thu ngân sách năm 2023 là bao nhiêu?'],
    themes: [{ title: 'Kinh tế', questions: ['Thu ngân sách năm 2023 là bao nhiêu?'] }],
  })
  const metrics = createServiceMetrics()
  const serviceLog = createServiceLog({ level: 'info', destination: { write: (line) => log.push(line) } })
  const channels = openChannels({
    channels: options.channels ?? [],
    store: createChannelRows(opened.database),
    lock: createWorkerLock(dataDir, 'npm start'),
    answerQuestion,
    takeFeedback,
    suggestions: () => suggestions().suggestions,
    clock,
    publicBaseUrl: options.config?.publicBaseUrl ?? null,
    questionsPerMinute: 0,
    observer: observeChannels(metrics, serviceLog),
    // The clock stands still until a test moves it, and then something may be due at once.
    lanePauseMs: 50,
  })
  await channels.start()
  const app = await createApp({
    config: {
      rateLimitPerMinute: 0,
      publicBaseUrl: null,
      trustedProxies: [],
      embedOrigins: [],
      ...options.config,
    },
    library,
    factSearch: createFactSearch(options.context?.library ?? library),
    answerQuestion,
    takeFeedback,
    suggestions,
    channelIntake: channels.intake,
    channelStates: () => channels.states(),
    metrics,
    log: serviceLog,
    clock,
    newId,
    webDir: join(folder, 'no-web'),
    ...options.context,
  })
  await app.listen({ host: '127.0.0.1', port: 0 })
  return {
    url: `http://127.0.0.1:${portOf(app.server.address())}`,
    log,
    passSeconds: (seconds) => {
      nowMs += seconds * 1000
    },
    stop: async () => {
      await app.close()
      await channels.stop()
      await conversations.settle()
      await opened.close()
      await rm(folder, { recursive: true })
    },
  }
}

function portOf(address: string | AddressInfo | null): number {
  if (address === null || typeof address === 'string') throw new Error('the service listens on a port')
  return address.port
}

/** A question as a client sends it. */
export function postJson(
  url: string,
  body: unknown,
  headers: Record<string, string> = {},
): Promise<Response> {
  return fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  })
}
