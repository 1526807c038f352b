import Fastify from 'fastify'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { ANSWERS_UNDER_PRESSURE, refuseUnderPressure } from '../../../src/http/pressure.ts'
import { handleErrors } from '../../../src/http/problem-reply.ts'
import { ProblemSchema } from '../../../src/http/problems.ts'

afterEach(() => vi.useRealTimers())

describe('an event loop that cannot keep up', () => {
  it('refuses requests with 503, except those that ask how the service is', async () => {
    // The loop is looked at when the test says so, and never again.
    vi.useFakeTimers({ toFake: ['setTimeout'] })
    const app = Fastify()
    handleErrors(app)
    await refuseUnderPressure(app, { maxEventLoopDelayMs: Number.MIN_VALUE, sampleEveryMs: 10 })
    app.get('/question', () => 'xong')
    app.get('/health', { config: ANSWERS_UNDER_PRESSURE }, () => 'xong')
    await app.ready()
    vi.advanceTimersByTime(10)

    const refused = await app.inject('/question')
    expect(refused.statusCode).toBe(503)
    expect(refused.headers['retry-after']).toBe('5')
    expect(ProblemSchema.parse(refused.json()).code).toBe('overloaded')
    expect((await app.inject('/health')).statusCode).toBe(200)
    await app.close()
  })
})
