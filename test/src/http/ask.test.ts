import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { AnswerResponseSchema } from '../../../src/domain/answer.ts'
import { EmbeddingError, IndexError, OverloadedError } from '../../../src/domain/errors.ts'
import type { Turn } from '../../../src/domain/turn.ts'
import { ProblemSchema } from '../../../src/http/problems.ts'
import { ANSWER, madeUpResult } from './harness/made-up-answer.ts'
import {
  postJson,
  startService,
  type RunningService,
  type ServiceOptions,
} from './harness/running-service.ts'

let service: RunningService
const asked: { question: string; history: readonly Turn[] }[] = []
beforeAll(async () => {
  service = await startService({
    ask: (request) => {
      asked.push(request)
      return Promise.resolve(madeUpResult(request.question))
    },
  })
})
afterAll(() => service.stop())

const ask = (body: unknown) => postJson(`${service.url}/api/ask`, body)
const askForAnswer = async (body: unknown) => AnswerResponseSchema.parse(await (await ask(body)).json())

describe('POST /api/ask', () => {
  it('answers with figures, citations and ids', async () => {
    const response = await ask({ question: 'Thu ngân sách năm 2023 là bao nhiêu?' })
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8')
    const { answerId, conversationId, latencyMs, ...answer } = AnswerResponseSchema.parse(
      await response.json(),
    )
    expect(answer).toEqual(ANSWER)
    expect([answerId, conversationId].every(Boolean)).toBe(true)
    expect(latencyMs).toBeGreaterThanOrEqual(0)
  })

  it('asks the question trimmed and composed', async () => {
    await ask({ question: ` ${'Thu ngân sách?'.normalize('NFD')}\n` })
    expect(asked.at(-1)?.question).toBe('Thu ngân sách?')
  })

  it('goes on with a conversation', async () => {
    const first = await askForAnswer({ question: 'Thu ngân sách?' })
    const second = await askForAnswer({ question: 'Còn chi?', conversationId: first.conversationId })
    expect(second.conversationId).toBe(first.conversationId)
    expect(second.answerId).not.toBe(first.answerId)
    expect(asked.at(-1)?.history.map((turn) => turn.question.typed)).toEqual(['Thu ngân sách?'])
  })

  it.each(['không-có', '', 'x'.repeat(500), '../../etc/passwd'])(
    'begins a new conversation for the unknown id %j',
    async (conversationId) => {
      const answer = await askForAnswer({ question: 'Thu ngân sách?', conversationId })
      expect(answer.conversationId).not.toBe(conversationId)
      expect(asked.at(-1)?.history).toEqual([])
    },
  )

  it('forgets a conversation that rested two hours', async () => {
    const { conversationId } = await askForAnswer({ question: 'Thu ngân sách?' })
    service.passSeconds(2 * 60 * 60)
    expect((await askForAnswer({ question: 'Còn chi?', conversationId })).conversationId).not.toBe(
      conversationId,
    )
  })

  it('leaves out what the request names besides', async () => {
    const body = { question: 'Thu ngân sách?', admin: true, __proto__: { x: 1 } }
    expect((await ask(body)).status).toBe(200)
  })

  it.each(['ế'.repeat(1000), '👍'.repeat(1000)])('takes 1,000 characters', async (question) => {
    expect((await ask({ question })).status).toBe(200)
  })

  it('takes 1,000 characters written as escapes', async () => {
    const body = `{"question":"${'\\ud83d\\udc4d'.repeat(1000)}"}`
    const headers = { 'content-type': 'application/json' }
    expect((await fetch(`${service.url}/api/ask`, { method: 'POST', headers, body })).status).toBe(200)
  })
})

