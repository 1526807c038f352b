import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { InboundEvent } from '../../../../src/channels/channel.ts'
import { openPolling, type PollingParts } from '../../../../src/channels/telegram/polling.ts'
import { describeTrouble } from '../../../../src/channels/telegram/polling-trouble.ts'
import { createTelegramApi } from '../../../../src/channels/telegram/telegram-channel.ts'
import { StorageError } from '../../../../src/domain/errors.ts'
import { errorForLog } from '../../../../src/http/service-log.ts'
import { BOT_ID, BOT_NAME, FakeTelegram } from '../../../support/fake-telegram/fake-telegram.ts'

const WEBHOOK = 'https://example.vn/channels/telegram?key=secret'
const POLL_SECONDS = 35

let fake: FakeTelegram
let stop: AbortController
/** What was told to the person, in order. */
let told: string[]
let pauses: number[]
/** Events that were stored. */
let stored: InboundEvent[]
/** Before an event is stored. */
let beforeAdd: () => void

beforeEach(async () => {
  fake = await new FakeTelegram().start()
  stop = new AbortController()
  told = []
  pauses = []
  stored = []
  beforeAdd = () => undefined
})
afterEach(async () => {
  stop.abort()
  await fake.stop()
  expect(fake.mistakes).toEqual([])
})

function open(changes: Partial<PollingParts> = {}) {
  return openPolling({
    api: createTelegramApi({ token: fake.token, apiRoot: fake.root }, POLL_SECONDS),
    isTakenOver: false,
    onTrouble: ({ kind, code }) => {
      told.push(code === null ? kind : `${kind} ${code}`)
    },
    onRecovered: () => told.push('recovered'),
    wait: (ms) => {
      pauses.push(ms)
      return new Promise(setImmediate)
    },
    signal: stop.signal,
    ...changes,
  })
}

/** Opens and fetches; gives the end of it. */
async function run(changes: Partial<PollingParts> = {}): Promise<void> {
  const polling = await open(changes)
  await polling?.run((events) => {
    try {
      if (events.length > 0) beforeAdd()
      stored.push(...events)
      return Promise.resolve()
    } catch (error) {
      return Promise.reject(error as Error)
    }
  })
}

/** Once these questions have been stored and Telegram was told to forget them. */
async function confirmed(...questions: string[]): Promise<void> {
  await vi.waitFor(() => {
    expect(stored.map(({ text }) => text)).toEqual(questions)
    expect(fake.polling.unconfirmed).toEqual([])
  }, 10_000)
}

describe('polling', () => {
  it('knows the bot, stores what is said to it, and ends when it is told to', async () => {
    expect((await open())?.bot).toEqual({ id: BOT_ID, username: BOT_NAME })
    const running = run()
    fake.keep(fake.updates.says('Câu hỏi 1'), fake.updates.says('Câu hỏi 2'))
    await confirmed('Câu hỏi 1', 'Câu hỏi 2')
    fake.keep(fake.updates.says('/hoi@bc_langson_bot Câu hỏi 3', { chatId: -42 }))
    await confirmed('Câu hỏi 1', 'Câu hỏi 2', 'Câu hỏi 3')
    stop.abort()
    await running
    expect(told).toEqual([])
  })

  it('lets go of what says nothing to the bot', async () => {
    const running = run()
    fake.keep(fake.updates.says('Không hỏi bot', { chatId: -42 }), fake.updates.says('Câu hỏi 1'))
    await confirmed('Câu hỏi 1')
    stop.abort()
    await running
  })

  it('does not let Telegram forget what could not be stored, and stores it later', async () => {
    let failures = 3
    beforeAdd = () => {
      if (failures-- > 0) throw new StorageError('đầy')
      expect(fake.polling.unconfirmed).toHaveLength(1)
    }
    void run()
    fake.keep(fake.updates.says('Câu hỏi 1'))
    await confirmed('Câu hỏi 1')
    expect(told).toEqual(['storage', 'recovered'])
  })

  it('gets what was not confirmed again when it starts anew', async () => {
    const update = fake.updates.says('Câu hỏi 1')
    beforeAdd = () => {
      stop.abort()
      throw new StorageError('đầy')
    }
    fake.keep(update)
    await run()
    expect(fake.polling.unconfirmed).toEqual([update.update_id])
    stop = new AbortController()
    beforeAdd = () => undefined
    void run()
    await confirmed('Câu hỏi 1')
  })
})

describe('while Telegram cannot be reached, polling', () => {
  it('tries again and again, tells it once, and tells when it is back', async () => {
    await fake.goDown()
    void run()
    await vi.waitFor(() => {
      expect(pauses.length).toBeGreaterThan(8)
    }, 10_000)
    expect(pauses.slice(0, 8)).toEqual([1000, 2000, 4000, 8000, 16_000, 32_000, 60_000, 60_000])
    expect(told).toEqual(['network ECONNREFUSED'])
    await fake.comeBack()
    await vi.waitFor(() => {
      expect(told).toEqual(['network ECONNREFUSED', 'recovered'])
    }, 10_000)
    fake.keep(fake.updates.says('Câu hỏi 1'))
    await confirmed('Câu hỏi 1')
  })

  it('goes on where it was when the line breaks', async () => {
    void run()
    fake.keep(fake.updates.says('Câu hỏi 1'))
    await confirmed('Câu hỏi 1')
    await fake.goDown()
    await vi.waitFor(() => {
      expect(told.length).toBeGreaterThan(0)
    }, 10_000)
    await fake.comeBack()
    fake.keep(fake.updates.says('Câu hỏi 2'))
    await confirmed('Câu hỏi 1', 'Câu hỏi 2')
    expect(told.at(-1)).toBe('recovered')
  })

  it('ends at once when it is told to', async () => {
    await fake.goDown()
    const opened = open({
      wait: () => {
        stop.abort()
        return new Promise(() => undefined)
      },
    })
    expect(await opened).toBeNull()
  })
})

