import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createZaloBotChannel } from '../../../../src/channels/zalo-bot/zalo-bot-channel.ts'
import { botEvent, PERSON, type Doing } from '../../../support/fake-zalo-bot/bot-events.ts'
import { ECHO, FakeZaloBot } from '../../../support/fake-zalo-bot/fake-zalo-bot.ts'
import { ANSWER, madeUpResult } from '../../http/harness/made-up-answer.ts'
import { startService, type RunningService } from '../../http/harness/running-service.ts'

const SECRET = 'secret-of-the-webhook'
let fake: FakeZaloBot
let service: RunningService
let asked: string[]
let serial: number
/** What the pipeline answers with. */
let answer: string

beforeEach(async () => {
  asked = []
  serial = 0
  answer = 'Thu ngân sách đạt 1.250 tỷ đồng.'
  fake = await new FakeZaloBot().start()
  const config = { token: fake.token, webhookSecret: SECRET, apiRoot: fake.root }
  service = await startService({
    channels: [createZaloBotChannel(config)],
    ask: ({ question }) => {
      asked.push(question)
      const said = { ...ANSWER, answer, figures: [], citations: [], suggestions: [] }
      return Promise.resolve(madeUpResult(question, said))
    },
  })
  fake.webhook.target = { url: `${service.url}/channels/zalo-bot`, secret: SECRET }
})
afterEach(async () => {
  const told = [...service.log, await metrics()].join('\n')
  await service.stop()
  await fake.stop()
  expect(fake.mistakes).toEqual([])
  for (const secret of [SECRET, fake.token, PERSON, 'Câu hỏi']) expect(told).not.toContain(secret)
})

async function metrics(): Promise<string> {
  return (await fetch(`${service.url}/metrics`)).text()
}

function does(doing: Partial<Doing>): object {
  return botEvent({ kind: 'text', messageId: `m${++serial}`, at: new Date(), ...doing })
}

/** Once so many messages have that state, by the service's own count. */
async function counted(state: string, count: number): Promise<void> {
  await vi.waitFor(async () => {
    expect(await metrics()).toContain(`channel_messages_total{channel="zalo-bot",state="${state}"} ${count}`)
  }, 10_000)
}

async function dropped(count: number): Promise<void> {
  expect(await metrics()).toContain(`channel_deliveries_total{channel="zalo-bot",outcome="dropped"} ${count}`)
}

describe('a delivery of Zalo Bot', () => {
  it.each([
    ['wrapped as documented', false],
    ['flat as in production', true],
  ])('is answered when it is %s, with typing before', async (_name, isFlat) => {
    const text = 'Câu hỏi về thu ngân sách'
    expect(await fake.webhook.deliver(does({ text: text.normalize('NFD') }), { isFlat })).toBe(200)
    await counted('sent', 1)
    expect(asked).toEqual([text])
    expect(fake.messages).toEqual([{ chatId: PERSON, text: answer }])
    expect(fake.typing).toEqual([PERSON])
  })

  it.each([[null], [''], ['wrong'], [`${SECRET}x`], [`${SECRET}, ${SECRET}`]])(
    'is refused with the secret %s',
    async (secret) => {
      expect(await fake.webhook.deliver(does({ text: 'Câu hỏi' }), { secret })).toBe(401)
      expect(await metrics()).not.toContain('outcome="new"')
    },
  )

  it('that cannot be read is taken and dropped when its secret is right', async () => {
    const response = await fetch(`${service.url}/channels/zalo-bot`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'X-Bot-Api-Secret-Token': SECRET },
      body: '{"ok":true,"result":',
    })
    expect(response.status).toBe(200)
    await dropped(1)
  })

  it('is answered once when it comes twenty times at once', async () => {
    const event = does({ text: 'Câu hỏi 1' })
    await Promise.all(Array.from({ length: 20 }, () => fake.webhook.deliver(event)))
    await counted('sent', 1)
    expect(asked).toEqual(['Câu hỏi 1'])
  })

  it('of its own messages is dropped, marked as a bot or not', async () => {
    await fake.webhook.deliver(does({ text: answer, ...ECHO }))
    await fake.webhook.deliver(does({ text: answer, ...ECHO, isBot: false }))
    await dropped(2)
  })

  it.each(['image', 'sticker', 'voice', 'unsupported'] as const)(
    'of kind %s gets one polite line',
    async (kind) => {
      await fake.webhook.deliver(does({ kind }))
      await fake.webhook.deliver(does({ kind }))
      await counted('sent', 1)
      expect(fake.messages).toEqual([
        { chatId: PERSON, text: 'Hệ thống chỉ nhận câu hỏi bằng chữ. Bạn gõ câu hỏi giúp nhé.' },
      ])
    },
  )

  it('of a group is answered in the group, unless it has no words', async () => {
    const group = { chatId: 'group-1', isGroup: true }
    await fake.webhook.deliver(does({ kind: 'sticker', ...group }))
    await fake.webhook.deliver(does({ text: '/hoi Câu hỏi 1', ...group }))
    await fake.webhook.deliver(does({ text: '@bot.bao-cao Câu hỏi 2', ...group }))
    await counted('sent', 2)
    expect(asked).toEqual(['Câu hỏi 1', 'Câu hỏi 2'])
    expect(fake.messages).toEqual([1, 2].map(() => ({ chatId: 'group-1', text: answer })))
  })
})

