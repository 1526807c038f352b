import { describe, expect, it, vi } from 'vitest'
import { createTelegramChannel } from '../../../../src/channels/telegram/telegram-channel.ts'
import { GROUP, PERSON } from '../../../support/fake-telegram/updates.ts'
import { answersTo, useTelegram } from './use-telegram.ts'

const telegram = useTelegram()

/** Somebody asks, and the update is taken. */
async function asks(text = 'Câu hỏi 1', chatId = PERSON): Promise<void> {
  const { fake } = telegram
  expect(await fake.deliver(fake.updates.says(text, { chatId }))).toEqual([200])
}

describe('a message that Telegram', () => {
  it('asks to wait with is sent once, after the wait', async () => {
    const { fake } = telegram
    fake.script({
      status: 429,
      description: 'Too Many Requests: retry after 1',
      parameters: { retry_after: 1 },
    })
    await asks()
    await telegram.counted('queued', 1)
    expect(fake.messages).toEqual([])
    expect(telegram.service.log.join('\n')).toMatch(/"code":"429".*sẽ gửi lại/u)
    telegram.service.passSeconds(1)
    await telegram.counted('sent', 1)
    expect(telegram.firstLines()).toEqual(answersTo('Câu hỏi 1'))
  })

  it.each([
    ['breaks off after reading it', { broken: 'reset' }],
    ['answers with a page of something between', { broken: 'page' }],
    ['fails over', { status: 500, description: 'Internal Server Error' }],
  ] as const)('%s is not sent again', async (_name, scripted) => {
    const { fake } = telegram
    fake.script(scripted)
    await asks('Câu hỏi 1')
    await telegram.counted('ambiguous', 1)
    await asks('Câu hỏi 2')
    await telegram.counted('sent', 1)
    expect(fake.sendCalls).toBe(2)
  })

  it('refuses for the chat is the last to it, other chats go on', async () => {
    const { fake } = telegram
    telegram.answer = { answer: 'Thu ngân sách đạt 1.250 tỷ đồng. '.repeat(300) }
    fake.blockedBy.add(PERSON)
    await asks()
    await telegram.counted('failed', 1)
    await asks('Câu hỏi 2', PERSON + 1)
    await vi.waitFor(() => {
      expect(fake.messages.map(({ chatId }) => chatId)).toEqual([PERSON + 1, PERSON + 1, PERSON + 1])
    }, 10_000)
    expect(fake.sendCalls).toBe(4)
  })

  it('refuses for its markup comes as plain words', async () => {
    const { fake } = telegram
    telegram.answer = { answer: 'Bằng 45% & <vượt> kế_hoạch' }
    fake.script({ status: 400, description: "Bad Request: can't parse entities: unclosed tag" })
    await asks()
    await telegram.counted('sent', 1)
    expect(fake.messages).toMatchObject([{ isHtml: false, chatId: PERSON }])
    expect(telegram.firstLines()).toEqual(['Bằng 45% & <vượt> kế_hoạch'])
  })

  it('has moved the group of goes to where the group went, as plain words too', async () => {
    const { fake } = telegram
    fake.moved.set(-4242, GROUP)
    await asks('/hoi Câu hỏi 1', -4242)
    await telegram.counted('sent', 1)
    expect(fake.messages).toMatchObject([{ chatId: GROUP, isHtml: true }])
    const moved = { status: 400, description: 'Bad Request', parameters: { migrate_to_chat_id: GROUP } }
    fake.script(moved, { status: 400, description: "Bad Request: can't parse entities" })
    await asks('/hoi Câu hỏi 2', -4242)
    await telegram.counted('sent', 2)
    expect(fake.messages[1]).toMatchObject({ chatId: GROUP, isHtml: false })
  })

  it('does not know the token of waits for a person', async () => {
    telegram.fake.script({ status: 404, description: 'Not Found' })
    await asks()
    await telegram.counted('queued', 1)
    expect(telegram.service.log.join('\n')).toMatch(/"level":"error".*"channel":"telegram".*"code":"404"/u)
    telegram.service.passSeconds(300)
    await telegram.counted('sent', 1)
  })
})

describe('a long answer', () => {
  const SENTENCE = 'Thu ngân sách 📊 đạt 1.250,5 tỷ đồng (45%) & <vượt> kế_hoạch *7,3%*. '

  it('comes in messages that Telegram takes, nothing lost, no figure cut', async () => {
    const { fake } = telegram
    const answer = SENTENCE.repeat(Math.ceil(10_000 / SENTENCE.length)).trim()
    telegram.answer = { answer }
    await asks()
    await telegram.counted('sent', 3)
    const texts = fake.messages.map(({ text }) => text)
    expect(texts.join('')).toBe(answer)
    for (const text of texts) {
      expect(text).toBe(text.normalize('NFC'))
      expect(text.match(/1\.250,5 tỷ đồng/gu)?.length).toBe(text.match(/1\.250/gu)?.length)
    }
    expect(fake.messages.map(({ buttons }) => buttons.length > 0)).toEqual([false, false, true])
  })
})

describe('before Telegram can be reached', () => {
  it('nothing is lost and no token is told', async () => {
    const { fake } = telegram
    const channel = createTelegramChannel({
      token: fake.token,
      webhookSecret: 'secret',
      apiRoot: 'http://127.0.0.1:9',
    })
    const part = { kind: 'text' as const, text: 'a', plain: 'a', buttons: [], replyTo: null, threadId: null }
    const signal = AbortSignal.timeout(5000)
    expect(await channel.send(String(PERSON), part, signal)).toMatchObject({ kind: 'transient' })
    expect(await channel.showTyping?.(String(PERSON), null, signal)).toBe(false)
  })
})
