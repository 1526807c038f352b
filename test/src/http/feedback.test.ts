import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { AnswerResponseSchema } from '../../../src/domain/answer.ts'
import { StorageError } from '../../../src/domain/errors.ts'
import { ProblemSchema } from '../../../src/http/problems.ts'
import { postJson, startService, type RunningService } from './harness/running-service.ts'

let service: RunningService
let answerId: string
beforeAll(async () => {
  service = await startService()
  const answer = await postJson(`${service.url}/api/ask`, { question: 'Thu ngân sách?' })
  answerId = AnswerResponseSchema.parse(await answer.json()).answerId
})
afterAll(() => service.stop())

const give = (body: unknown) => postJson(`${service.url}/api/feedback`, body)

describe('POST /api/feedback', () => {
  it('takes a vote, then another with a comment', async () => {
    const first = await give({ answerId, vote: 'up' })
    expect(first.status).toBe(200)
    expect(await first.json()).toEqual({ answerId, vote: 'up', comment: null })
    const second = await give({ answerId, vote: 'down', comment: '  Số của năm 2020.  ' })
    expect(await second.json()).toEqual({ answerId, vote: 'down', comment: 'Số của năm 2020.' })
    const third = await give({ answerId, vote: 'down', comment: '   ' })
    expect(await third.json()).toEqual({ answerId, vote: 'down', comment: 'Số của năm 2020.' })
  })

  it.each([
    ['an answer that was never given', { answerId: 'khong-co', vote: 'up' }, 404, 'answer_unknown'],
    ['no answer', { vote: 'up' }, 400, 'body_invalid'],
    ['no vote', { answerId: 'x' }, 400, 'body_invalid'],
    ['another vote', { answerId: 'x', vote: 'maybe' }, 400, 'body_invalid'],
    ['a number as the comment', { answerId: 'x', vote: 'up', comment: 1 }, 400, 'body_invalid'],
    ['a long comment', { answerId: 'x', vote: 'up', comment: 'ế'.repeat(2001) }, 400, 'body_invalid'],
    ['a huge comment', { answerId: 'x', vote: 'up', comment: 'a'.repeat(17_000) }, 413, 'body_too_large'],
  ])('refuses %s', async (_what, body, status, code) => {
    const response = await give(body)
    expect(response.status).toBe(status)
    expect(ProblemSchema.strict().parse(await response.json())).toMatchObject({ status, code })
  })

  it('names every field that is wrong', async () => {
    const problem = ProblemSchema.parse(await (await give({ vote: 'maybe' })).json())
    expect(problem.errors?.map(({ pointer }) => pointer)).toEqual(['/answerId', '/vote'])
  })

  it('is not taken after seven days', async () => {
    const late = await startService()
    const answer = await postJson(`${late.url}/api/ask`, { question: 'Thu ngân sách?' })
    const body = { answerId: AnswerResponseSchema.parse(await answer.json()).answerId, vote: 'up' }
    late.passSeconds(7 * 24 * 60 * 60 - 1)
    expect((await postJson(`${late.url}/api/feedback`, body)).status).toBe(200)
    late.passSeconds(1)
    expect((await postJson(`${late.url}/api/feedback`, body)).status).toBe(404)
    await late.stop()
  })

  it('is refused with 503 while it cannot be stored', async () => {
    const full = await startService({
      context: { takeFeedback: () => Promise.reject(new StorageError('ổ đĩa đầy')) },
    })
    const response = await postJson(`${full.url}/api/feedback`, { answerId: 'x', vote: 'up' })
    await full.stop()
    expect(response.status).toBe(503)
    expect(response.headers.get('retry-after')).toBe('60')
    expect(ProblemSchema.parse(await response.json()).code).toBe('storage_failed')
  })
})