describe('POST /api/ask refuses', () => {
  const json = { 'content-type': 'application/json' }
  const bytes = (...values: number[]) => new Uint8Array(values)

  it.each<[string, number, string, RequestInit]>([
    ['nothing at all', 400, 'body_empty', {}],
    ['an empty body', 400, 'body_empty', { headers: json, body: '' }],
    ['white space', 400, 'body_empty', { headers: json, body: ' \n' }],
    ['what is not JSON', 400, 'body_not_json', { headers: json, body: 'Thu ngân sách?' }],
    ['half of JSON', 400, 'body_not_json', { headers: json, body: '{"question":"Thu' }],
    ['what is not UTF-8', 400, 'body_not_json', { headers: json, body: bytes(0x22, 0xe1, 0xba, 0x22) }],
    ['a list', 400, 'body_invalid', { headers: json, body: '[]' }],
    ['a bare text', 400, 'body_invalid', { headers: json, body: '"Thu ngân sách?"' }],
    ['null', 400, 'body_invalid', { headers: json, body: 'null' }],
    ['no question', 400, 'body_invalid', { headers: json, body: '{}' }],
    ['a number as the question', 400, 'body_invalid', { headers: json, body: '{"question":1}' }],
    ['null as the question', 400, 'body_invalid', { headers: json, body: '{"question":null}' }],
    ['a list as the question', 400, 'body_invalid', { headers: json, body: '{"question":["a"]}' }],
    [
      'a number as the conversation',
      400,
      'body_invalid',
      { headers: json, body: '{"question":"a","conversationId":1}' },
    ],
    ['an empty question', 400, 'question_empty', { headers: json, body: '{"question":""}' }],
    ['a question of spaces', 400, 'question_empty', { headers: json, body: '{"question":" \\n\\t"}' }],
    [
      'a question of control characters',
      400,
      'question_unreadable',
      { headers: json, body: '{"question":"\\u0000\\u0007"}' },
    ],
    [
      '1,001 characters',
      400,
      'question_too_long',
      { headers: json, body: JSON.stringify({ question: 'ế'.repeat(1001) }) },
    ],
    [
      'more than 16 KB',
      413,
      'body_too_large',
      { headers: json, body: JSON.stringify({ question: 'a'.repeat(16_400) }) },
    ],
    ['plain text', 415, 'body_type', { headers: { 'content-type': 'text/plain' }, body: '{"question":"a"}' }],
    ['a form', 415, 'body_type', { body: new URLSearchParams({ question: 'a' }) }],
    ['no type', 415, 'body_type', { body: new Blob(['{"question":"a"}']) }],
  ])('%s: %i %s', async (_what, status, code, request) => {
    const response = await fetch(`${service.url}/api/ask`, { method: 'POST', ...request })
    expect(response.status).toBe(status)
    expect(response.headers.get('content-type')).toBe('application/problem+json; charset=utf-8')
    const problem = ProblemSchema.strict().parse(await response.json())
    expect(problem).toMatchObject({ status, code })
    expect(problem.detail).toMatch(/[ạ-ỹ].*\.$/iu)
  })

  it.each(['GET', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'])('the method %s with 404', async (method) => {
    const response = await fetch(`${service.url}/api/ask`, { method })
    expect(response.status).toBe(404)
    expect(ProblemSchema.parse(await response.json()).code).toBe('route_unknown')
  })

  it('names the field that is wrong', async () => {
    const problem = ProblemSchema.parse(await (await ask({ question: 3 })).json())
    expect(problem.errors).toEqual([
      { pointer: '/question', detail: 'Trường “question” phải có và là một chuỗi ký tự' },
    ])
    expect(problem.detail).toBe('Trường “question” phải có và là một chuỗi ký tự.')
  })
})

describe('POST /api/ask when the service is in trouble', () => {
  it.each([
    ['the queue is full', new OverloadedError(7), 503, 'overloaded', '7'],
    ['the embedding fails', new EmbeddingError('tiến trình con dừng'), 503, 'embedding_failed', '5'],
    ['the index is not ready', new IndexError('missing', 'không có'), 503, 'index_not_ready', '60'],
    ['there is a mistake', new TypeError('x of undefined (/srv/secret/path.ts)'), 500, 'internal', null],
  ])('%s: says so, and nothing of the inside', async (_what, error, status, code, retryAfter) => {
    const troubled = await startService({ ask: () => Promise.reject(error) })
    const response = await postJson(`${troubled.url}/api/ask`, { question: 'Thu ngân sách?' })
    const body = await response.text()
    await troubled.stop()
    expect(response.status).toBe(status)
    expect(response.headers.get('retry-after')).toBe(retryAfter)
    expect(ProblemSchema.strict().parse(JSON.parse(body)).code).toBe(code)
    expect(body).not.toMatch(/secret|undefined|tiến trình|(?:^|\s)at /)
  })
})

describe('the log', () => {
  const secret = 'lương của ông Nguyễn Văn Bí Mật'
  const visitor = '203.0.113.9'

  async function logOfTroubledQuestions(ask: ServiceOptions['ask']): Promise<string[]> {
    const watched = await startService({ ask, config: { trustedProxies: ['127.0.0.1'] } })
    const headers = { 'x-forwarded-for': visitor, 'content-type': 'application/json' }
    await postJson(`${watched.url}/api/ask`, { question: secret }, headers)
    await fetch(`${watched.url}/api/ask`, { method: 'POST', headers, body: `{"question": "${secret}` })
    await fetch(`${watched.url}/?q=${encodeURIComponent(secret)}`, { headers })
    await watched.stop()
    return watched.log.filter((line) => line.includes('"reqId"'))
  }

  it.each<[string, number, ServiceOptions['ask']]>([
    ['answered', 200, ({ question }) => Promise.resolve(madeUpResult(question))],
    ['failing', 500, ({ question }) => Promise.reject(new Error(`cannot answer ${question}`))],
  ])('never holds the question, the answer or the address: %s', async (_what, status, ask) => {
    const lines = await logOfTroubledQuestions(ask)
    expect(lines.join('')).not.toMatch(/Bí Mật|B%C3%AD|tỷ đồng|203\.0\.113/)
    expect(lines.map((line): unknown => JSON.parse(line)).filter(isRequestLine)).toMatchObject([
      { route: '/api/ask', method: 'POST', status },
      { route: '/api/ask', method: 'POST', status: 400 },
      { route: '/', method: 'GET' },
    ])
  })

  function isRequestLine(line: unknown): boolean {
    return typeof line === 'object' && line !== null && 'msg' in line && line.msg === 'request'
  }
})
