import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { OverloadedError } from '../../../src/domain/errors.ts'
import { postJson, startService, type RunningService } from './harness/running-service.ts'

const PORTAL = 'https://thanhpho.example.vn'
const STRANGER = 'https://thanhpho.example.vn.la.example'
const QUESTION = { question: 'Thu ngân sách?' }

let service: RunningService
beforeAll(async () => {
  service = await startService({
    config: { embedOrigins: [PORTAL], rateLimitPerMinute: 3 },
    ask: ({ question }) => Promise.reject(new OverloadedError(question.length)),
  })
})
afterAll(() => service.stop())

const allowedOrigin = (response: Response) => response.headers.get('access-control-allow-origin')

const preflight = (path: string, origin: string, method: string) =>
  fetch(service.url + path, {
    method: 'OPTIONS',
    headers: {
      origin,
      'access-control-request-method': method,
      'access-control-request-headers': 'content-type',
    },
  })

describe('a site of EMBED_ORIGINS', () => {
  it.each([
    ['/api/ask', 'POST'],
    ['/api/suggestions', 'GET'],
  ])('may call %s by %s', async (path, method) => {
    const response = await preflight(path, PORTAL, method)
    expect(response.status).toBe(204)
    expect(allowedOrigin(response)).toBe(PORTAL)
    expect(response.headers.get('access-control-allow-methods')).toBe(method)
    expect(response.headers.get('access-control-allow-headers')).toBe('Content-Type, Accept')
    expect(response.headers.get('vary')).toContain('Origin')
  })

  it('reads suggestions, without cookies, and caches tell its copy apart', async () => {
    const response = await fetch(`${service.url}/api/suggestions`, { headers: { origin: PORTAL } })
    expect(response.status).toBe(200)
    expect(allowedOrigin(response)).toBe(PORTAL)
    expect(response.headers.get('vary')).toContain('Origin')
    expect(response.headers.has('access-control-allow-credentials')).toBe(false)
  })

  it('reads why a question is refused, and when to come again', async () => {
    const refusals: [body: unknown, headers: Record<string, string>, status: number][] = [
      [{ question: '' }, {}, 400],
      [{ question: 'a'.repeat(100_000) }, {}, 413],
      [QUESTION, { 'content-type': 'text/plain' }, 415],
      [QUESTION, {}, 503],
      [QUESTION, { accept: 'text/event-stream' }, 503],
      [QUESTION, {}, 503],
      [QUESTION, {}, 429],
    ]
    for (const [body, headers, status] of refusals) {
      const response = await postJson(`${service.url}/api/ask`, body, { origin: PORTAL, ...headers })
      expect(response.status).toBe(status)
      expect(allowedOrigin(response)).toBe(PORTAL)
      expect(response.headers.get('access-control-expose-headers')).toBe('Retry-After')
    }
  })

  it('may read nothing else', async () => {
    for (const path of ['/api/documents', '/api/figures', '/health/live', '/metrics']) {
      expect(allowedOrigin(await fetch(service.url + path, { headers: { origin: PORTAL } }))).toBeNull()
    }
  })

  it('reads a streamed answer', async () => {
    const answering = await startService({ config: { embedOrigins: [PORTAL] } })
    const response = await postJson(`${answering.url}/api/ask`, QUESTION, {
      origin: PORTAL,
      accept: 'text/event-stream',
    })
    expect(allowedOrigin(response)).toBe(PORTAL)
    expect(response.headers.get('vary')).toContain('Origin')
    expect(await response.text()).toContain('event: done')
    await answering.stop()
  })
})

describe('any other site', () => {
  it.each([STRANGER, 'http://thanhpho.example.vn', 'https://thanhpho.example.vn:8443', 'null'])(
    '%s is given no permission',
    async (origin) => {
      const asked = await preflight('/api/ask', origin, 'POST')
      expect(asked.status).toBe(204)
      expect(allowedOrigin(asked)).toBeNull()
      expect(asked.headers.has('access-control-allow-methods')).toBe(false)
      const read = await fetch(`${service.url}/api/suggestions`, { headers: { origin } })
      expect(allowedOrigin(read)).toBeNull()
      expect(read.headers.get('vary')).toContain('Origin')
    },
  )

  it('is every site when none is named', async () => {
    const closed = await startService()
    const response = await fetch(`${closed.url}/api/suggestions`, { headers: { origin: PORTAL } })
    expect(allowedOrigin(response)).toBeNull()
    await closed.stop()
  })
})
