import { describe, expect, it } from 'vitest'
import {
  isPrivateAddress,
  isSameAddress,
  judgeAddress,
} from '../../../../src/channel-setup/public-address/judge-address.ts'

function textOf(address: string | null): string | null {
  const judged = judgeAddress(address)
  return 'remark' in judged ? judged.remark.text : null
}

describe('PUBLIC_BASE_URL', () => {
  it.each(['https://hoidap.langson.gov.vn', 'https://hoidap.langson.gov.vn:8443/hoi-dap', 'https://hỏi.vn'])(
    'may be %s',
    (address) => {
      expect(textOf(address)).toBeNull()
    },
  )

  it.each([
    [null, /^Chưa đặt PUBLIC_BASE_URL/u],
    ['http://hoidap.langson.gov.vn', /chỉ gọi địa chỉ https/u],
    ['https://localhost:3000', /địa chỉ nội bộ/u],
    ['https://maychu', /địa chỉ nội bộ/u],
    ['https://hoidap.local', /địa chỉ nội bộ/u],
    ['https://10.1.2.3', /địa chỉ nội bộ/u],
    ['https://172.31.0.1', /địa chỉ nội bộ/u],
    ['https://192.168.1.5:8443', /địa chỉ nội bộ/u],
    ['https://[::1]', /địa chỉ nội bộ/u],
    ['https://[fd00::1]', /địa chỉ nội bộ/u],
    ['https://203.0.113.7', /địa chỉ số/u],
    ['https://[2001:db8::1]', /địa chỉ số/u],
  ])('may not be %s', (address, expected) => {
    expect(textOf(address)).toMatch(expected)
  })
})

describe('an address of the net', () => {
  it.each(['10.0.0.1', '172.16.0.1', '169.254.1.1', '100.64.0.1', '::1', 'fe80::1', '0.0.0.0'])(
    '%s is private',
    (address) => {
      expect(isPrivateAddress(address)).toBe(true)
    },
  )

  it.each(['172.32.0.1', '8.8.8.8', '100.128.0.1', '2001:db8::1', 'hoidap.vn', ''])(
    '%s is not',
    (address) => {
      expect(isPrivateAddress(address)).toBe(false)
    },
  )
})

describe('two addresses', () => {
  it.each([
    ['https://Hoidap.vn/a', 'https://hoidap.vn:443/a'],
    ['https://hỏi.vn/a', 'https://xn--hi-d9s.vn/a'],
  ])('%s and %s are the same', (one, other) => {
    expect(isSameAddress(one, other)).toBe(true)
  })

  it.each([
    ['https://hoidap.vn/a', 'https://hoidap.vn/b'],
    ['https://hoidap.vn/a', 'http://hoidap.vn/a'],
    ['', 'https://hoidap.vn/a'],
  ])('%s and %s are not', (one, other) => {
    expect(isSameAddress(one, other)).toBe(false)
  })
})
