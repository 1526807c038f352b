import { describe, expect, it, vi } from 'vitest'
import { createTelegramChannel } from '../../../../src/channels/telegram/telegram-channel.ts'
import { BOT_ID } from '../../../support/fake-telegram/fake-telegram.ts'
import { GROUP, PERSON } from '../../../support/fake-telegram/updates.ts'
import { postJson, startService } from '../../http/harness/running-service.ts'
import { answerTo, SECRET } from './telegram-service.ts'
import { answersTo, useTelegram } from './use-telegram.ts'

const telegram = useTelegram()
const HEADER = 'X-Telegram-Bot-Api-Secret-Token'

describe('a delivery of Telegram', () => {
  it.each([
    ['none', {}],
    ['an empty one', { [HEADER]: '' }],
    ['a wrong one', { [HEADER]: `${SECRET}x` }],
    ['a doubled one', { [HEADER]: `${SECRET}, ${SECRET}` }],
    ["another channel's", { 'X-Bot-Api-Secret-Token': SECRET }],
  ])('with %s for a secret is refused', async (_name, headers: Record<string, string>) => {
    const update = JSON.stringify(telegram.fake.updates.says('Câu hỏi 1'))
    expect(await telegram.fake.webhook.post(update, headers)).toBe(401)
    expect(await telegram.metrics()).not.toContain('outcome="new"')
  })

  it('is not taken where the channel is off', async () => {
    const off = await startService()
    const response = await postJson(`${off.url}/channels/telegram`, {}, { [HEADER]: SECRET })
    await off.stop()
    expect(response.status).toBe(404)
  })

  it('of 300 KiB is refused', async () => {
    expect(await telegram.fake.webhook.post(JSON.stringify('a'.repeat(300 * 1024)))).toBe(413)
  })

  it.each(['{"update_id":1,"message":', '{"update_id":1,"brain_wave":{}}', '[]'])(
    'that says nothing to us is taken and dropped: %s',
    async (body) => {
      expect(await telegram.fake.webhook.post(body)).toBe(200)
      expect(await telegram.metrics()).toContain(
        'channel_deliveries_total{channel="telegram",outcome="dropped"} 1',
      )
    },
  )

  it('is answered once when it comes twenty times at once, and not again after a restart', async () => {
    const { fake } = telegram
    const update = fake.updates.says('Câu hỏi 1')
    fake.meet(update)
    const same = Array.from({ length: 20 }, () => fake.webhook.post(JSON.stringify(update)))
    expect(new Set(await Promise.all(same))).toEqual(new Set([200]))
    await telegram.counted('sent', 1)
    await telegram.restart()
    expect(await fake.deliver(update)).toEqual([200])
    await fake.deliver(fake.updates.says('Câu hỏi 2'))
    await telegram.counted('sent', 1)
    expect(telegram.firstLines()).toEqual(answersTo('Câu hỏi 1', 'Câu hỏi 2'))
  })

  it('is taken at once while answering takes long, and typing is shown', async () => {
    const { fake } = telegram
    let finish: () => void = () => undefined
    telegram.ask = ({ question }) =>
      new Promise((resolve) => {
        finish = () => {
          resolve(answerTo(question))
        }
      })
    expect(await fake.deliver(fake.updates.says('Câu hỏi 1'))).toEqual([200])
    await vi.waitFor(() => {
      expect(fake.typing).toEqual([PERSON])
      expect(telegram.asked).toHaveLength(1)
    }, 10_000)
    expect(fake.messages).toEqual([])
    finish()
    await telegram.counted('sent', 1)
  })
})

describe('chats', () => {
  it('are answered in their order, each question after typing', async () => {
    const { fake } = telegram
    const questions = ['Câu hỏi 1', 'Câu hỏi 2', 'Câu hỏi 3']
    await Promise.all(questions.map((text) => fake.deliver(fake.updates.says(text))))
    await telegram.counted('sent', 3)
    expect(telegram.firstLines()).toEqual(answersTo(...questions))
    expect(fake.typing).toEqual([PERSON, PERSON, PERSON])
  })

  it('do not wait for one that hangs', async () => {
    const { fake } = telegram
    const release = fake.hold(PERSON)
    await fake.deliver(fake.updates.says('Câu hỏi 0'))
    const others = Array.from({ length: 50 }, (_, index) => PERSON + index + 1)
    await Promise.all(others.map((chatId) => fake.deliver(fake.updates.says('Câu hỏi', { chatId }))))
    await vi.waitFor(() => {
      expect(fake.messages).toHaveLength(50)
    }, 10_000)
    expect(new Set(fake.messages.map(({ chatId }) => chatId))).toEqual(new Set(others))
    release()
    await telegram.counted('sent', 51)
  })
})

describe('before Telegram has told the name of the bot', () => {
  it('what may name it is left to Telegram and answered later, other questions are taken', async () => {
    const { fake } = telegram
    fake.scriptCalls('getMe', { status: 502, description: 'Bad Gateway' })
    const channel = createTelegramChannel({ token: fake.token, webhookSecret: SECRET, apiRoot: fake.root })
    const service = await startService({
      channels: [channel],
      ask: ({ question }) => Promise.resolve(answerTo(question)),
    })
    fake.webhook.target = { url: `${service.url}/channels/telegram`, secret: SECRET }
    const named = [
      '/hoi@bc_langson_bot Câu hỏi 2',
      '@bc_langson_bot Câu hỏi 3',
      '/hoi@other_bot Câu hỏi',
    ].map((text) => fake.updates.says(text, { chatId: GROUP }))
    await vi.waitFor(() => {
      expect(service.log.join('')).toContain('Chưa xử lý được tin nhắn')
    }, 10_000)
    for (const update of named) expect(await fake.webhook.post(JSON.stringify(update))).toBe(503)
    expect(await fake.deliver(fake.updates.says('/hoi Câu hỏi 1', { chatId: GROUP }))).toEqual([200])
    await channel.start?.(AbortSignal.timeout(5000))
    for (const update of named) expect(await fake.deliver(update)).toEqual([200])
    await vi.waitFor(() => {
      expect(telegram.firstLines()).toEqual(answersTo('Câu hỏi 1', 'Câu hỏi 2', 'Câu hỏi 3'))
    }, 10_000)
    await service.stop()
  })
})

describe('in a group', () => {
  it('only what is said to the bot is answered, in its topic and as a reply', async () => {
    const { fake } = telegram
    const inGroup = { chatId: GROUP, topic: 3 }
    for (const [text, more] of [
      ['GRDP tăng bao nhiêu?', {}],
      ['/hoi@other_bot Câu hỏi khác', {}],
      ['Câu hỏi của người khác', { replyToUser: 98 }],
      ['/hoi@bc_langson_bot Câu hỏi 1', {}],
      ['@bc_langson_bot Câu hỏi 2', {}],
      ['Câu hỏi 3', { replyToUser: BOT_ID }],
    ] as const) {
      await fake.deliver(fake.updates.says(text, { ...inGroup, ...more }))
    }
    await telegram.counted('sent', 3)
    expect(telegram.firstLines()).toEqual(answersTo('Câu hỏi 1', 'Câu hỏi 2', 'Câu hỏi 3'))
    expect(fake.messages).toMatchObject(
      [4, 5, 6].map((replyTo) => ({ chatId: GROUP, threadId: 3, replyTo, hasPreview: false })),
    )
  })
})
