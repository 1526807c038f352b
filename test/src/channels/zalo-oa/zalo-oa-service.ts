import { createTokenFile } from '../../../../src/channels/zalo-oa/token-file.ts'
import { createZaloOaChannel } from '../../../../src/channels/zalo-oa/zalo-oa-channel.ts'
import type { TokenAlert } from '../../../../src/channels/zalo-oa/tokens.ts'
import type { ZaloOaConfig } from '../../../../src/channel-settings.ts'
import type { AnswerQuestionParts } from '../../../../src/conversation/answer-question.ts'
import type { Answer } from '../../../../src/domain/answer.ts'
import type { FakeZaloOa } from '../../../support/fake-zalo-oa/fake-zalo-oa.ts'
import { ANSWER, madeUpResult } from '../../http/harness/made-up-answer.ts'
import { startService, type RunningService } from '../../http/harness/running-service.ts'
import { configOf } from './zalo-oa-config.ts'

/** The time at which a service of the tests begins. */
export const START_MS = Date.parse('2026-03-01T08:00:00Z')

export interface ZaloOaServiceOptions {
  dataDir: string
  root: string
  now: () => number
  config?: Partial<ZaloOaConfig>
  ask?: AnswerQuestionParts['ask']
  onAlert?: (alert: TokenAlert) => void
}

/** The real application, with the channel and nothing else made up but the answers. */
export function startZaloOaService(options: ZaloOaServiceOptions): Promise<RunningService> {
  const channel = createZaloOaChannel(configOf(options.root, options.config), {
    tokenStore: createTokenFile(options.dataDir),
    clock: { now: () => new Date(options.now()) },
    onAlert: options.onAlert ?? (() => undefined),
    storeAgainMs: 5,
  })
  return startService({
    channels: [channel],
    dataDir: options.dataDir,
    ask: options.ask ?? (({ question }) => Promise.resolve(madeUpResult(question, answerTo(question)))),
  })
}

/** An answer by which the question is known again. */
export function answerTo(question: string): Answer {
  return { ...ANSWER, answer: `Trả lời: ${question}`, figures: [], citations: [], suggestions: [] }
}

/** What people have read, of each message the first line. */
export function firstLines({ messages }: FakeZaloOa): string[] {
  return messages.map(({ text }) => text.split('\n')[0] ?? '')
}

/** The first lines of the answers to questions. */
export function answersTo(...questions: string[]): string[] {
  return questions.map((question) => `Trả lời: ${question}`)
}
