import { describe, expect, it, vi } from 'vitest'
import { ANSWER, madeUpResult } from '../../http/harness/made-up-answer.ts'
import { USER, useZaloOa } from './use-zalo-oa.ts'
import { settled } from '../on-disk.ts'
import { answerTo, answersTo, firstLines } from './zalo-oa-service.ts'

const zalo = useZaloOa()

async function ask(question: string): Promise<Record<string, number>> {
  await zalo.fake.deliver(zalo.says(question))
  return settled(zalo.dataDir)
}

/** What whoever runs the service sees; the web pages do not depend on it. */
const DEAD_TOKEN = { id: 'zalo-oa', trouble: expect.stringContaining('không nhận refresh token') as string }

async function readiness(): Promise<unknown> {
  const response = await fetch(`${zalo.service.url}/health/ready`)
  expect(response.status).toBe(200)
  return response.json()
}

describe('a message of Zalo OA', () => {
  it('waits for the next minute when there are too many, and is sent once', async () => {
    await zalo.start()
    zalo.fake.script({ code: -32 }, { code: -32 })
    await zalo.fake.deliver(zalo.says('Câu hỏi 1'))
    for (const refusals of [1, 2]) {
      await vi.waitFor(() => {
        expect(zalo.fake.refusedCodes).toHaveLength(refusals)
      }, 10_000)
      expect(zalo.fake.messages).toEqual([])
      zalo.pass(60)
    }
    expect(await settled(zalo.dataDir)).toEqual({ sent: 1 })
    expect(firstLines(zalo.fake)).toEqual(answersTo('Câu hỏi 1'))
  })

  it('is not sent again when the connection breaks after it was read', async () => {
    await zalo.start()
    zalo.fake.script({ isReset: true })
    expect(await ask('Câu hỏi 1')).toEqual({ ambiguous: 1 })
    await ask('Câu hỏi 2')
    expect(firstLines(zalo.fake)).toEqual(answersTo('Câu hỏi 1', 'Câu hỏi 2'))
  })

  it.each([
    ['failed on their side', { code: -200 }, { ambiguous: 1 }],
    ['answered by something else', { status: 502 }, { ambiguous: 1 }],
    ['outside the window', { code: -230 }, { failed: 1 }],
    ['to somebody who blocked us', { code: -217 }, { failed: 1 }],
    ['wrong in itself', { code: -201 }, { failed: 1 }],
  ])('that is %s is not sent again', async (_name, answer, expected) => {
    await zalo.start()
    zalo.fake.script(answer)
    expect(await ask('Câu hỏi 1')).toEqual(expected)
    expect(zalo.fake.messages).toEqual([])
  })

  it.each([213, -213])('is refused by its code, whatever sign it has: %i', async (code) => {
    await zalo.start()
    zalo.fake.script({ code })
    expect(await ask('Câu hỏi 1')).toEqual({ failed: 1 })
  })

  it('waits, and a person is told, while the account itself may not send', async () => {
    await zalo.start()
    zalo.fake.script({ code: -224 })
    await zalo.fake.deliver(zalo.says('Câu hỏi 1'))
    await vi.waitFor(() => {
      expect(zalo.service.log.join('\n')).toMatch(/"level":"error".*"channel":"zalo-oa".*"code":"-224"/u)
    }, 10_000)
    zalo.pass(3600)
    expect(await settled(zalo.dataDir)).toEqual({ sent: 1 })
  })

  it('is not sent two days late', async () => {
    await zalo.start()
    zalo.fake.script({ code: -224 })
    await zalo.fake.deliver(zalo.says('Câu hỏi 1'))
    await vi.waitFor(() => {
      expect(zalo.fake.refusedCodes).toEqual([-224])
    }, 10_000)
    zalo.pass(47 * 3600 + 1)
    expect(await settled(zalo.dataDir)).toEqual({ failed: 1 })
    expect(zalo.fake.messages).toEqual([])
  })

  it('goes with a new token when Zalo does not take the old one', async () => {
    await zalo.start()
    await ask('Câu hỏi 1')
    zalo.fake.tokens.revokeAccess()
    expect(await ask('Câu hỏi 2')).toEqual({ sent: 2 })
    zalo.pass(25 * 3600)
    expect(await ask('Câu hỏi 3')).toEqual({ sent: 3 })
    expect(zalo.fake.tokens).toMatchObject({ refreshes: 3, refusals: 0 })
  })

  it('waits for a person when the refresh token is dead, and Zalo is asked only once', async () => {
    zalo.fake.tokens.grant('refresh-granted-of-fake')
    await zalo.start()
    await zalo.fake.deliver(zalo.says('Câu hỏi 1'))
    await vi.waitFor(() => {
      expect(zalo.service.log.join('\n')).toMatch(/"channel":"zalo-oa".*"code":"refresh_refused"/u)
    }, 10_000)
    expect(zalo.alerts).toEqual(['refresh_refused'])
    expect(zalo.fake.tokens.refusals).toBe(1)
    expect(await readiness()).toMatchObject({ status: 'ready', channels: [DEAD_TOKEN] })
    await zalo.service.stop()
    await zalo.start({ config: { refreshToken: 'refresh-granted-of-fake' } })
    zalo.pass(300)
    expect(await settled(zalo.dataDir)).toEqual({ sent: 1 })
    expect(await readiness()).toMatchObject({ channels: [{ id: 'zalo-oa', trouble: null }] })
  })

  it('of ten thousand characters arrives whole, no figure and no letter cut', async () => {
    const sentence = 'Thu ngân sách 📊 đạt 1.250,5 tỷ đồng, tăng 7,3% & <vượt> kế_hoạch *45%*; '
    const long = sentence.repeat(140).trim()
    const answer = { ...answerTo(''), answer: long }
    await zalo.start({ ask: ({ question }) => Promise.resolve(madeUpResult(question, answer)) })
    await ask('Câu hỏi dài')
    const texts = zalo.fake.messages.map(({ text }) => text)
    expect(long.length).toBeGreaterThan(10_000)
    expect(texts.every((text) => text.length <= 2000 && text === text.normalize('NFC'))).toBe(true)
    expect(texts.join('')).toBe(long)
    expect(texts.join('|').split('1.250,5 tỷ đồng')).toHaveLength(141)
    // Half a letter cannot be written in an address.
    expect(() => texts.map(encodeURIComponent)).not.toThrow()
  })

  it('takes the number of a suggestion for its question', async () => {
    await zalo.start({ ask: suggesting })
    await ask('Câu hỏi 1')
    await ask('2')
    expect(zalo.fake.messages.at(0)?.text).toMatch(/\n1\. Chi\?\n2\. Nợ\?/u)
    expect(firstLines(zalo.fake).at(-1)).toBe('Trả lời: Nợ?')
    expect(zalo.fake.messages.flatMap(({ buttons }) => buttons)).toEqual([])
  })
})

