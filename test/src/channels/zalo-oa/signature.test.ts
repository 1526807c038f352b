import { describe, expect, it } from 'vitest'
import { isSignedByZalo } from '../../../../src/channels/zalo-oa/signature.ts'
import { APP, macOf } from '../../../support/fake-zalo-oa/webhook-body.ts'

const TEXT = 'Báo cáo nói gì về tăng trưởng GDP năm 2024? 📊'
const BODY = `{"app_id":"1234567890123456789","sender":{"id":"2468458835296197922"},"user_id_by_app":"552177279717587730","recipient":{"id":"388613280878808645"},"event_name":"user_send_text","message":{"text":"${TEXT}","msg_id":"96d3cdf3af150460909"},"timestamp":"1735689600000"}`
const ESCAPED = BODY.split('')
  .map((unit) => (unit < '\u0080' ? unit : `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`))
  .join('')
const SPACED = BODY.replace('"event_name":', '"event_name": ')
const NFD = BODY.normalize('NFD')

const MAC = '6ee628b28ba814c938ead07cf6d67615ac7f5ee4c779fb7781b8e58e94ce0560'
const ESCAPED_MAC = 'a965c057ebd356951c1bcb7024067cd8881d1792563d0b440967d3a4bcd4eaf9'
const SPACED_MAC = 'e44fefd217708067195e5cc8750f8571119614e46ed76dbbe8bf1f06142e2375'
const NFD_MAC = '881f327bbafd4bc87f84c5ae8e2dba5900fa006157ed478154fa4ac75fbea118'
const HMAC = '6a2a4d7d15bfe322f69e477b28fc3e39a2929d51d50af800a3a1c46982b5a4a5'

const SENT_MS = 1_735_689_600_000
const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS

function isSigned(body: string, header: string | string[] | undefined, afterMs = 0): boolean {
  return isSignedByZalo(Buffer.from(body), header, APP, new Date(SENT_MS + afterMs))
}

describe('isSignedByZalo', () => {
  it.each([
    ['as Zalo writes it', BODY, 318, MAC],
    ['with escaped letters', ESCAPED, 360, ESCAPED_MAC],
    ['with a space', SPACED, 319, SPACED_MAC],
    ['with decomposed letters', NFD, Buffer.byteLength(NFD), NFD_MAC],
  ])('takes a body %s with the signature of these bytes only', (_name, body, bytes, mac) => {
    expect(Buffer.byteLength(body)).toBe(bytes)
    for (const given of [MAC, ESCAPED_MAC, SPACED_MAC, NFD_MAC, HMAC])
      expect(isSigned(body, `mac=${given}`)).toBe(given === mac)
  })

  it('takes the signature bare, in capitals and with spaces around', () => {
    expect(isSigned(BODY, MAC)).toBe(true)
    expect(isSigned(BODY, ` MAC=${MAC.toUpperCase()} `)).toBe(true)
  })

  it.each([
    ['missing', undefined],
    ['empty', ''],
    ['without value', 'mac='],
    ['an HMAC', `mac=${HMAC}`],
    ['cut short', `mac=${MAC.slice(0, 62)}`],
    ['followed by more', `mac=${MAC}00`],
    ['given twice', `mac=${MAC}, mac=${MAC}`],
    ['given twice as a list', [`mac=${MAC}`, `mac=${MAC}`]],
  ])('refuses a signature that is %s', (_name, header) => {
    expect(isSigned(BODY, header)).toBe(false)
  })

  it('refuses what is signed for another app', () => {
    const body = JSON.stringify({ app_id: '99', event_name: 'user_send_text', timestamp: String(SENT_MS) })
    expect(isSigned(body, macOf(Buffer.from(body), String(SENT_MS), APP))).toBe(false)
  })

  it('refuses a body without a time, or of which nothing can be read', () => {
    for (const body of ['', '{', 'null', '[]', `{"app_id":"${APP.appId}"}`])
      expect(isSigned(body, macOf(Buffer.from(body), '', APP))).toBe(false)
  })

  it('refuses everything while the key is empty', () => {
    const keyless = { ...APP, secretKey: '' }
    const mac = macOf(Buffer.from(BODY), String(SENT_MS), keyless)
    expect(isSignedByZalo(Buffer.from(BODY), mac, keyless, new Date(SENT_MS))).toBe(false)
  })

  it('takes what Zalo delivers again for two hours, and nothing after a day or from the future', () => {
    expect(isSigned(BODY, MAC, 2 * HOUR_MS)).toBe(true)
    expect(isSigned(BODY, MAC, 24 * HOUR_MS)).toBe(true)
    expect(isSigned(BODY, MAC, 24 * HOUR_MS + 1)).toBe(false)
    expect(isSigned(BODY, MAC, -10 * MINUTE_MS)).toBe(true)
    expect(isSigned(BODY, MAC, -10 * MINUTE_MS - 1)).toBe(false)
  })
})
