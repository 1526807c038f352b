import { randomBytes } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import type { FastifyBaseLogger } from 'fastify'
import { openAnswering, type Answering } from './answering.ts'
import { openChannels } from './channels/open-channels.ts'
import { createWorkerLock, type Turn } from './channels/worker-turn.ts'
import { configuredChannels } from './configured-channels.ts'
import { observeChannels } from './observe-channels.ts'
import type { Config } from './config.ts'
import { createAnswerQuestion } from './conversation/answer-question.ts'
import { createConversations } from './conversation/conversations.ts'
import { createTakeFeedback } from './conversation/take-feedback.ts'
import type { StorageError } from './domain/errors.ts'
import { createFactSearch } from './fact-search/fact-search.ts'
import type { AppContext } from './http/app-context.ts'
import { createServiceMetrics, type ServiceMetrics } from './http/service-metrics.ts'
import type { PortObserver } from './observed-ports.ts'
import type { Clock } from './ports.ts'
import { openServiceStorage } from './database/service-storage.ts'

const WEB_DIR = fileURLToPath(new URL('../web/dist', import.meta.url))

/** What differs between programs, and what a test may put in the place of the real thing. */
export interface ContextOptions {
  /** How this program was started, for those who share its data with it. */
  command?: string
  clock?: Clock
  newId?: () => string
  openAnswering?: typeof openAnswering
  webDir?: string
}

export interface Context {
  app: AppContext
  /** Makes the first question as fast as those after it. */
  warmUp(): Promise<void>
  /** Begins to answer what chat platforms have delivered; gives whose turn that is. */
  startChannels(): Promise<Turn | null>
  stopChannels(): Promise<void>
  /** Ends what was opened; call when nothing is in flight any more. */
  close(): Promise<void>
}

/** Builds every collaborator of the service once. Rejects with IndexError, ModelError or EmbeddingError. */
export async function createContext(
  config: Config,
  log: FastifyBaseLogger,
  options: ContextOptions = {},
): Promise<Context> {
  const clock = options.clock ?? { now: () => new Date() }
  const newId = options.newId ?? (() => randomBytes(16).toString('base64url'))
  const metrics = createServiceMetrics()
  const answering = await (options.openAnswering ?? openAnswering)({
    config,
    observer: observerOf(metrics),
  })
  measureIndex(metrics, answering)

  const onStorageFailure = once((error) => {
    log.error({ err: error }, 'Không ghi được dữ liệu: hội thoại chỉ còn trong bộ nhớ, góp ý bị từ chối')
  })
  const storage = await openServiceStorage({
    dataDir: config.dataDir,
    clock,
    onStorageFailure,
    onDamage: (movedAside) => {
      log.error({ movedAside }, 'Tệp dữ liệu bị hỏng: đã chuyển sang tên khác và bắt đầu tệp mới')
    },
  })
  const conversations = createConversations({ stored: storage.conversations, newId, onStorageFailure })
  const { ask, suggestions, index } = answering

  const answerQuestion = createAnswerQuestion({
    ask,
    conversations,
    clock,
    elapsedMs: () => performance.now(),
    newId,
  })
  const takeFeedback = createTakeFeedback({ stored: storage.feedback, conversations, clock })
  const channels = openChannels({
    channels: configuredChannels(config.channels, { dataDir: config.dataDir, clock, log }),
    store: storage.channels,
    lock: createWorkerLock(config.dataDir, options.command ?? 'npm start'),
    answerQuestion,
    takeFeedback,
    suggestions: () => suggestions().suggestions,
    clock,
    publicBaseUrl: config.publicBaseUrl,
    questionsPerMinute: config.channels.questionsPerMinute,
    observer: observeChannels(metrics, log),
  })

  return {
    app: {
      config,
      library: index.library,
      factSearch: createFactSearch(index.library),
      answerQuestion,
      takeFeedback,
      suggestions,
      channelIntake: channels.intake,
      channelStates: () => channels.states(),
      metrics,
      log,
      clock,
      newId,
      webDir: options.webDir ?? WEB_DIR,
    },
    warmUp: async () => {
      await answering.warmUp()
      answering.verifySuggestions().catch((error: unknown) => {
        log.error({ err: error }, 'Không hỏi thử được hết câu gợi ý: chỉ gợi ý những câu đã hỏi thử')
      })
    },
    startChannels: () => channels.start(),
    stopChannels: () => channels.stop(),
    close: async () => {
      await answering.close()
      await conversations.settle()
      await storage.close()
    },
  }
}

function observerOf(metrics: ServiceMetrics): PortObserver {
  return {
    onDuration: (stage, seconds) => {
      metrics.observeStage(stage, seconds)
    },
    onWaiting: (by) => {
      metrics.changeWaiting(by)
    },
  }
}

function measureIndex(metrics: ServiceMetrics, { index }: Answering): void {
  const { documents, passages, facts } = index.manifest.counts
  metrics.setIndexSize({ documents, passages, facts })
}

/** A database that fails does so with every question: one log line tells it. */
function once(report: (error: StorageError) => void): (error: StorageError) => void {
  let isReported = false
  return (error) => {
    if (!isReported) report(error)
    isReported = true
  }
}