describe('an answer that is not Telegram’s', () => {
  it.each([
    ['a page', '<html>Đăng nhập Wi-Fi</html>'],
    ['nothing', ''],
    ['null', 'null'],
    ['another object', '{"hello":1}'],
    ['no list', '{"ok":true,"result":7}'],
    ['a list of something else', '{"ok":true,"result":[{"id":1}]}'],
  ])('(%s) ends nothing and confirms nothing', async (_name, bytes) => {
    fake.scriptCalls('getUpdates', { bytes }, { bytes })
    void run()
    fake.keep(fake.updates.says('Câu hỏi 1'))
    await confirmed('Câu hỏi 1')
    expect(told).toEqual(['unreadable', 'recovered'])
  })

  it('to the first question is asked again too', async () => {
    fake.scriptCalls('getMe', { bytes: '{"ok":true,"result":{"id":"x"}}' })
    fake.scriptCalls('getWebhookInfo', { bytes: '{"ok":true,"result":[]}' })
    void run()
    fake.keep(fake.updates.says('Câu hỏi 1'))
    await confirmed('Câu hỏi 1')
    expect(told).toEqual(['unreadable', 'recovered', 'unreadable', 'recovered'])
  })
})

describe('a refusal of Telegram', () => {
  it('that says how long to wait is heeded', async () => {
    const parameters = { retry_after: 90 }
    fake.scriptCalls('getUpdates', { status: 429, description: 'Too Many Requests', parameters })
    void run()
    fake.keep(fake.updates.says('Câu hỏi 1'))
    await confirmed('Câu hỏi 1')
    expect(pauses).toContain(90_000)
    expect(told).toEqual(['refused 429', 'recovered'])
  })

  it.each([401, 404])('of the token (%i) is told with what to do, without the token', async (status) => {
    fake.scriptCalls('getMe', { status, description: 'Unauthorized' })
    await expect(run()).rejects.toThrow(new RegExp(`không nhận token.*${status}.*@BotFather`, 'u'))
    await expect(open()).resolves.not.toBeNull()
  })

  it('of a token that is taken back while it is used ends polling', async () => {
    fake.scriptCalls('getUpdates', { status: 401, description: 'Unauthorized' })
    await expect(run()).rejects.toThrow('Telegram không nhận token')
  })

  it('for a webhook names its machine alone and says how to remove it', async () => {
    fake.webhook.set(WEBHOOK)
    const refused = run()
    await expect(refused).rejects.toThrow(/webhook \(máy example\.vn\).*\n.*--take-over/u)
    await expect(refused).rejects.not.toThrow('secret')
  })

  it('for a webhook that is set later is told the same', async () => {
    const running = run()
    await vi.waitFor(() => {
      expect(fake.polling.calls).toBe(1)
    }, 10_000)
    fake.webhook.set(WEBHOOK)
    fake.polling.stop()
    await expect(running).rejects.toThrow('máy example.vn')
  })

  it('for a webhook does not come when it is taken over', async () => {
    fake.webhook.set(WEBHOOK)
    void run({ isTakenOver: true })
    fake.keep(fake.updates.says('Câu hỏi 1'))
    await confirmed('Câu hỏi 1')
    expect(fake.webhook.current).toBeNull()
  })
})

describe('another program that polls', () => {
  const conflict = { status: 409, description: 'Conflict: terminated by other getUpdates request' }

  it('for a moment is outlived: the line of a killed one', async () => {
    fake.scriptCalls('getUpdates', conflict, conflict, conflict)
    void run()
    fake.keep(fake.updates.says('Câu hỏi 1'))
    await confirmed('Câu hỏi 1')
    expect(told).toEqual(['conflict 409', 'recovered'])
  })

  it('and stays ends this one, with what to do', async () => {
    fake.scriptCalls('getUpdates', conflict, conflict, conflict, conflict)
    await expect(run()).rejects.toThrow(/chương trình khác đang lấy tin của bot này.*\n.*\/revoke/u)
  })
})

describe('what polling tells', () => {
  it('holds no token, though the error it comes from does', async () => {
    await fake.goDown()
    const said: string[] = []
    await open({
      onTrouble: (trouble, error) => {
        expect(error).toHaveProperty('error.message', expect.stringContaining(fake.token))
        said.push(describeTrouble(trouble), JSON.stringify(errorForLog(error)))
        stop.abort()
      },
    })
    expect(said[0]).toMatch(/^Chưa nối được với Telegram \(ECONNREFUSED\)/u)
    expect(said.join('\n')).not.toContain(fake.token)
  })
})
