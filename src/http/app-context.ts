import type { FastifyBaseLogger } from 'fastify'
import type { ChannelState } from '../channels/channel.ts'
import type { Intake } from '../channels/intake.ts'
import type { AnswerQuestion } from '../conversation/answer-question.ts'
import type { TakeFeedback } from '../conversation/take-feedback.ts'
import type { StartQuestions } from '../domain/suggestion.ts'
import type { FactSearch } from '../fact-search/fact-search.ts'
import type { Clock, Library } from '../ports.ts'
import type { ServiceMetrics } from './service-metrics.ts'

/** Everything that the HTTP application works with, built once by `src/context.ts`; tests put in their own. */
export interface AppContext {
  config: {
    rateLimitPerMinute: number
    publicBaseUrl: string | null
    trustedProxies: readonly string[]
    embedOrigins: readonly string[]
  }
  library: Library
  factSearch: FactSearch
  answerQuestion: AnswerQuestion
  takeFeedback: TakeFeedback
  /** Questions to start from. */
  suggestions: () => StartQuestions
  /** Where the deliveries of chat platforms come in. */
  channelIntake: Intake
  /** How the chat platforms that are on fare. */
  channelStates: () => ChannelState[]
  metrics: ServiceMetrics
  log: FastifyBaseLogger
  clock: Clock
  /** Unguessable. */
  newId: () => string
  /** Folder of the built web pages. */
  webDir: string
}
