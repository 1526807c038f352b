import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { MADE_UP } from './harness/made-up-report.ts'
import { startService, type RunningService } from './harness/running-service.ts'

let service: RunningService
beforeAll(async () => {
  service = await startService()
})
afterAll(() => service.stop())

const open = (path: string, headers: Record<string, string> = {}) => fetch(service.url + path, { headers })

async function tagOf(path: string, headers: Record<string, string> = {}): Promise<string> {
  const response = await open(path, headers)
  expect(response.status).toBe(200)
  return response.headers.get('etag') ?? ''
}

const DOCUMENT = `/api/documents/${MADE_UP.documentId}`

describe.each([DOCUMENT, '/api/figures', '/api/figures/choices', '/api/audit'])('%s', (path) => {
  it('may be kept, and is asked for again each time', async () => {
    const { headers } = await open(path)
    expect(headers.get('cache-control')).toBe('no-cache')
    expect(headers.get('vary')).toContain('accept-encoding')
    expect(headers.get('etag')).toMatch(/^W\/"[\w-]{43}"$/)
  })

  it('is not sent again to who has it', async () => {
    const tag = await tagOf(path)
    const again = await open(path, { 'if-none-match': tag })
    expect(again.status).toBe(304)
    expect(await again.text()).toBe('')
    expect(again.headers.get('etag')).toBe(tag)
    expect(again.headers.get('cache-control')).toBe('no-cache')
    expect(again.headers.has('content-type')).toBe(false)
  })

  it('is sent to who has something else', async () => {
    const again = await open(path, { 'if-none-match': '"another"' })
    expect(again.status).toBe(200)
    expect(await again.json()).toBeTypeOf('object')
  })
})

it('known under one of several names, without the sign of weakness, or under any, is not sent again', async () => {
  const tag = await tagOf(DOCUMENT)
  for (const names of [`"another", ${tag}`, tag.replace('W/', ''), '*']) {
    expect((await open(DOCUMENT, { 'if-none-match': names })).status).toBe(304)
  }
})

it('has one name however it is compressed', async () => {
  const plain = await tagOf(DOCUMENT, { 'accept-encoding': 'identity' })
  expect(await tagOf(DOCUMENT, { 'accept-encoding': 'gzip' })).toBe(plain)
})

it('has another name where it says something else', async () => {
  expect(await tagOf('/api/figures?limit=1')).not.toBe(await tagOf('/api/figures?q=khong+co'))
})

it.each(['/api/documents/khong-co', '/api/figures?limit=0'])('a refusal is not kept: %s', async (path) => {
  const { status, headers } = await open(path, { 'if-none-match': '*' })
  expect(status).toBeGreaterThanOrEqual(400)
  expect(headers.get('cache-control')).toBe('no-store')
  expect(headers.has('etag')).toBe(false)
})
