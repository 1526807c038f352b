import { afterEach, describe, expect, it } from 'vitest'
import { ProblemSchema } from '../../../src/http/problems.ts'
import { postJson, startService, type RunningService } from './harness/running-service.ts'

let service: RunningService
afterEach(() => service.stop())

function ask(forwardedFor?: string): Promise<Response> {
  const headers = forwardedFor === undefined ? {} : { 'x-forwarded-for': forwardedFor }
  return postJson(`${service.url}/api/ask`, { question: 'Thu ngân sách?' }, headers)
}
const statusesOf = async (...asks: (() => Promise<Response>)[]) => {
  const statuses: number[] = []
  for (const one of asks) statuses.push((await one()).status)
  return statuses
}

describe('questions of one address', () => {
  it('are limited in any sixty seconds', async () => {
    service = await startService({ config: { rateLimitPerMinute: 2 } })
    expect(
      await statusesOf(
        () => ask(),
        () => ask(),
        () => ask(),
      ),
    ).toEqual([200, 200, 429])
    service.passSeconds(59)
    expect((await ask()).status).toBe(429)
    service.passSeconds(1)
    expect(
      await statusesOf(
        () => ask(),
        () => ask(),
        () => ask(),
      ),
    ).toEqual([200, 200, 429])
  })

  it('are refused with a problem that says when to come again', async () => {
    service = await startService({ config: { rateLimitPerMinute: 1 } })
    await ask()
    service.passSeconds(20)
    const response = await ask()
    expect(response.headers.get('retry-after')).toBe('40')
    expect(ProblemSchema.parse(await response.json())).toMatchObject({
      status: 429,
      code: 'too_many_questions',
    })
  })

  it('are all that counts: bad requests and other routes are free', async () => {
    service = await startService({ config: { rateLimitPerMinute: 1 } })
    for (let n = 0; n < 3; n += 1) {
      expect((await postJson(`${service.url}/api/ask`, { question: '' })).status).toBe(400)
      expect((await fetch(`${service.url}/api/documents`)).status).toBe(200)
      expect((await fetch(`${service.url}/health/live`)).status).toBe(200)
    }
    expect(
      await statusesOf(
        () => ask(),
        () => ask(),
      ),
    ).toEqual([200, 429])
  })

  it('are not limited when the limit is 0', async () => {
    service = await startService({ config: { rateLimitPerMinute: 0 } })
    expect(
      await statusesOf(
        () => ask(),
        () => ask(),
        () => ask(),
      ),
    ).toEqual([200, 200, 200])
  })
})

describe('X-Forwarded-For', () => {
  const limited = (trustedProxies: string[]) =>
    startService({ config: { rateLimitPerMinute: 1, trustedProxies } })

  it('is not believed from anybody', async () => {
    service = await limited([])
    expect(
      await statusesOf(
        () => ask('203.0.113.1'),
        () => ask('203.0.113.2'),
      ),
    ).toEqual([200, 429])
  })

  it('is not believed from a proxy that is not named', async () => {
    service = await limited(['10.0.0.1'])
    expect(
      await statusesOf(
        () => ask('203.0.113.1'),
        () => ask('203.0.113.2'),
      ),
    ).toEqual([200, 429])
  })

  it.each([['127.0.0.1'], ['127.0.0.0/8'], ['10.0.0.1', '127.0.0.1']])(
    'is believed from %s',
    async (...trusted) => {
      service = await limited(trusted)
      expect(
        await statusesOf(
          () => ask('203.0.113.1'),
          () => ask('203.0.113.2'),
          () => ask('203.0.113.1'),
        ),
      ).toEqual([200, 200, 429])
    },
  )

  it('counts the last address that no trusted proxy wrote: what a client claims before it is ignored', async () => {
    service = await limited(['127.0.0.1'])
    expect(
      await statusesOf(
        () => ask('198.51.100.1, 203.0.113.1'),
        () => ask('198.51.100.2, 203.0.113.1'),
      ),
    ).toEqual([200, 429])
  })

  it('counts one client once, however its address is spelled', async () => {
    service = await limited(['127.0.0.1'])
    expect(
      await statusesOf(
        () => ask('203.0.113.1'),
        () => ask('203.0.113.1:5123'),
      ),
    ).toEqual([200, 429])
  })
})
