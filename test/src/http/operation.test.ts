import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createLibrary } from '../../../src/store/library.ts'
import { ProblemSchema } from '../../../src/http/problems.ts'
import { postJson, startService, type RunningService } from './harness/running-service.ts'

let service: RunningService
beforeAll(async () => {
  service = await startService()
})
afterAll(() => service.stop())

const get = (path: string) => fetch(service.url + path)

describe('health', () => {
  it('is live and ready', async () => {
    expect(await (await get('/health/live')).json()).toEqual({ status: 'live' })
    expect(await (await get('/health/ready')).json()).toEqual({
      status: 'ready',
      documents: 1,
      passages: 4,
      channels: [],
    })
  })

  it('is live but not ready without a document', async () => {
    const empty = await startService({
      context: { library: createLibrary({ documents: [], passages: [], facts: [], findings: [] }) },
    })
    expect((await fetch(`${empty.url}/health/live`)).status).toBe(200)
    const ready = await fetch(`${empty.url}/health/ready`)
    expect(ready.status).toBe(503)
    expect(ready.headers.get('retry-after')).toBe('60')
    expect(ProblemSchema.parse(await ready.json()).code).toBe('index_not_ready')
    await empty.stop()
  })
})

describe('GET /metrics', () => {
  it('counts answers by result and requests by route, never by address', async () => {
    await postJson(`${service.url}/api/ask`, { question: 'Thu ngân sách?' })
    await postJson(`${service.url}/api/ask`, { question: '' })
    await get('/api/documents/khong-co')
    await get('/khong-co')
    const response = await get('/metrics')
    expect(response.headers.get('content-type')).toBe('text/plain; version=0.0.4; charset=utf-8')
    const text = await response.text()
    expect(text).toContain('answers_total{status="answered"} 1')
    expect(text).toContain(
      'http_request_duration_seconds_count{method="POST",route="/api/ask",status="200"} 1',
    )
    expect(text).toContain(
      'http_request_duration_seconds_count{method="POST",route="/api/ask",status="400"} 1',
    )
    expect(text).toContain('route="/api/documents/:id",status="404"')
    expect(text).toContain('embedding_queue_length 0')
    expect(text).toContain('process_resident_memory_bytes')
    expect(text).not.toContain('khong-co')
  })
})

describe('security headers', () => {
  it.each(['/', '/api/documents', '/api/documents/khong-co', '/khong-co', '/health/live', '/docs'])(
    'stand on %s',
    async (path) => {
      const { headers } = await get(path)
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('referrer-policy')).toBe('no-referrer')
      expect(headers.get('x-frame-options')).toBe('DENY')
      expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
      expect(headers.has('server') || headers.has('x-powered-by')).toBe(false)
    },
  )

  it('allow no inline script anywhere and inline style only in the API documentation', async () => {
    const policyOf = async (path: string) => (await get(path)).headers.get('content-security-policy')
    expect(await policyOf('/api/documents')).toBe(
      "default-src 'self';script-src 'self';style-src 'self';img-src 'self';font-src 'self';connect-src 'self';" +
        "object-src 'none';base-uri 'none';form-action 'self';frame-ancestors 'none'",
    )
    expect(await policyOf('/docs')).toContain("script-src 'self';")
    expect(await policyOf('/docs')).toContain("style-src 'self' 'unsafe-inline'")
    expect(await policyOf('/openapi.json')).not.toContain('unsafe')
  })

  it('keep replies of the API out of caches', async () => {
    for (const path of ['/api/documents', '/api/suggestions', '/api/passages/khong-co', '/metrics']) {
      expect((await get(path)).headers.get('cache-control')).toBe('no-store')
    }
  })
})

describe('large replies', () => {
  it('are compressed', async () => {
    const response = await fetch(`${service.url}/openapi.json`, { headers: { 'accept-encoding': 'gzip' } })
    expect(response.headers.get('content-encoding')).toBe('gzip')
    expect(response.headers.get('vary')).toContain('accept-encoding')
    expect(await response.json()).toHaveProperty('openapi')
  })
})

describe('what is not HTTP', () => {
  it.each([
    ['KHÔNG PHẢI HTTP\r\n\r\n', 'HTTP/1.1 400 Bad Request'],
    [
      `GET / HTTP/1.1\r\nHost: a\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`,
      'HTTP/1.1 431 Request Header Fields Too Large',
    ],
  ])('gets a problem too', async (sent, statusLine) => {
    const [head = '', body = ''] = (await exchangeRaw(sent)).split('\r\n\r\n')
    expect(head.split('\r\n')[0]).toBe(statusLine)
    expect(head).toContain('Content-Type: application/problem+json')
    expect(ProblemSchema.strict().parse(JSON.parse(body)).status).toBe(Number(statusLine.slice(9, 12)))
  })

  function exchangeRaw(sent: string): Promise<string> {
    return new Promise((resolve, reject) => {
      const chunks: Buffer[] = []
      const socket = connect(Number(new URL(service.url).port), '127.0.0.1', () => socket.write(sent))
      socket.on('data', (chunk: Buffer) => chunks.push(chunk))
      socket.on('error', reject)
      socket.on('close', () => {
        resolve(Buffer.concat(chunks).toString('utf8'))
      })
    })
  }
})
