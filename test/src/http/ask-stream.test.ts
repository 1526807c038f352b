import Fastify from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { AnswerResponseSchema } from '../../../src/domain/answer.ts'
import { OverloadedError } from '../../../src/domain/errors.ts'
import { replyWithEvents } from '../../../src/http/event-reply.ts'
import { addGracefulStop } from '../../../src/http/graceful-stop.ts'
import type { StreamEvent } from '../../../src/http/event-stream.ts'
import { ProblemSchema } from '../../../src/http/problems.ts'
import { ANSWER } from './harness/made-up-answer.ts'
import { postJson, startService, type RunningService } from './harness/running-service.ts'

const EVENTS = { accept: 'text/event-stream' }

let service: RunningService
beforeAll(async () => {
  service = await startService()
})
afterAll(() => service.stop())

/** The events of a reply, each with its one line of data. */
function eventsOf(text: string): StreamEvent[] {
  return text
    .split('\n\n')
    .filter((block) => block !== '')
    .map((block) => {
      const [, event = '', data = ''] = /^event: (\w+)\ndata: (.*)$/.exec(block) ?? []
      return { event, data: JSON.parse(data) as unknown }
    })
}

describe('POST /api/ask with Accept: text/event-stream', () => {
  const ask = (question: string, headers: Record<string, string> = EVENTS) =>
    postJson(`${service.url}/api/ask`, { question }, headers)

  it('gives the answer piece by piece, then whole', async () => {
    const events = eventsOf(await (await ask('Thu ngân sách?')).text())
    expect(events.map(({ event }) => event)).toEqual(['delta', 'delta', 'done'])
    expect(events.slice(0, -1).map(({ data }) => data)).toEqual([
      { text: 'Thu ngân sách năm 2023 đạt 1.250 tỷ đồng. [1]\n' },
      { text: 'Trong đó có 32 khoản thu.' },
    ])
    expect(AnswerResponseSchema.parse(events.at(-1)?.data)).toMatchObject(ANSWER)
  })

  it('is kept by nobody on the way, not even compressed', async () => {
    const { headers } = await ask('Thu ngân sách?', { ...EVENTS, 'accept-encoding': 'gzip, br' })
    expect(headers.get('content-type')).toBe('text/event-stream; charset=utf-8')
    expect(headers.get('cache-control')).toBe('no-cache, no-store, no-transform')
    expect(headers.get('x-accel-buffering')).toBe('no')
    expect(headers.get('content-encoding')).toBeNull()
  })

  it('answers trouble before the start with a problem and its status', async () => {
    const full = await startService({ ask: () => Promise.reject(new OverloadedError(3)) })
    const response = await postJson(`${full.url}/api/ask`, { question: 'Thu ngân sách?' }, EVENTS)
    await full.stop()
    expect(response.status).toBe(503)
    expect(response.headers.get('retry-after')).toBe('3')
    expect(response.headers.get('content-type')).toBe('application/problem+json; charset=utf-8')
    expect((await ask('')).status).toBe(400)
  })
})

describe('replyWithEvents', () => {
  async function* interrupted(): AsyncGenerator<StreamEvent> {
    yield { event: 'delta', data: { text: 'Thu ' } }
    await Promise.resolve()
    throw new OverloadedError(3)
  }

  it('tells of trouble after the start by a last event', async () => {
    const app = Fastify()
    app.get('/', (request, reply) => replyWithEvents(interrupted(), request, reply))
    const { body } = await app.inject('/')
    const [delta, error] = eventsOf(body)
    expect(delta).toEqual({ event: 'delta', data: { text: 'Thu ' } })
    expect(error?.event).toBe('error')
    expect(ProblemSchema.parse(error?.data)).toMatchObject({ status: 503, code: 'overloaded' })
  })

  it('ends the events when the client leaves', async () => {
    let tellEnd: () => void = () => undefined
    const ended = new Promise<void>((resolve) => {
      tellEnd = resolve
    })
    async function* endless(): AsyncGenerator<StreamEvent> {
      try {
        for (let n = 0; ; n += 1) {
          yield { event: 'delta', data: { text: `${n} `.repeat(1000) } }
          await new Promise((resolve) => setImmediate(resolve))
        }
      } finally {
        tellEnd()
      }
    }
    const app = Fastify()
    addGracefulStop(app)
    app.get('/', (request, reply) => replyWithEvents(endless(), request, reply))
    const url = await app.listen({ host: '127.0.0.1', port: 0 })
    const client = new AbortController()
    const response = await fetch(url, { signal: client.signal })
    await response.body?.getReader().read()
    client.abort()
    await expect(ended).resolves.toBeUndefined()
    await app.close()
  })
})
