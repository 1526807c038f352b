import type { Answer } from '../domain/answer.ts'
import type { Turn } from '../domain/turn.ts'

/** A question and what was answered, with the ids the service gave them. */
export interface Exchange {
  answerId: string
  conversationId: string
  answer: Answer
  turn: Turn
  at: Date
}
