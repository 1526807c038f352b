import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { FakeTelegram } from '../../../support/fake-telegram/fake-telegram.ts'
import { PERSON } from '../../../support/fake-telegram/updates.ts'
import { useTemporaryFolders } from '../../store/temporary-folder.ts'
import { ChildProcess } from '../child-process.ts'
import { settled } from '../on-disk.ts'
import { SECRET } from './telegram-service.ts'
import { answersTo } from './use-telegram.ts'

const START_TIMEOUT_MS = 120_000
const newFolder = useTemporaryFolders()
let fake: FakeTelegram
let dataDir: string
let children: ChildProcess[]

beforeEach(async () => {
  children = []
  dataDir = await newFolder()
  fake = await new FakeTelegram().start()
})
afterEach(async () => {
  await Promise.all(children.map((child) => child.kill()))
  await fake.stop()
  expect(fake.mistakes).toEqual([])
})

/** A service over the same database as those before it; Telegram delivers to it. */
async function start(held: string[] = []): Promise<ChildProcess> {
  const child = new ChildProcess(new URL('service-process.ts', import.meta.url), {
    dataDir,
    root: fake.root,
    token: fake.token,
    held,
  })
  children.push(child)
  const url = await child.line(/^http/u)
  fake.webhook.target = { url: `${url}/channels/telegram`, secret: SECRET }
  return child
}

async function asks(text: string): Promise<void> {
  expect((await fake.deliver(fake.updates.says(text))).at(-1)).toBe(200)
}

async function read(count: number): Promise<string[]> {
  await vi.waitFor(() => {
    expect(fake.messages.length).toBeGreaterThanOrEqual(count)
  }, 20_000)
  return fake.messages.map(({ text }) => text.split('\n')[0] ?? '')
}

describe('two services over one database', () => {
  it(
    'have one worker: the second takes deliveries, the first answers them',
    async () => {
      await start()
      await start(['Câu hỏi 1', 'Câu hỏi 2'])
      await asks('Câu hỏi 1')
      await asks('Câu hỏi 2')
      expect(await read(2)).toEqual(answersTo('Câu hỏi 1', 'Câu hỏi 2'))
    },
    START_TIMEOUT_MS,
  )

  it(
    'lose nothing when the first is killed: the second takes over',
    async () => {
      const first = await start(['Câu hỏi 1'])
      await start()
      await asks('Câu hỏi 1')
      await vi.waitFor(() => {
        expect(fake.typing).toHaveLength(1)
      }, 20_000)
      await first.kill()
      await asks('Câu hỏi 2')
      expect(await read(2)).toEqual(answersTo('Câu hỏi 1', 'Câu hỏi 2'))
      expect(await settled(dataDir)).toEqual({ sent: 2 })
    },
    START_TIMEOUT_MS,
  )
})

describe('a service that is killed', () => {
  it(
    'between taking a question and answering it answers it once it runs again, once',
    async () => {
      const killed = await start(['Câu hỏi 1'])
      await asks('Câu hỏi 1')
      await killed.kill()
      await start()
      await asks('Câu hỏi 2')
      expect(await read(2)).toEqual(answersTo('Câu hỏi 1', 'Câu hỏi 2'))
    },
    START_TIMEOUT_MS,
  )

  it(
    'while sending does not send again what may have arrived',
    async () => {
      const release = fake.hold(PERSON)
      const killed = await start()
      await asks('Câu hỏi 1')
      await vi.waitFor(() => {
        expect(fake.sendCalls).toBe(1)
      }, 20_000)
      await killed.kill()
      release()
      await start()
      await asks('Câu hỏi 2')
      expect(await read(2)).toEqual(answersTo('Câu hỏi 1', 'Câu hỏi 2'))
      expect(await settled(dataDir)).toEqual({ ambiguous: 1, sent: 1 })
      expect(fake.sendCalls).toBe(2)
    },
    START_TIMEOUT_MS,
  )

  it(
    'leaves what comes meanwhile to Telegram, which comes again in order',
    async () => {
      await (await start()).kill()
      const delivered = ['Câu hỏi 1', 'Câu hỏi 2'].map((text) => fake.deliver(fake.updates.says(text)))
      await start()
      const statuses = await Promise.all(delivered)
      expect(statuses[0]?.[0]).toBe(0)
      expect(statuses.map((tries) => tries.at(-1))).toEqual([200, 200])
      expect(await read(2)).toEqual(answersTo('Câu hỏi 1', 'Câu hỏi 2'))
    },
    START_TIMEOUT_MS,
  )
})
