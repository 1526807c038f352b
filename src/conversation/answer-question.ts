import type { AskRequest, AskResult } from '../ask.ts'
import type { AnswerResponse } from '../domain/answer.ts'
import type { Clock } from '../ports.ts'
import type { Conversations } from './conversations.ts'

export interface AskedQuestion {
  /** As `readQuestionText` gives it. */
  question: string
  conversationId?: string | undefined
}

/** Answers a question within its conversation. Rejects with what `ask` throws: OverloadedError, EmbeddingError. */
export type AnswerQuestion = (asked: AskedQuestion) => Promise<AnswerResponse>

export interface AnswerQuestionParts {
  ask: (request: AskRequest) => Promise<Pick<AskResult, 'answer' | 'turn'>>
  conversations: Conversations
  clock: Clock
  /** Milliseconds that never go back. */
  elapsedMs: () => number
  newId: () => string
}

export function createAnswerQuestion(parts: AnswerQuestionParts): AnswerQuestion {
  const { ask, conversations, clock, elapsedMs, newId } = parts
  return async ({ question, conversationId }) => {
    const startedMs = elapsedMs()
    const conversation = await conversations.open(conversationId, clock.now())
    const { answer, turn } = await ask({ question, history: conversation.history })
    const ids = { answerId: newId(), conversationId: conversation.id }
    conversations.record({ ...ids, answer, turn, at: clock.now() })
    return { ...answer, ...ids, latencyMs: Math.round(elapsedMs() - startedMs) }
  }
}
