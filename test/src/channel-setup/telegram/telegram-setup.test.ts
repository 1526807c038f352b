import { describe, expect, it } from 'vitest'
import { goodOf, notesOf, problemCount, problemsOf, TELEGRAM_SECRET, useSetup } from '../use-setup.ts'

const setup = useSetup()

function address(): string {
  return `${setup.publicBaseUrl ?? ''}/channels/telegram`
}

async function found(): Promise<string[]> {
  return problemsOf(await setup.check('telegram'), 'telegram')
}

async function set(force = false): Promise<string[]> {
  const parts = await setup.setWebhooks({ only: 'telegram', force })
  return [...goodOf(parts, 'telegram'), ...notesOf(parts, 'telegram'), ...problemsOf(parts, 'telegram')]
}

/** Telegram could not deliver so many seconds ago. */
function failed(message: string, secondsAgo: number): void {
  setup.telegram.webhook.lastError = { date: Math.floor(setup.nowMs / 1000) - secondsAgo, message }
}

describe('setting the webhook of Telegram', () => {
  it('names the address, the secret and the kinds of messages, and sets the menu', async () => {
    expect(await set()).toEqual([
      `Đã đặt webhook ${address()}. Tin nhắn đang chờ vẫn được giữ.`,
      'Đã đặt bảng lệnh của bot: /start, /hoi, /nguon, /moi, /help.',
    ])
    expect(setup.telegram.webhook.current).toEqual({
      url: address(),
      secret_token: TELEGRAM_SECRET,
      allowed_updates: ['message', 'callback_query'],
    })
    expect(setup.telegram.commands.map(({ command }) => command)).toEqual([
      'start',
      'hoi',
      'nguon',
      'moi',
      'help',
    ])
  })

  it('keeps the messages that wait', async () => {
    setup.telegram.polling.keep({ update_id: 1 })
    await set()
    expect(notesOf(await setup.check('telegram'), 'telegram')).toEqual([
      expect.stringContaining('1 tin nhắn còn chờ'),
    ])
  })

  it('is done once, and again when it is asked for', async () => {
    await set()
    expect(await set()).toEqual([
      'Bảng lệnh của bot đã đúng.',
      expect.stringMatching(/không đặt lại\..+--force/u),
    ])
    expect(setup.telegram.webhook.sets).toBe(1)
    await set(true)
    expect(setup.telegram.webhook.sets).toBe(2)
  })

  it('is done again when the service does not take the secret that Telegram has', async () => {
    await set()
    failed('Wrong response from the webhook: 401 Unauthorized', 60)
    expect(await found()).toEqual([
      expect.stringMatching(/không nhận chuỗi bí mật.+set-webhook telegram --force/u),
    ])
    await set()
    expect(setup.telegram.webhook.sets).toBe(2)
    expect(await found()).toEqual([])
  })

  it('is refused for a port that Telegram does not call', async () => {
    setup.publicBaseUrl = 'https://hoidap.example.vn:3000'
    expect(await set()).toEqual([expect.stringMatching(/chỉ gọi cổng 443, 80, 88, 8443.+cổng 3000/u)])
    expect(setup.telegram.webhook.sets).toBe(0)
  })

  it.each(['http://hoidap.example.vn', 'https://192.168.1.5', null])(
    'is not tried with the address %s',
    async (publicBaseUrl) => {
      setup.publicBaseUrl = publicBaseUrl
      const parts = await setup.setWebhooks()
      expect(problemsOf(parts, 'public-address')).toHaveLength(1)
      expect(setup.telegram.webhook.sets + setup.zaloBot.webhook.sets).toBe(0)
    },
  )

  it('tells what Telegram has against the address', async () => {
    setup.telegram.webhook.refusal = 'bad webhook: IP address 203.0.113.7 is reserved'
    expect(await set()).toEqual([
      expect.stringMatching(/không nhận địa chỉ này: tên miền trỏ tới địa chỉ nội bộ/u),
    ])
  })
})

describe('checking Telegram', () => {
  it('finds a webhook of somebody else, and tells no path of it', async () => {
    setup.telegram.webhook.current = { url: 'https://khac.example.vn/bot-of-them/hook' }
    const [problem] = await found()
    expect(problem).toContain('tới nơi khác: https://khac.example.vn; cần gửi tới')
    expect(problem).not.toContain('bot-of-them')
  })

  it('finds a webhook that does not bring pressed buttons', async () => {
    setup.telegram.webhook.current = { url: address(), allowed_updates: ['message'] }
    expect(await found()).toEqual([expect.stringContaining('Webhook chưa nhận: nút bấm.')])
    await set()
    expect(await found()).toEqual([])
  })

  it('tells a fresh failure as something to do, and an old one as something that was', async () => {
    await set()
    failed('Connection timed out', 60)
    expect(await found()).toEqual([
      expect.stringMatching(/gửi tin nhắn không được lúc .+: máy chủ không trả lời kịp/u),
    ])
    failed('Connection timed out', 7200)
    const parts = await setup.check('telegram')
    expect(problemCount(parts)).toBe(0)
    expect(notesOf(parts, 'telegram')).toEqual([expect.stringContaining('nay đã qua')])
  })

  it('tells an old failure as something to do while messages wait', async () => {
    await set()
    failed('Connection refused', 7200)
    setup.telegram.polling.keep({ update_id: 1 })
    expect(await found()).toEqual([expect.stringContaining('máy chủ không nhận kết nối')])
  })

  it('finds a webhook in the way of fetching messages', async () => {
    await set()
    setup.settings.TELEGRAM_WEBHOOK_SECRET = ''
    expect(await found()).toEqual([expect.stringMatching(/nên `npm run telegram` không nhận được gì/u)])
  })

  it.each([
    [401, /không nhận token trong TELEGRAM_BOT_TOKEN.+@BotFather/u],
    [409, /một chương trình khác đang lấy tin/u],
    [429, /hết hạn mức \(mã 429\).+Chờ ít nhất một giờ/u],
    [500, /đang gặp sự cố/u],
  ])('says what to do about %i', async (status, words) => {
    setup.telegram.outage = { status, description: 'Refused' }
    expect(await found()).toEqual([expect.stringMatching(words)])
    expect(await set()).toEqual([expect.stringMatching(words)])
  })

  it('says what to do without network', async () => {
    setup.settings.TELEGRAM_API_ROOT = 'http://127.0.0.1:1'
    expect(await found()).toEqual([expect.stringMatching(/Không kết nối được tới 127\.0\.0\.1.+tường lửa/u)])
  })
})
