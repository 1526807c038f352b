import type { Exchange } from '../../../src/conversation/exchange.ts'
import { ANSWER, madeUpQuestion } from '../http/harness/made-up-answer.ts'

export const START = new Date('2026-03-01T08:00:00Z')

export function minutesLater(minutes: number): Date {
  return new Date(START.getTime() + minutes * 60_000)
}

/** The exchange number `n` of a conversation: "Câu hỏi n", asked n minutes after the start. */
export function exchange(n: number, more: Partial<Exchange> = {}): Exchange {
  const question = madeUpQuestion(`Câu hỏi ${n}`)
  return {
    answerId: `answer-${n}`,
    conversationId: 'c1',
    answer: ANSWER,
    turn: { question, status: 'answered', passageIds: ['p1'] },
    at: minutesLater(n),
    ...more,
  }
}
