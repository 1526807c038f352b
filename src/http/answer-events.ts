import type { AnswerResponse } from '../domain/answer.ts'
import type { StreamEvent } from './event-stream.ts'

/** A line, or a sentence with the citation marks behind it. The point of a list number ("1. …") ends none. */
const PIECE = /[^\n]*?(?:(?<!^[ ]*\d{1,3})[.!?…](?:[ ]*\[\d+\])*[ ]+(?!\[\d+\])|\n+|$(?!\n))/gmu

/** An answer in the pieces it is shown in: sentences and lines. Joined they are the answer; none is empty. Pure. */
export function answerPieces(answer: string): string[] {
  return [...answer.matchAll(PIECE)].map(([piece]) => piece).filter((piece) => piece !== '')
}

/** The events of an answered question: its pieces, then the whole. */
export function* answerEvents(answer: AnswerResponse): Generator<StreamEvent> {
  for (const text of answerPieces(answer.answer)) yield { event: 'delta', data: { text } }
  yield { event: 'done', data: answer }
}
