import { describe, expect, it } from 'vitest'
import { verificationRemark } from '../../../../src/channel-setup/zalo-bot/set-zalo-bot-webhook.ts'
import { goodOf, notesOf, problemsOf, useSetup, ZALO_BOT_SECRET } from '../use-setup.ts'

const setup = useSetup()

function address(): string {
  return `${setup.publicBaseUrl ?? ''}/channels/zalo-bot`
}

async function found(): Promise<string[]> {
  return problemsOf(await setup.check('zalo-bot'), 'zalo-bot')
}

async function set(force = false): Promise<string[]> {
  const parts = await setup.setWebhooks({ only: 'zalo-bot', force })
  return [...goodOf(parts, 'zalo-bot'), ...notesOf(parts, 'zalo-bot'), ...problemsOf(parts, 'zalo-bot')]
}

describe('setting the webhook of Zalo Bot', () => {
  it('names address and secret, and a trial call that is refused for want of it is as it should be', async () => {
    expect(await set()).toEqual([
      `Đã đặt webhook ${address()}.`,
      expect.stringMatching(/không kèm chuỗi bí mật, nên dịch vụ từ chối \(mã 401\), như phải thế/u),
    ])
    expect(setup.zaloBot.webhook.current).toEqual({ url: address(), secret: ZALO_BOT_SECRET })
  })

  it('is done once, and again when it is asked for: Zalo counts', async () => {
    await set()
    expect(await set()).toEqual([expect.stringMatching(/không đặt lại .+--force/u)])
    expect(setup.zaloBot.webhook.sets).toBe(1)
    await set(true)
    expect(setup.zaloBot.webhook.sets).toBe(2)
  })

  it('waits for the next day when it was done too often', async () => {
    for (let day = 1; day <= 10; day += 1) await set(true)
    expect(await set(true)).toEqual([expect.stringMatching(/quá số lần Zalo cho phép.+ngày mai/u)])
  })

  it('tells a service that does not run the channel', async () => {
    setup.zaloBot.webhook.trialStatus = 404
    expect(await set()).toContainEqual(expect.stringMatching(/chưa bật kênh này \(mã 404\)/u))
  })

  it.each([
    [{ ok: true, outcome: 'ok', status_code: 200 }, 'good', /được trả lời/u],
    [{}, 'note', /không cho biết/u],
    [
      { ok: false, outcome: 'http_error', status_code: 403 },
      'problem',
      /tường lửa hoặc CDN chặn.+đã được lưu/u,
    ],
    [{ ok: false, outcome: 'http_error', status_code: 502 }, 'problem', /\(mã 502\)/u],
    [{ ok: false, outcome: 'timeout', status_code: 0 }, 'problem', /\(timeout\)/u],
  ] as const)('tells of the trial call %o', (verification, level, words) => {
    expect(verificationRemark(verification)).toMatchObject({
      level,
      text: expect.stringMatching(words) as string,
    })
  })
})

describe('checking Zalo Bot', () => {
  it('finds a webhook of somebody else, and tells no path of it', async () => {
    setup.zaloBot.webhook.current = { url: 'https://khac.example.vn/bot-of-them', secret: 'theirs-only' }
    expect(await found()).toEqual([
      expect.stringContaining('tới nơi khác: https://khac.example.vn; cần gửi tới'),
    ])
  })

  it.each([true, false])('says what to do about a refusal, its status mirrored: %s', async (isMirrored) => {
    setup.zaloBot.isMirrored = isMirrored
    for (const [status, words] of [
      [401, /không nhận token trong ZALO_BOT_TOKEN/u],
      [429, /hết hạn mức/u],
      [403, /đang gặp sự cố/u],
    ] as const) {
      setup.zaloBot.outage = { status, description: 'Refused' }
      expect(await found()).toEqual([expect.stringMatching(words)])
    }
  })

  it('says what to do without network', async () => {
    setup.settings.ZALO_BOT_API_ROOT = 'http://127.0.0.1:1'
    expect(await found()).toEqual([expect.stringMatching(/Không kết nối được tới 127\.0\.0\.1/u)])
    expect(await set()).toEqual([expect.stringMatching(/Không kết nối được tới 127\.0\.0\.1/u)])
  })
})
