import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createZaloBotApi, ZaloBotRefusal } from '../../../../src/channels/zalo-bot/zalo-bot-api.ts'
import { botEvent } from '../../../support/fake-zalo-bot/bot-events.ts'
import { FakeZaloBot } from '../../../support/fake-zalo-bot/fake-zalo-bot.ts'

const WEBHOOK = { url: 'https://hoidap.example.vn/channels/zalo-bot', secret_token: 'eight-or-more' }
let fake: FakeZaloBot

beforeEach(async () => {
  fake = await new FakeZaloBot().start()
})
afterEach(() => fake.stop())

function call(method: string, body: object = {}, token = fake.token): Promise<unknown> {
  return createZaloBotApi({ token, apiRoot: fake.root }).call(method, body, AbortSignal.timeout(5000))
}

/** The status with which the fake refuses a call; null when it is taken. */
async function refusalOf(method: string, body: object = {}, token = fake.token): Promise<number | null> {
  try {
    await call(method, body, token)
    return null
  } catch (error) {
    if (error instanceof ZaloBotRefusal) return error.status
    throw error
  }
}

describe.each([false, true])('what the fake of Zalo Bot refuses, its status mirrored: %s', (isMirrored) => {
  beforeEach(() => {
    fake.isMirrored = isMirrored
  })

  it('is another token', async () => {
    expect(await refusalOf('getMe', {}, '12345:another')).toBe(401)
  })

  it.each([
    ['an address inside', { ...WEBHOOK, url: 'https://192.168.1.5/hook' }],
    ['an address without HTTPS', { ...WEBHOOK, url: 'http://hoidap.example.vn/hook' }],
    ['this machine', { ...WEBHOOK, url: 'https://localhost/hook' }],
    ['a short secret', { ...WEBHOOK, secret_token: 'seven77' }],
    ['a long secret', { ...WEBHOOK, secret_token: 'x'.repeat(257) }],
    ['no secret', { url: WEBHOOK.url }],
    ['a field it does not know', { ...WEBHOOK, allowed_updates: [] }],
  ])('is a webhook with %s', async (_name, body) => {
    expect(await refusalOf('setWebhook', body)).toBe(400)
    expect(fake.webhook.current).toBeNull()
  })

  it('is a webhook set for the eleventh time a day', async () => {
    for (let time = 1; time <= 10; time += 1) expect(await refusalOf('setWebhook', WEBHOOK)).toBeNull()
    expect(await refusalOf('setWebhook', WEBHOOK)).toBe(429)
  })

  it('is to fetch events while a webhook is set', async () => {
    await call('setWebhook', WEBHOOK)
    expect(await refusalOf('getUpdates', { timeout: '30' })).toBe(400)
    await call('deleteWebhook')
    expect(await refusalOf('getUpdates', { timeout: '30' })).toBe(408)
  })
})

describe('the fake of Zalo Bot', () => {
  it('gives one event at a time, which is no list, and then says that time is up', async () => {
    const events = ['m1', 'm2'].map((messageId) =>
      botEvent({ kind: 'text', text: 'Thu ngân sách?', messageId, at: new Date(0) }),
    )
    for (const event of events) fake.webhook.keep(event)
    expect([await call('getUpdates'), await call('getUpdates')]).toEqual(events)
    expect(await refusalOf('getUpdates')).toBe(408)
  })

  it('keeps an address whose trial call failed, and tells of it', async () => {
    fake.webhook.trialStatus = 502
    expect(await call('setWebhook', WEBHOOK)).toMatchObject({
      url: WEBHOOK.url,
      verification: { ok: false, outcome: 'http_error', status_code: 502 },
    })
    expect(await call('getWebhookInfo')).toMatchObject({ url: WEBHOOK.url })
  })
})
