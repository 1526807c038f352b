import { once } from 'node:events'
import { mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { connect, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { AnswerResponseSchema, type AnswerResponse } from '../../src/domain/answer.ts'
import { ProblemSchema } from '../../src/http/problems.ts'
import { ServerProcess } from './server-process.ts'

const START_TIMEOUT_MS = 120_000

const REPORT = `# Báo cáo kinh tế - xã hội huyện Mai Sơn năm 2023

## I. Kinh tế

- Thu ngân sách năm 2023 đạt 1.250 tỷ đồng, bằng 104% kế hoạch.
- Sản lượng cà phê đạt 25.300 tấn.

## II. Xã hội

- Tỷ lệ hộ nghèo còn 8,4%.
`

let folder: string
let settings: Record<string, string>
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'server-'))
  settings = {
    SEEDS_DIR: join(folder, 'seeds'),
    INDEX_DIR: join(folder, 'index'),
    DATA_DIR: join(folder, 'data'),
  }
  await mkdir(join(folder, 'seeds'))
  await mkdir(join(folder, 'no-seeds'))
  await writeFile(join(folder, 'seeds', 'mai-son.md'), REPORT)
  await writeFile(join(folder, 'file'), '')
})
afterAll(() => rm(folder, { recursive: true }))

function post(url: string, body: unknown): Promise<Response> {
  return fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
}

async function ask(address: string, question: string, conversationId?: string): Promise<AnswerResponse> {
  const response = await post(`${address}/api/ask`, { question, conversationId })
  return AnswerResponseSchema.parse(await response.json())
}

describe('the service as it is started', () => {
  let earlier: AnswerResponse

  it(
    'builds the missing index, answers, and on SIGTERM answers what is in flight and ends with 0',
    async () => {
      const server = new ServerProcess(settings)
      const address = await server.address()
      expect(server.stdout).toMatch(/^Chưa có chỉ mục \(.+\); đang dựng lại/)

      earlier = await ask(address, 'Thu ngân sách năm 2023 là bao nhiêu?')
      expect(earlier.status).toBe('answered')
      expect(earlier.answer).toContain('1.250 tỷ đồng')
      expect(earlier.citations[0]?.documentId).toBe('mai-son')
      expect(earlier.citations[0]?.sectionPath).toContain('I. Kinh tế')

      const inFlight = await askHalf(address, 'Sản lượng cà phê là bao nhiêu?')
      server.kill('SIGTERM')
      await untilRefused(address)
      expect(await inFlight.finish()).toMatch(/^HTTP\/1\.1 200 OK[^]*25\.300 tấn/)
      expect(await server.exitCode()).toBe(0)
    },
    START_TIMEOUT_MS,
  )

  it(
    'starts again with the same index, conversations and answers; SIGINT ends it with 0',
    async () => {
      const before = await contentOf(settings.INDEX_DIR ?? '')
      const server = new ServerProcess(settings)
      const address = await server.address()
      expect(server.stdout).toBe(`Sẵn sàng tại ${address}\n`)
      expect(await contentOf(settings.INDEX_DIR ?? '')).toEqual(before)

      const next = await ask(address, 'Còn sản lượng cà phê?', earlier.conversationId)
      expect(next.conversationId).toBe(earlier.conversationId)
      const feedback = { answerId: earlier.answerId, vote: 'up', comment: 'Đúng' }
      expect((await post(`${address}/api/feedback`, feedback)).status).toBe(200)

      const second = new ServerProcess({ ...settings, PORT: new URL(address).port })
      expect(await second.exitCode()).toBe(1)
      expect(second.stderr).toContain('cổng đang được chương trình khác dùng')

      server.kill('SIGINT')
      expect(await server.exitCode()).toBe(0)
    },
    START_TIMEOUT_MS,
  )

  it(
    'rebuilds a damaged index, and answers without a place to store: only feedback is refused',
    async () => {
      const [build = ''] = (await readdir(settings.INDEX_DIR ?? '')).filter((name) =>
        /^[0-9a-f]{16}$/.test(name),
      )
      await writeFile(join(settings.INDEX_DIR ?? '', build, 'passages.json'), '[]')
      const server = new ServerProcess({ ...settings, DATA_DIR: join(folder, 'file', 'data') })
      const address = await server.address()
      expect(server.stdout).toMatch(/^Chỉ mục bị hỏng \(.+\); đang dựng lại/)

      const first = await ask(address, 'Tỷ lệ hộ nghèo là bao nhiêu?')
      expect(first.answer).toContain('8,4%')
      const second = await ask(address, 'Thu ngân sách năm 2023?', first.conversationId)
      expect(second.conversationId).toBe(first.conversationId)
      const refused = await post(`${address}/api/feedback`, { answerId: first.answerId, vote: 'up' })
      expect(refused.status).toBe(503)
      expect(refused.headers.has('retry-after')).toBe(true)
      expect(ProblemSchema.parse(await refused.json()).code).toBe('storage_failed')

      server.kill('SIGTERM')
      expect(await server.exitCode()).toBe(0)
      expect(server.stderr.match(/Không ghi được dữ liệu/g)).toHaveLength(1)
    },
    START_TIMEOUT_MS,
  )
})

