import { describe, expect, it } from 'vitest'
import { createAnswerQuestion } from '../../../src/conversation/answer-question.ts'
import { createConversations } from '../../../src/conversation/conversations.ts'
import type { Turn } from '../../../src/domain/turn.ts'
import { ANSWER, madeUpResult } from '../http/harness/made-up-answer.ts'
import { minutesLater } from './made-up-exchange.ts'

function setUp() {
  const histories: (readonly Turn[])[] = []
  let lastId = 0
  let elapsed = 0
  const newId = () => `id-${++lastId}`
  const answerQuestion = createAnswerQuestion({
    ask: ({ question, history }) => {
      histories.push(history)
      elapsed += 12.4
      return Promise.resolve(madeUpResult(question))
    },
    conversations: createConversations({ stored: null, newId, onStorageFailure: () => undefined }),
    clock: { now: () => minutesLater(0) },
    elapsedMs: () => elapsed,
    newId,
  })
  return { answerQuestion, histories }
}

describe('answering a question', () => {
  it('gives the answer with its ids and the time it took', async () => {
    const { answerQuestion } = setUp()
    expect(await answerQuestion({ question: 'Thu ngân sách?' })).toEqual({
      ...ANSWER,
      conversationId: 'id-1',
      answerId: 'id-2',
      latencyMs: 12,
    })
  })

  it('hands the earlier turns of the conversation to the next question, and to no other', async () => {
    const { answerQuestion, histories } = setUp()
    const { conversationId } = await answerQuestion({ question: 'Thu ngân sách?' })
    await answerQuestion({ question: 'Còn chi?', conversationId })
    await answerQuestion({ question: 'Dân số?' })
    expect(histories.map((history) => history.map((turn) => turn.question.typed))).toEqual([
      [],
      ['Thu ngân sách?'],
      [],
    ])
  })
})
