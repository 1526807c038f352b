import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { BOT_NAME, FakeTelegram } from '../support/fake-telegram/fake-telegram.ts'
import { PERSON } from '../support/fake-telegram/updates.ts'
import { settled } from './channels/on-disk.ts'
import { ServerProcess } from './server-process.ts'

const START_TIMEOUT_MS = 120_000
const WAIT_MS = 30_000
const INCOME = 'Thu ngân sách năm 2023 là bao nhiêu?'
const COFFEE = 'Sản lượng cà phê là bao nhiêu?'
const REPORT = `# Báo cáo kinh tế - xã hội huyện Mai Sơn năm 2023

## I. Kinh tế

- Thu ngân sách năm 2023 đạt 1.250 tỷ đồng, bằng 104% kế hoạch.
- Sản lượng cà phê đạt 25.300 tấn.
`

let folder: string
let fake: FakeTelegram
let settings: Record<string, string>
let running: ServerProcess[]

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'telegram-cli-'))
  await mkdir(join(folder, 'seeds'))
  await writeFile(join(folder, 'seeds', 'mai-son.md'), REPORT)
  await writeFile(join(folder, 'file'), '')
})
afterAll(() => rm(folder, { recursive: true }))

beforeEach(async () => {
  running = []
  fake = await new FakeTelegram().start()
  settings = {
    SEEDS_DIR: join(folder, 'seeds'),
    INDEX_DIR: join(folder, 'index'),
    DATA_DIR: await mkdtemp(join(folder, 'data-')),
    TELEGRAM_BOT_TOKEN: fake.token,
    TELEGRAM_API_ROOT: fake.root,
  }
})
afterEach(async () => {
  for (const program of running) program.kill('SIGKILL')
  await Promise.all(running.map((program) => program.exitCode()))
  await fake.stop()
  expect(fake.mistakes).toEqual([])
  const told = running.map(({ stdout, stderr }) => `${stdout}${stderr}`).join('\n')
  for (const secret of [fake.token, String(PERSON), INCOME, COFFEE]) expect(told).not.toContain(secret)
})

function start(program: 'npm start' | 'npm run telegram', changes: object = {}, ...values: string[]) {
  const started = new ServerProcess({ ...settings, ...changes }, program, ...values)
  running.push(started)
  return started
}

/** A program that polls, once it does. */
async function startPolling(...values: string[]): Promise<ServerProcess> {
  const program = start('npm run telegram', {}, ...values)
  await program.says(/^Đang nhận/mu)
  return program
}

async function read(...figures: string[]): Promise<void> {
  await vi.waitFor(() => {
    expect(fake.messages.map(({ text }) => figures.find((figure) => text.includes(figure)))).toEqual(figures)
  }, WAIT_MS)
}

