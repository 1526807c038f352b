import { createServer } from 'node:http'
import { describe, expect, it } from 'vitest'
import { makeAuthority, makeCertificate } from '../../../support/public-address/certificates.ts'
import { PUBLIC_NAME } from '../../../support/public-address/front-end.ts'
import { goodOf, notesOf, problemsOf, TELEGRAM_SECRET, useSetup } from '../use-setup.ts'

const setup = useSetup()

async function addressProblems(): Promise<string[]> {
  return problemsOf(await setup.check('telegram'), 'public-address')
}

describe('the certificate at the public address', () => {
  it('that is signed with its own key is not taken', async () => {
    await setup.serveWith(await makeCertificate(PUBLIC_NAME, null))
    expect(await addressProblems()).toEqual([expect.stringMatching(/tự ký.+Let’s Encrypt/u)])
  })

  it('of another name is told with its names', async () => {
    await setup.serveWith(await makeCertificate('khac.example.vn', setup.authority))
    expect(await addressProblems()).toEqual([
      expect.stringMatching(/không phải của tên miền hoidap\.example\.vn, mà của: khac\.example\.vn/u),
    ])
  })

  it('that has expired is told with its last day', async () => {
    await setup.serveWith(await makeCertificate(PUBLIC_NAME, setup.authority, { daysLeft: -1 }))
    expect(await addressProblems()).toEqual([expect.stringMatching(/đã hết hạn \(.+certbot/u)])
  })

  it('that ends in a few days is told in time', async () => {
    await setup.serveWith(await makeCertificate(PUBLIC_NAME, setup.authority, { daysLeft: 3 }))
    expect(await addressProblems()).toEqual([expect.stringMatching(/sắp hết hạn: còn [23] ngày/u)])
  })

  it('of an authority that nobody knows is not taken', async () => {
    await setup.serveWith(await makeCertificate(PUBLIC_NAME, await makeAuthority()))
    expect(await addressProblems()).toEqual([expect.stringMatching(/không dùng được với Telegram và Zalo/u)])
  })

  it('that is bad is no way for the secret', async () => {
    await setup.serveWith(await makeCertificate(PUBLIC_NAME, null))
    await setup.check()
    expect(setup.frontEnd.asked).toEqual([])
  })
})

describe('the public address', () => {
  it('where nothing listens is told', async () => {
    await setup.frontEnd.stop()
    expect(await addressProblems()).toEqual([expect.stringMatching(/không nhận kết nối.+nginx/u)])
    await setup.frontEnd.start()
  })

  it('whose name nobody knows is told', async () => {
    setup.publicBaseUrl = 'https://no-such-name.example.vn'
    const { lookup } = setup.frontEnd
    Object.assign(setup.frontEnd, { lookup: unknownName })
    expect(await addressProblems()).toEqual([expect.stringMatching(/Không tìm được tên miền/u)])
    Object.assign(setup.frontEnd, { lookup })
  })

  it('that speaks no HTTPS is told', async () => {
    const plain = createServer()
    await new Promise<void>((resolve) => plain.listen(0, setup.frontEnd.address, resolve))
    const address = plain.address()
    setup.publicBaseUrl = `https://${PUBLIC_NAME}:${typeof address === 'object' ? (address?.port ?? 0) : 0}`
    expect(await addressProblems()).toEqual([expect.stringMatching(/không nói HTTPS/u)])
    plain.close()
  })

  it('behind which the service does not run is told', async () => {
    setup.frontEnd.behind = null
    expect(await addressProblems()).toEqual([expect.stringMatching(/không gọi được dịch vụ.+npm start/u)])
  })

  it('of another site is told', async () => {
    setup.frontEnd.answersItself = { path: /./u, status: 200 }
    expect(await addressProblems()).toEqual([expect.stringMatching(/không phải dịch vụ hỏi đáp/u)])
  })

  it('that keeps the state of the service to itself is taken, and no secret is sent there', async () => {
    await setup.setWebhooks()
    setup.frontEnd.answersItself = { path: /^\/health/u, status: 403 }
    const parts = await setup.check('telegram')
    expect(notesOf(parts, 'public-address')).toContainEqual(expect.stringContaining('mã 403'))
    expect(problemsOf(parts, 'telegram')).toEqual([])
    expect(goodOf(parts, 'telegram')).toContain('Dịch vụ đang chạy đã bật kênh này, và từ chối tin giả mạo.')
    expect(JSON.stringify(setup.frontEnd.asked)).not.toContain(TELEGRAM_SECRET)
  })

  it.each([
    [200, /nhận cả tin giả mạo/u],
    [301, /chuyển hướng/u],
    [403, /chặn/u],
    [404, /chưa bật kênh này/u],
    [502, /Gửi thử tới kênh không được \(mã 502\)/u],
  ])('where channels answer with %i is told', async (status, words) => {
    setup.frontEnd.answersItself = { path: /^\/channels/u, status }
    expect(problemsOf(await setup.check('zalo-bot'), 'zalo-bot')).toContainEqual(expect.stringMatching(words))
  })
})

const unknownName = (name: string, _options: unknown, callback: (error: Error) => void) => {
  callback(Object.assign(new Error(`getaddrinfo ENOTFOUND ${name}`), { code: 'ENOTFOUND' }))
}
