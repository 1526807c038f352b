import { describe, expect, it } from 'vitest'
import { PUBLIC_NAME } from '../../support/public-address/front-end.ts'
import { goodOf, notesOf, problemCount, problemsOf, useSetup } from './use-setup.ts'

const setup = useSetup()

describe('an installation that is set up', () => {
  it('has nothing that has to be done, once the webhooks are set', async () => {
    await setup.setWebhooks()
    const parts = await setup.check()
    expect(problemCount(parts), JSON.stringify(parts, null, 1)).toBe(0)
    expect(goodOf(parts, 'public-address')).toEqual([
      expect.stringMatching(/^Chứng chỉ HTTPS hợp lệ, còn (?:59|60) ngày \(đến /u),
      'Dịch vụ hỏi đáp trả lời ở địa chỉ này (1 tài liệu).',
    ])
    const SAME_FOR_ALL = [
      'Dịch vụ đang chạy đã bật kênh này, và từ chối tin giả mạo.',
      'Dịch vụ đang chạy nhận tin thật: bí mật của nó trùng với cấu hình này.',
    ]
    expect(goodOf(parts, 'telegram')).toEqual([
      'Token đúng: bot “Báo cáo” (@bc_langson_bot).',
      `Webhook đúng địa chỉ https://${PUBLIC_NAME}:8443/channels/telegram.`,
      ...SAME_FOR_ALL,
    ])
    expect(goodOf(parts, 'zalo-oa')).toEqual([
      expect.stringMatching(/^Token còn hạn \(dịch vụ đổi lần gần nhất lúc .+\)\./u),
      'Zalo nhận token: OA “Báo cáo Lạng Sơn”, gói Nâng cao.',
      ...SAME_FOR_ALL,
    ])
    expect(goodOf(parts, 'zalo-bot')).toEqual([
      'Token đúng: bot bot.bao-cao.',
      `Webhook đúng địa chỉ https://${PUBLIC_NAME}:8443/channels/zalo-bot.`,
      ...SAME_FOR_ALL,
    ])
  })

  it('is told which webhook is missing before', async () => {
    const parts = await setup.check()
    expect(problemCount(parts)).toBe(2)
    expect(problemsOf(parts, 'telegram')).toEqual([
      'Chưa đặt webhook: Telegram không biết gửi tin nhắn tới đâu. → Chạy `npm run channels -- set-webhook telegram`.',
    ])
    expect(problemsOf(parts, 'zalo-bot')).toEqual([
      'Chưa đặt webhook: Zalo không biết gửi tin nhắn tới đâu. → Chạy `npm run channels -- set-webhook zalo-bot`.',
    ])
  })

  it('gets no message of anybody when it is checked', async () => {
    await setup.check()
    expect(await (await fetch(`${setup.service.url}/metrics`)).text()).not.toMatch(/outcome="(?:new|known)"/u)
  })

  it('is looked at for one channel when one is asked after', async () => {
    expect((await setup.check('zalo-bot')).map(({ id }) => id)).toEqual(['public-address', 'zalo-bot'])
  })

  it('has to be restarted when the service runs with another secret', async () => {
    setup.settings.TELEGRAM_WEBHOOK_SECRET = 'another-secret'
    setup.settings.ZALO_OA_SECRET_KEY = 'another-key'
    setup.settings.ZALO_BOT_WEBHOOK_SECRET = 'another-secret'
    const parts = await setup.check()
    for (const id of ['telegram', 'zalo-oa', 'zalo-bot'] as const)
      expect(problemsOf(parts, id)).toContainEqual(
        expect.stringMatching(/dùng bí mật khác .+ → Khởi động lại dịch vụ/u),
      )
  })

  it('has to be restarted when the service runs without the channel', async () => {
    const { settings } = setup
    setup.settings = {}
    await setup.restartService()
    setup.settings = settings
    const parts = await setup.check()
    for (const id of ['telegram', 'zalo-oa', 'zalo-bot'] as const)
      expect(problemsOf(parts, id)).toContainEqual(
        expect.stringMatching(/chưa bật kênh này \(mã 404\)\. → Khởi động lại dịch vụ/u),
      )
  })
})

describe('settings', () => {
  it('of which none are there are told once', async () => {
    setup.settings = {}
    for (const parts of [await setup.check(), await setup.setWebhooks()]) {
      expect(parts.map(({ id }) => id)).toEqual(['channels'])
      expect(problemsOf(parts, 'channels')).toEqual([expect.stringMatching(/^Chưa kênh nào được bật/u)])
    }
  })

  it.each([
    ['zalo-bot', 'ZALO_BOT_TOKEN', 'Lấy token ở nơi đã tạo Zalo Bot'],
    ['zalo-bot', 'ZALO_BOT_WEBHOOK_SECRET', 'openssl rand -hex 32'],
    ['zalo-oa', 'ZALO_OA_REFRESH_TOKEN', 'API Explorer'],
    ['zalo-oa', 'ZALO_OA_SECRET_KEY', 'trang Webhook'],
    ['telegram', 'TELEGRAM_BOT_TOKEN', '@BotFather'],
  ] as const)(
    'of %s without %s switch it off, and say where the value comes from',
    async (id, name, source) => {
      setup.settings[name] = ''
      for (const parts of [await setup.check(id), await setup.setWebhooks({ only: id })]) {
        expect(parts.find((part) => part.id === id)?.state).toBe('half_set')
        expect(problemsOf(parts, id)).toEqual([expect.stringContaining(`Kênh chưa bật vì thiếu ${name}.`)])
        expect(problemsOf(parts, id)).toEqual([expect.stringContaining(source)])
      }
    },
  )

  it('of Telegram without a secret serve where messages are fetched, which needs no public address', async () => {
    delete setup.settings.TELEGRAM_WEBHOOK_SECRET
    setup.publicBaseUrl = null
    const parts = await setup.check('telegram')
    expect(problemCount(parts)).toBe(0)
    expect(notesOf(parts, 'telegram')).toContainEqual(expect.stringContaining('npm run telegram'))
    expect(parts.map(({ id }) => id)).toEqual(['telegram'])
  })

  it.each([
    ['telegram', 'TELEGRAM_BOT_TOKEN'],
    ['zalo-bot', 'ZALO_BOT_TOKEN'],
    ['zalo-oa', 'ZALO_OA_APP_ID'],
  ] as const)('of %s whose %s was copied with quotes are never sent', async (id, name) => {
    setup.settings[name] = `"${setup.settings[name] ?? ''}"`
    expect(problemsOf(await setup.check(id), id)).toEqual([expect.stringContaining(name)])
  })
})