describe('npm run telegram', () => {
  it(
    'builds the missing index, answers what is said to the bot, and ends in order on SIGTERM',
    async () => {
      const program = await startPolling()
      expect(program.stdout).toMatch(/^Chưa có chỉ mục/u)
      expect(program.stdout).toContain(`Đang nhận và trả lời tin nhắn của @${BOT_NAME}. Ctrl-C để dừng.`)
      fake.keep(fake.updates.says(INCOME), fake.updates.says(COFFEE))
      await read('1.250 tỷ đồng', '25.300 tấn')
      program.kill('SIGTERM')
      expect(await program.exitCode()).toBe(0)
      expect(await settled(settings.DATA_DIR ?? '')).toEqual({ sent: 2 })
    },
    START_TIMEOUT_MS,
  )

  it(
    'that is killed while it sends does not send again, and goes on with what came meanwhile',
    async () => {
      const release = fake.hold(PERSON)
      const killed = await startPolling()
      fake.keep(fake.updates.says(INCOME))
      await vi.waitFor(() => {
        expect(fake.sendCalls).toBe(1)
      }, WAIT_MS)
      killed.kill('SIGKILL')
      await killed.exitCode()
      release()
      fake.keep(fake.updates.says(COFFEE))
      await startPolling()
      await read('1.250 tỷ đồng', '25.300 tấn')
      expect(await settled(settings.DATA_DIR ?? '')).toEqual({ ambiguous: 1, sent: 1 })
    },
    START_TIMEOUT_MS,
  )

  it(
    'is refused where it runs already; the first goes on, SIGINT ends it with 0',
    async () => {
      const first = await startPolling()
      const second = start('npm run telegram')
      expect(await second.exitCode()).toBe(1)
      expect(second.stderr).toMatch(`đã chạy trên DATA_DIR này (tiến trình ${first.processId})`)
      fake.keep(fake.updates.says(INCOME))
      await read('1.250 tỷ đồng')
      first.kill('SIGINT')
      expect(await first.exitCode()).toBe(0)
    },
    START_TIMEOUT_MS,
  )

  it(
    'waits for a network that is down, and can be stopped meanwhile',
    async () => {
      await fake.goDown()
      const program = start('npm run telegram')
      await program.says(/^Chưa nối được với Telegram \(ECONNREFUSED\)/u)
      await fake.comeBack()
      await program.says(/^Đã lấy tin của Telegram trở lại\.\n[^]*Đang nhận/mu)
      await fake.goDown()
      await program.says(/trở lại[^]*Chưa nối được với Telegram/u)
      program.kill('SIGTERM')
      expect(await program.exitCode()).toBe(0)
    },
    START_TIMEOUT_MS,
  )

  it(
    'removes a webhook only when it is told to',
    async () => {
      fake.webhook.set('https://example.vn/channels/telegram')
      const refused = start('npm run telegram')
      expect(await refused.exitCode()).toBe(1)
      expect(refused.stderr).toMatch(/^Bot đang gửi tin về một webhook \(máy example\.vn\)/u)
      expect(fake.webhook.current).not.toBeNull()
      await startPolling('--take-over')
      expect(fake.webhook.current).toBeNull()
    },
    START_TIMEOUT_MS,
  )

  it.each([
    ['no token', { TELEGRAM_BOT_TOKEN: '' }, /^Chưa có TELEGRAM_BOT_TOKEN\..*@BotFather/u],
    ['a token that Telegram does not know', { TELEGRAM_BOT_TOKEN: '1:x' }, /^Telegram không nhận token/u],
    ['a wrong setting', { TELEGRAM_API_ROOT: 'telegram' }, /^Cấu hình chưa đúng:\n {2}- TELEGRAM_API_ROOT/u],
    ['no place to store', { DATA_DIR: '/dev/null/data' }, /^Không ghi được vào thư mục dữ liệu/u],
  ])(
    'does not start with %s and says what to do',
    async (_name, changes, message) => {
      const program = start('npm run telegram', changes)
      expect(await program.exitCode()).toBe(1)
      expect(program.stderr).toMatch(message)
      expect(program.stdout).toBe('')
    },
    START_TIMEOUT_MS,
  )

  it(
    'shows how it is called when it is called wrongly',
    async () => {
      const program = start('npm run telegram', {}, '--takeover')
      expect(await program.exitCode()).toBe(2)
      expect(program.stderr).toMatch(/^Cách dùng: npm run telegram/u)
    },
    START_TIMEOUT_MS,
  )
})

describe('npm run telegram and npm start over one DATA_DIR', () => {
  it(
    'the service answers what is fetched; when it is killed, the fetching program does',
    async () => {
      const service = start('npm start')
      await service.address()
      const program = await startPolling()
      expect(program.stdout).toContain(`npm start (tiến trình ${service.processId}) dùng cùng DATA_DIR`)
      fake.keep(fake.updates.says(INCOME))
      await read('1.250 tỷ đồng')
      service.kill('SIGKILL')
      await service.exitCode()
      fake.keep(fake.updates.says(COFFEE))
      await read('1.250 tỷ đồng', '25.300 tấn')
    },
    START_TIMEOUT_MS,
  )

  it(
    'the service takes deliveries meanwhile, tells who answers, and takes over when that is killed',
    async () => {
      const program = await startPolling()
      const secret = 'secret-of-the-webhook'
      const service = start('npm start', { TELEGRAM_WEBHOOK_SECRET: secret })
      fake.webhook.target = { url: `${await service.address()}/channels/telegram`, secret }
      expect(service.stderr).toContain(`npm run telegram (tiến trình ${program.processId})`)
      expect(await fake.deliver(fake.updates.says(INCOME))).toEqual([200])
      await read('1.250 tỷ đồng')
      program.kill('SIGKILL')
      await program.exitCode()
      expect(await fake.deliver(fake.updates.says(COFFEE))).toEqual([200])
      await read('1.250 tỷ đồng', '25.300 tấn')
    },
    START_TIMEOUT_MS,
  )
})
