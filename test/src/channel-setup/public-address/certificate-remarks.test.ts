import { describe, expect, it } from 'vitest'
import { certificateRemarks } from '../../../../src/channel-setup/public-address/certificate-remarks.ts'
import type { CertificateView } from '../../../../src/channel-setup/public-address/certificate.ts'

const NOW = new Date('2026-03-01T08:00:00Z')
const HOST = 'hoidap.example.vn'

function seen(changes: Partial<Extract<CertificateView, { kind: 'seen' }>>): CertificateView {
  const endsAt = new Date('2026-05-30T08:00:00Z')
  return { kind: 'seen', trouble: null, endsAt, names: `DNS:${HOST}`, address: '203.0.113.7', ...changes }
}

function inDays(days: number): Date {
  return new Date(NOW.getTime() + days * 24 * 60 * 60 * 1000)
}

describe('a certificate that platforms accept', () => {
  it.each([
    [90, 'good', 'Chứng chỉ HTTPS hợp lệ, còn 90 ngày (đến 15:00 ngày 30/05/2026).'],
    [20, 'good', 'còn 20 ngày'],
    [19, 'note', 'kiểm tra việc tự gia hạn'],
    [7, 'note', 'còn 7 ngày'],
    [6, 'problem', 'sắp hết hạn: còn 6 ngày'],
    [0, 'problem', 'còn 0 ngày'],
  ] as const)('with %i days left is %s', (days, level, words) => {
    expect(certificateRemarks(seen({ endsAt: inDays(days) }), HOST, NOW)).toEqual([
      {
        level,
        text: expect.stringContaining(words) as string,
        remedy: expect.toBeOneOf([null, expect.any(String)]) as string,
      },
    ])
  })

  it('at an address inside is told to be seen from inside', () => {
    const levels = certificateRemarks(seen({ address: '192.168.1.5' }), HOST, NOW)
    expect(levels.map(({ level }) => level)).toEqual(['note', 'good'])
    expect(levels[0]?.text).toContain('địa chỉ nội bộ 192.168.1.5')
  })
})

describe('a certificate that platforms do not accept', () => {
  it.each([
    ['CERT_HAS_EXPIRED', 'đã hết hạn'],
    ['CERT_NOT_YET_VALID', 'chưa tới ngày có hiệu lực'],
    ['DEPTH_ZERO_SELF_SIGNED_CERT', 'tự ký'],
    ['SELF_SIGNED_CERT_IN_CHAIN', 'nơi cấp riêng'],
    ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'thiếu chứng chỉ trung gian'],
    ['ERR_TLS_CERT_ALTNAME_INVALID', `không phải của tên miền ${HOST}, mà của: hoidap.example.vn`],
    ['SOMETHING_ELSE', 'SOMETHING_ELSE'],
  ])('for %s says so', (trouble, words) => {
    const [remark] = certificateRemarks(seen({ trouble }), HOST, NOW)
    expect(remark).toMatchObject({ level: 'problem', remedy: expect.any(String) as string })
    expect(remark?.text).toContain(words)
  })
})

describe('a connection that does not come about', () => {
  it.each([
    ['ENOTFOUND', 'Không tìm được tên miền'],
    ['EAI_AGAIN', 'chưa vào được internet'],
    ['ECONNREFUSED', 'không nhận kết nối'],
    ['timeout', 'không trả lời trong 10 giây'],
    ['ETIMEDOUT', 'không trả lời trong 10 giây'],
    ['ERR_SSL_WRONG_VERSION_NUMBER', 'không nói HTTPS'],
    ['ECONNRESET', 'bị ngắt'],
  ])('for %s says so', (code, words) => {
    const [remark] = certificateRemarks({ kind: 'unreachable', code }, HOST, NOW)
    expect(remark).toMatchObject({ level: 'problem', remedy: expect.any(String) as string })
    expect(remark?.text).toContain(words)
  })
})
