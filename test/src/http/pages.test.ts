import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { MADE_UP } from './harness/made-up-report.ts'
import { startService, type RunningService } from './harness/running-service.ts'

const BROWSER = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' }
const PORTAL = 'https://thanhpho.example.vn'

let webDir: string
let service: RunningService
beforeAll(async () => {
  webDir = await mkdtemp(join(tmpdir(), 'web-'))
  await mkdir(join(webDir, 'assets'))
  await writeFile(join(webDir, 'index.html'), '<!doctype html><title>Hỏi đáp</title>')
  await writeFile(join(webDir, 'report.html'), '<!doctype html><title>Báo cáo</title>')
  await writeFile(join(webDir, 'embed.html'), '<!doctype html><title>Khung hỏi đáp</title>')
  await writeFile(join(webDir, 'widget.js'), '(() => {})()')
  await writeFile(join(webDir, 'widget.js.br'), brotliCompressSync('(() => {})()'))
  await writeFile(join(webDir, 'favicon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>')
  await writeFile(join(webDir, 'assets', 'chat-4f2a.js'), `// ${'x'.repeat(3000)}`)
  await writeFile(join(webDir, 'assets', 'report-77ab.js'), '// as built')
  await writeFile(join(webDir, 'assets', 'report-77ab.js.br'), brotliCompressSync('// compressed when built'))
  await writeFile(join(webDir, '.secret'), 'bí mật')
  service = await startService({ context: { webDir }, config: { embedOrigins: [PORTAL] } })
})
afterAll(async () => {
  await service.stop()
  await rm(webDir, { recursive: true })
})

const open = (path: string, headers: Record<string, string> = BROWSER) =>
  fetch(service.url + path, { headers })

describe('pages', () => {
  it.each([
    ['/', 'Hỏi đáp'],
    ['/?q=Thu%20ng%C3%A2n%20s%C3%A1ch', 'Hỏi đáp'],
    [`/report/${MADE_UP.documentId}`, 'Báo cáo'],
  ])('%s is served and asked for again each time', async (path, title) => {
    const response = await open(path)
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toMatch(/^text\/html; charset=utf-8$/i)
    expect(response.headers.get('cache-control')).toBe('no-cache')
    expect(await response.text()).toContain(`<title>${title}</title>`)
  })

  it('of an unknown report is a friendly 404', async () => {
    const response = await open('/report/khong-co')
    expect(response.status).toBe(404)
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
    const html = await response.text()
    expect(html).toContain('Không tìm thấy báo cáo này')
    expect(html).toContain('<a href="/report">Xem các báo cáo hiện có</a>')
  })

  it('that do not exist are a friendly 404 for a person, a problem for a program', async () => {
    const page = await open('/khong-co')
    expect(page.status).toBe(404)
    expect(await page.text()).toContain('Không tìm thấy trang này')
    const problem = await open('/khong-co', { accept: 'application/json' })
    expect(problem.status).toBe(404)
    expect(problem.headers.get('content-type')).toBe('application/problem+json; charset=utf-8')
  })

  it('say what to do when they were not built', async () => {
    const unbuilt = await startService()
    const response = await fetch(unbuilt.url, { headers: BROWSER })
    expect(response.status).toBe(503)
    expect(await response.text()).toContain('npm run build:web')
    await unbuilt.stop()
    expect(unbuilt.log.join('')).toContain('web pages are not built')
  })
})

describe('frames', () => {
  const frameAncestors = (response: Response) =>
    /frame-ancestors ([^;]*)/.exec(response.headers.get('content-security-policy') ?? '')?.[1]

  it('of our own pages and of the named sites may show /embed', async () => {
    const response = await open('/embed')
    expect(await response.text()).toContain('<title>Khung hỏi đáp</title>')
    expect(frameAncestors(response)).toBe(`'self' ${PORTAL}`)
    expect(response.headers.has('x-frame-options')).toBe(false)
    expect(response.headers.get('content-security-policy')).toContain("script-src 'self'")
  })

  it.each(['/', `/report/${MADE_UP.documentId}`, '/report/khong-co', '/khong-co', '/embed.html', '/docs'])(
    'may not show %s',
    async (path) => {
      const response = await open(path)
      expect(frameAncestors(response)).toBe("'none'")
      expect(response.headers.get('x-frame-options')).toBe('DENY')
    },
  )

  it('of other sites may show nothing when none is named', async () => {
    const closed = await startService({ context: { webDir } })
    expect(frameAncestors(await fetch(`${closed.url}/embed`))).toBe("'self'")
    await closed.stop()
  })
})

describe('files of the web pages', () => {
  it('with a hash in their name are kept forever', async () => {
    const response = await open('/assets/chat-4f2a.js')
    expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    expect(response.headers.get('content-type')).toMatch(/javascript/)
  })

  it('are compressed', async () => {
    const response = await open('/assets/chat-4f2a.js', { 'accept-encoding': 'br' })
    expect(response.headers.get('content-encoding')).toBe('br')
    expect(await response.text()).toHaveLength(3003)
  })

  it.each([
    ['as they were compressed when built', 'gzip, deflate, br', '// compressed when built'],
    ['as they are to a browser that cannot read that', 'identity', '// as built'],
  ])('are sent %s', async (_, accepted, content) => {
    const response = await open('/assets/report-77ab.js', { 'accept-encoding': accepted })
    expect(await response.text()).toBe(content)
    expect(response.headers.get('content-type')).toMatch(/javascript/)
    expect(response.headers.get('vary')).toBe('accept-encoding')
  })

  it('load on another site only when they are the widget, which is asked for again soon', async () => {
    const widget = await open('/widget.js')
    expect(widget.headers.get('cross-origin-resource-policy')).toBe('cross-origin')
    expect(widget.headers.get('cache-control')).toBe('public, max-age=600')
    const other = await open('/assets/chat-4f2a.js')
    expect(other.headers.get('cross-origin-resource-policy')).toBe('same-origin')
  })

  it('without one are asked for again', async () => {
    expect((await open('/favicon.svg')).headers.get('cache-control')).toBe('no-cache')
  })

  it.each(['/.secret', '/..%2f..%2fpackage.json', '/assets', '/assets/', '/assets/../.secret'])(
    'does not include %s',
    async (path) => {
      expect((await open(path)).status).toBeGreaterThanOrEqual(400)
    },
  )
})