describe.each([
  ['as HTTP 200', false],
  ['with the same status', true],
])('a message that Zalo Bot refuses %s', (_name, isMirrored) => {
  beforeEach(() => {
    fake.isMirrored = isMirrored
  })

  it('waits an hour when the quota is used up, and somebody is told', async () => {
    fake.quota = 0
    await fake.webhook.deliver(does({ text: 'Câu hỏi 1' }))
    await vi.waitFor(() => {
      expect(service.log.join('\n')).toMatch(/"level":"error".*"channel":"zalo-bot".*"code":"429"/u)
    }, 10_000)
    fake.quota = 10
    service.passSeconds(3600)
    await counted('sent', 1)
    expect(fake.refusedStatuses).toEqual([429])
  })

  it('waits for a person when the token is refused', async () => {
    fake.script({ status: 401, description: 'Unauthorized' })
    await fake.webhook.deliver(does({ text: 'Câu hỏi 1' }))
    await counted('queued', 1)
    expect(service.log.join('\n')).toMatch(/"level":"error".*"code":"401"/u)
    service.passSeconds(300)
    await counted('sent', 1)
  })

  it.each([
    [400, 'failed'],
    [403, 'ambiguous'],
    [408, 'ambiguous'],
  ])('with %i is not sent again', async (status, state) => {
    fake.script({ status, description: 'Internal server error' })
    await fake.webhook.deliver(does({ text: 'Câu hỏi 1' }))
    await counted(state, 1)
    expect(fake.messages).toEqual([])
  })
})

describe('a message of Zalo Bot', () => {
  it('is not sent again when the connection breaks after it was read', async () => {
    fake.script({ isReset: true })
    await fake.webhook.deliver(does({ text: 'Câu hỏi 1' }))
    await counted('ambiguous', 1)
    expect(fake.messages).toHaveLength(1)
  })

  it('that is long comes in as few parts as its limit allows', async () => {
    answer = 'Thu ngân sách 📊 đạt 1.250,5 tỷ đồng & <vượt> kế_hoạch *45%*; '.repeat(100).trim()
    await fake.webhook.deliver(does({ text: 'Câu hỏi dài' }))
    const parts = Math.ceil(answer.length / 1950)
    await counted('sent', parts)
    expect(fake.messages.map(({ text }) => text).join('')).toBe(answer)
    expect(fake.refusedStatuses).toEqual([])
  })

  it('over the limit would be refused', async () => {
    const channel = createZaloBotChannel({ token: fake.token, webhookSecret: SECRET, apiRoot: fake.root })
    const text = 'a'.repeat(2001)
    const part = { kind: 'text' as const, text, plain: text, buttons: [], replyTo: null, threadId: null }
    const result = await channel.send(PERSON, part, AbortSignal.timeout(5000))
    expect(result).toEqual({ isSent: false, kind: 'rejected', code: '400' })
  })
})
