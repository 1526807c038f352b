import { request } from 'node:http'
import { describe, expect, it, vi } from 'vitest'
import { APP, encode, macOf, userFollows, userSends } from '../../../support/fake-zalo-oa/webhook-body.ts'
import { post } from '../../../support/fake-zalo-oa/webhook-sender.ts'
import { madeUpResult } from '../../http/harness/made-up-answer.ts'
import { USER, useZaloOa } from './use-zalo-oa.ts'
import { countsIn, settled } from '../on-disk.ts'
import { answersTo, answerTo, firstLines } from './zalo-oa-service.ts'

const zalo = useZaloOa()

describe('a delivery to Zalo OA', () => {
  it.each(['raw', 'escaped', 'spaced', 'nfd'] as const)(
    'is answered when its bytes are %s',
    async (encoding) => {
      await zalo.start()
      const delivery = await zalo.fake.deliver(zalo.says('Câu hỏi 📊 về thu ngân sách?'), {
        encoding,
        isBareMac: encoding === 'spaced',
      })
      expect(delivery.statuses).toEqual([200])
      await settled(zalo.dataDir)
      expect(firstLines(zalo.fake)).toEqual(answersTo('Câu hỏi 📊 về thu ngân sách?'))
    },
  )

  it('is refused without a proof, with a wrong, empty or doubled one, or with that of another platform', async () => {
    await zalo.start()
    const event = zalo.says('Câu hỏi 1')
    const body = encode(event, 'raw')
    const mac = macOf(body, event.timestamp, APP)
    const tried: (Record<string, string> | Record<string, string[]>)[] = [
      {},
      { 'X-ZEvent-Signature': '' },
      { 'X-ZEvent-Signature': 'mac=' },
      { 'X-ZEvent-Signature': `mac=${mac.replace(/^./u, (digit) => (digit === '0' ? '1' : '0'))}` },
      { 'X-ZEvent-Signature': [`mac=${mac}`, `mac=${mac}`] },
      { 'X-Bot-Api-Secret-Token': mac },
      { 'X-Telegram-Bot-Api-Secret-Token': mac },
    ]
    for (const headers of tried) expect(await postRaw(body, headers)).toBe(401)
    expect(await postRaw(body, { 'X-ZEvent-Signature': `mac=${mac}` })).toBe(200)
    await settled(zalo.dataDir)
    expect(zalo.asked).toEqual(['Câu hỏi 1'])
  })

  it('leaves nothing behind when it is forged, be it a thousand times', async () => {
    await zalo.start()
    for (let batch = 0; batch < 20; batch += 1) {
      const statuses = Array.from({ length: 50 }, () => {
        const event = zalo.says('Câu hỏi giả')
        return postRaw(encode(event, 'raw'), { 'X-ZEvent-Signature': `mac=${'0'.repeat(64)}` })
      })
      expect(new Set(await Promise.all(statuses))).toEqual(new Set([401]))
    }
    expect(await countsIn(zalo.dataDir)).toEqual({ waiting: 0, parts: {} })
    expect(zalo.asked).toEqual([])
  })

  it('is refused when it is no JSON, too large, a day old, or for a channel that is off', async () => {
    await zalo.start()
    expect(await postRaw(Buffer.from('{"app_id":'), { 'X-ZEvent-Signature': 'mac=00' })).toBe(401)
    expect(await postRaw(Buffer.alloc(300 * 1024, ' '), {})).toBe(413)
    const event = zalo.says('Câu hỏi cũ')
    zalo.pass(24 * 3600 + 1)
    expect((await zalo.fake.deliver(event)).statuses).toEqual([401, 401, 401, 401, 401, 401])
    expect(await post(`${zalo.service.url}/channels/zalo-bot`, Buffer.from('{}'), {})).toBe(404)
    expect(await countsIn(zalo.dataDir)).toEqual({ waiting: 0, parts: {} })
  })

  it('is answered once, however often and at the same moment it comes, also after a restart', async () => {
    await zalo.start()
    const event = zalo.says('Câu hỏi 1')
    await Promise.all(Array.from({ length: 20 }, () => zalo.fake.deliver(event)))
    await settled(zalo.dataDir)
    await zalo.restart()
    await zalo.fake.deliver(event)
    await settled(zalo.dataDir)
    expect(zalo.asked).toEqual(['Câu hỏi 1'])
    expect(firstLines(zalo.fake)).toEqual(answersTo('Câu hỏi 1'))
  })

  it('is taken at once while its answer takes long, and does not come again', async () => {
    let finish: () => void = () => undefined
    const gate = new Promise<void>((open) => {
      finish = open
    })
    await zalo.start({
      ask: async ({ question }) => {
        await gate
        return madeUpResult(question, answerTo(question))
      },
    })
    expect((await zalo.fake.deliver(zalo.says('Câu hỏi 1'))).statuses).toEqual([200])
    expect(await countsIn(zalo.dataDir)).toEqual({ waiting: 1, parts: {} })
    finish()
    expect(await settled(zalo.dataDir)).toEqual({ sent: 1 })
  })

  it('of its own messages, and of those that were seen, leads to nothing', async () => {
    await zalo.start()
    await zalo.fake.deliver(zalo.says('Câu hỏi 1'))
    await settled(zalo.dataDir)
    await vi.waitFor(async () => {
      const dropped = /channel_deliveries_total\{channel="zalo-oa",outcome="dropped"\} 3/u
      expect(await zalo.metrics()).toMatch(dropped)
    }, 10_000)
    expect(zalo.fake.messages).toHaveLength(1)
  })

  it('greets who follows once, and asks for words instead of pictures once an hour', async () => {
    await zalo.start()
    zalo.fake.interact(USER)
    await zalo.fake.deliver(userFollows(USER, new Date(zalo.nowMs)))
    await zalo.fake.deliver(userFollows(USER, new Date(zalo.nowMs + 1000)))
    await zalo.fake.deliver(userSends('image', USER, { messageId: 'p1', at: new Date(zalo.nowMs) }))
    await zalo.fake.deliver(userSends('sticker', USER, { messageId: 'p2', at: new Date(zalo.nowMs) }))
    await settled(zalo.dataDir)
    expect(firstLines(zalo.fake)).toEqual([
      'Xin chào! Đây là hệ thống trả lời tự động về báo cáo kinh tế - xã hội.',
      'Hệ thống chỉ nhận câu hỏi bằng chữ. Bạn gõ câu hỏi giúp nhé.',
    ])
  })
})

/** Node's own client: it can send a header twice. */
function postRaw(body: Buffer, headers: Record<string, string | string[]>): Promise<number> {
  return new Promise((resolve, reject) => {
    const sent = request(
      `${zalo.service.url}/channels/zalo-oa`,
      { method: 'POST', headers: { 'content-type': 'application/json', ...headers } },
      (response) => {
        response.resume()
        resolve(response.statusCode ?? 0)
      },
    )
    sent.on('error', reject)
    sent.end(body)
  })
}