describe('buttons of Zalo OA', () => {
  it('come back as messages and ask their question, also after a restart', async () => {
    await zalo.start({ ask: suggesting, config: { hasButtons: true } })
    await ask('Câu hỏi 1')
    const buttons = zalo.fake.messages[0]?.buttons ?? []
    expect(buttons.map(({ title }) => title)).toEqual(['Chi?', 'Nợ?', 'Hữu ích', 'Chưa đúng'])
    await zalo.service.stop()
    await zalo.start({ ask: suggesting, config: { hasButtons: true } })
    await ask(buttons[1]?.payload ?? '')
    await ask(buttons[2]?.payload ?? '')
    expect(firstLines(zalo.fake).slice(1)).toEqual([...answersTo('Nợ?'), 'Cảm ơn bạn đã góp ý.'])
  })

  it('are only our own: whoever types the like has asked a question', async () => {
    await zalo.start({ config: { hasButtons: true } })
    await ask('s:unknown:1')
    expect(zalo.asked).toEqual(['s:unknown:1'])
  })

  it('are left out where Zalo does not take them', async () => {
    await zalo.start({ ask: suggesting, config: { hasButtons: true } })
    zalo.fake.script({ code: -233 })
    expect(await ask('Câu hỏi 1')).toEqual({ sent: 1 })
    expect(zalo.fake.messages).toMatchObject([{ userId: USER, buttons: [] }])
  })
})

function suggesting({ question }: { question: string }) {
  const answer = { ...ANSWER, ...answerTo(question), suggestions: ['Chi?', 'Nợ?'] }
  return Promise.resolve(madeUpResult(question, answer))
}