describe('the service cannot start', () => {
  it(
    'with wrong settings, and names them all',
    async () => {
      const server = new ServerProcess({ ...settings, PORT: 'ba nghìn', TRUST_PROXY: '10.0.0.0/40' })
      expect(await server.exitCode()).toBe(1)
      expect(server.stderr).toMatch(
        /^Cấu hình chưa đúng:\n {2}- PORT: phải là số nguyên.*\n {2}- TRUST_PROXY: "10\.0\.0\.0\/40"/,
      )
      expect(server.stdout).toBe('')
    },
    START_TIMEOUT_MS,
  )

  it(
    'without documents',
    async () => {
      const index = { SEEDS_DIR: join(folder, 'no-seeds'), INDEX_DIR: join(folder, 'other-index') }
      const server = new ServerProcess({ ...settings, ...index })
      expect(await server.exitCode()).toBe(1)
      expect(server.stderr).toMatch(/Không có tài liệu nào[^]*Dịch vụ chưa khởi động/)
    },
    START_TIMEOUT_MS,
  )

  it(
    'where the index cannot be written',
    async () => {
      const server = new ServerProcess({ ...settings, INDEX_DIR: join(folder, 'file', 'index') })
      expect(await server.exitCode()).toBe(1)
      expect(server.stderr).toMatch(/Không ghi được vào thư mục chỉ mục[^]*Dịch vụ chưa khởi động/)
    },
    START_TIMEOUT_MS,
  )
})

/** A question of which the service has seen the head only, and knows that more comes. */
async function askHalf(address: string, question: string): Promise<{ finish: () => Promise<string> }> {
  const { hostname, port } = new URL(address)
  const body = JSON.stringify({ question })
  const socket = connect(Number(port), hostname)
  const head = [
    'POST /api/ask HTTP/1.1',
    `Host: ${hostname}`,
    'Content-Type: application/json',
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Expect: 100-continue',
  ]
  socket.write(`${head.join('\r\n')}\r\n\r\n`)
  await once(socket, 'data')
  return { finish: () => finishAsking(socket, body) }
}

async function finishAsking(socket: Socket, body: string): Promise<string> {
  const chunks: Buffer[] = []
  socket.on('data', (chunk: Buffer) => chunks.push(chunk))
  socket.write(body)
  await once(socket, 'close')
  return Buffer.concat(chunks).toString('utf8')
}

/** The service takes no connection any more: its stop has begun. */
async function untilRefused(address: string): Promise<void> {
  const { hostname, port } = new URL(address)
  for (;;) {
    const socket = connect(Number(port), hostname)
    try {
      await once(socket, 'connect')
      socket.destroy()
    } catch {
      return
    }
  }
}

/** Every file of a folder with when it was written. */
async function contentOf(path: string): Promise<Map<string, number>> {
  const names = await readdir(path, { recursive: true })
  const times = await Promise.all(names.map(async (name) => (await stat(join(path, name))).mtimeMs))
  return new Map(names.sort().map((name, place) => [name, times[place] ?? 0]))
}
