import { createTelegramChannel } from '../../../../src/channels/telegram/telegram-channel.ts'
import type { AnswerQuestionParts } from '../../../../src/conversation/answer-question.ts'
import type { Answer } from '../../../../src/domain/answer.ts'
import { ANSWER, madeUpResult } from '../../http/harness/made-up-answer.ts'
import { startService, type RunningService } from '../../http/harness/running-service.ts'

export const SECRET = 'secret-of-the-telegram-webhook'

export interface TelegramServiceOptions {
  dataDir: string
  root: string
  token: string
  ask: AnswerQuestionParts['ask']
}

/** The real application, with the channel and nothing else made up but the answers. The bot knows its name. */
export async function startTelegramService(options: TelegramServiceOptions): Promise<RunningService> {
  const { root, token, dataDir, ask } = options
  const channel = createTelegramChannel({ token, webhookSecret: SECRET, apiRoot: root })
  await channel.start?.(AbortSignal.timeout(5000))
  return startService({ channels: [channel], dataDir, ask })
}

/** An answer by which the question is known again. */
export function answerTo(question: string, changes: Partial<Answer> = {}) {
  const answer = { ...ANSWER, answer: `Trả lời: ${question}`, figures: [], citations: [], ...changes }
  return madeUpResult(question, answer)
}
