import { describe, expect, it } from 'vitest'
import { siteOrigin } from '../../../src/domain/site-origin.ts'

describe('siteOrigin', () => {
  it.each([
    ['https://thanhpho.gov.vn', 'https://thanhpho.gov.vn'],
    ['https://ThanhPho.gov.vn/', 'https://thanhpho.gov.vn'],
    ['https://thanhpho.gov.vn:443', 'https://thanhpho.gov.vn'],
    ['http://127.0.0.1:8080', 'http://127.0.0.1:8080'],
    ['https://tỉnh.vn', 'https://xn--tnh-dlz.vn'],
  ])('%s is %s', (text, origin) => {
    expect(siteOrigin(text)).toBe(origin)
  })

  it.each([
    'thanhpho.gov.vn',
    'https://thanhpho.gov.vn/tin-tuc',
    'https://thanhpho.gov.vn?a=1',
    'https://ten@thanhpho.gov.vn',
    '*',
    'https://*.gov.vn',
    'ftp://thanhpho.gov.vn',
    'javascript:alert(1)',
    'null',
    "https://a.vn;script-src'none'",
    'https://[::1]:3000',
  ])('%s is none', (text) => {
    expect(siteOrigin(text)).toBeNull()
  })
})
