import { describe, expect, it, vi } from 'vitest'
import { GROUP, PERSON } from '../../../support/fake-telegram/updates.ts'
import { ANSWER } from '../../http/harness/made-up-answer.ts'
import { answerTo } from './telegram-service.ts'
import { answersTo, useTelegram } from './use-telegram.ts'

const telegram = useTelegram()
const SUGGESTION = 'Chi ngân sách là bao nhiêu?'

async function says(text: string): Promise<void> {
  const { fake } = telegram
  await fake.deliver(fake.updates.says(text))
}

/** Presses the button of the last message that carries these words. */
async function presses(label: string): Promise<void> {
  const { fake } = telegram
  const button = fake.messages.at(-1)?.buttons.find(({ text }) => text === label)
  await fake.deliver(fake.updates.presses(button?.data ?? ''))
}

describe('commands', () => {
  it.each([
    ['/start', /^Xin chào! Đây là hệ thống trả lời tự động/u],
    ['/help', /^Gửi câu hỏi để nhận câu trả lời/u],
    ['/hoi', /^Bạn gõ câu hỏi sau lệnh \/hoi/u],
    ['/nguon', /^Chưa có câu trả lời nào/u],
    ['/moi', /^Đã bắt đầu cuộc trò chuyện mới/u],
    ['/unknown', /^Gửi câu hỏi để nhận câu trả lời/u],
  ])('%s is answered', async (command, reply) => {
    await says(command)
    await telegram.counted('sent', 1)
    expect(telegram.firstLines()[0]).toMatch(reply)
    expect(telegram.asked).toEqual([])
  })

  it('/nguon gives the exact words of the last answer, after a greeting too', async () => {
    telegram.answer = { answer: ANSWER.answer, figures: ANSWER.figures, citations: ANSWER.citations }
    await says('Câu hỏi 1')
    await says('/start')
    await says('/nguon')
    await telegram.counted('sent', 3)
    expect(telegram.fake.messages[0]?.source).toContain('<b>1.250 tỷ đồng\u00a0✓</b>')
    expect(telegram.fake.messages[2]?.text).toContain(`[1] “${ANSWER.citations[0]?.quote ?? ''}”`)
  })

  it('/moi forgets the last answer', async () => {
    await says('Câu hỏi 1')
    await says('/moi')
    await says('/nguon')
    await telegram.counted('sent', 3)
    expect(telegram.firstLines()[2]).toMatch(/^Chưa có câu trả lời nào/u)
  })
})

describe('what is no text', () => {
  it('gets one polite line in a private chat, none in a group', async () => {
    const { fake } = telegram
    const sticker = { sticker: { file_id: 'a' } }
    await fake.deliver(fake.updates.sends(sticker, { chatId: GROUP }))
    await fake.deliver(fake.updates.sends(sticker))
    await fake.deliver(fake.updates.sends({ photo: [], caption: 'Câu hỏi' }))
    await says('Câu hỏi 1')
    await telegram.counted('sent', 2)
    expect(telegram.firstLines()).toEqual([
      'Hệ thống chỉ nhận câu hỏi bằng chữ. Bạn gõ câu hỏi giúp nhé.',
      ...answersTo('Câu hỏi 1'),
    ])
    expect(fake.messages.every(({ chatId }) => chatId === PERSON)).toBe(true)
  })
})

describe('a button', () => {
  it('with a next question asks it, after a restart too, with typing', async () => {
    const { fake } = telegram
    await says('Câu hỏi 1')
    await telegram.counted('sent', 1)
    await telegram.restart()
    await presses(SUGGESTION)
    await telegram.counted('sent', 1)
    expect(telegram.firstLines()).toEqual(answersTo('Câu hỏi 1', SUGGESTION))
    expect(fake.callbackAnswers).toEqual([''])
    expect(fake.typing).toEqual([PERSON, PERSON])
  })

  it('with a next question comes to rest while the answer is still being prepared', async () => {
    const { fake } = telegram
    await says('Câu hỏi 1')
    await telegram.counted('sent', 1)
    let finish: () => void = () => undefined
    telegram.ask = ({ question }) =>
      new Promise((resolve) => {
        finish = () => {
          resolve(answerTo(question))
        }
      })
    await presses(SUGGESTION)
    await vi.waitFor(() => {
      expect(fake.callbackAnswers).toEqual([''])
      expect(telegram.asked).toHaveLength(2)
    }, 10_000)
    expect(fake.messages).toHaveLength(1)
    finish()
    await telegram.counted('sent', 2)
    expect(fake.callbackAnswers).toEqual([''])
  })

  it('comes to rest with the answer where it could not before', async () => {
    const { fake } = telegram
    await says('Câu hỏi 1')
    await telegram.counted('sent', 1)
    fake.scriptCalls('answerCallbackQuery', { status: 429, description: 'Too Many Requests' })
    await presses(SUGGESTION)
    await telegram.counted('sent', 3)
    expect(fake.callbackAnswers).toEqual([''])
    expect(telegram.firstLines()).toEqual(answersTo('Câu hỏi 1', SUGGESTION))
  })

  it.each(['Hữu ích', 'Chưa đúng'])('"%s" is a vote', async (label) => {
    await says('Câu hỏi 1')
    await telegram.counted('sent', 1)
    await presses(label)
    await telegram.counted('sent', 2)
    expect(telegram.fake.callbackAnswers).toEqual(['Cảm ơn bạn đã góp ý.'])
    expect(telegram.asked).toEqual(['Câu hỏi 1'])
  })

  it.each(['s:unknown:0', 'f:unknown:u', 'rm -rf', '', 's:../../x:1'])(
    'that nobody remembers gets a polite answer: "%s"',
    async (data) => {
      const { fake } = telegram
      await fake.deliver(fake.updates.presses(data))
      await telegram.counted('sent', 1)
      expect(fake.callbackAnswers).toEqual(['Gợi ý này đã cũ. Bạn gõ câu hỏi giúp nhé.'])
      expect(fake.messages).toEqual([])
    },
  )

  it('comes to rest when answering fails, and a person is told', async () => {
    const { fake } = telegram
    await says('Câu hỏi 1')
    await telegram.counted('sent', 1)
    telegram.ask = () => Promise.reject(new Error('Câu hỏi 1 broken'))
    await presses(SUGGESTION)
    for (const tries of [1, 2, 3]) {
      await vi.waitFor(() => {
        expect(telegram.asked).toHaveLength(1 + tries)
      }, 10_000)
      telegram.service.passSeconds(2)
    }
    await telegram.counted('sent', 2)
    expect(fake.callbackAnswers).toEqual([''])
    expect(telegram.firstLines()[1]).toMatch(/^Hệ thống đang gặp trục trặc/u)
  })
})
