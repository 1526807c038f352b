import { describe, expect, it } from 'vitest'
import { loadConfig } from '../../../src/config.ts'
import { SettingsError } from '../../../src/domain/errors.ts'

describe('TRUST_PROXY', () => {
  it.each([
    ['', []],
    ['10.0.0.1', ['10.0.0.1']],
    [' 10.0.0.0/8 , ::1 ,', ['10.0.0.0/8', '::1']],
    ['fd00::/8', ['fd00::/8']],
    ['192.168.1.7/32', ['192.168.1.7/32']],
  ])('%j names %j', (written, trusted) => {
    expect(loadConfig({ TRUST_PROXY: written }).trustedProxies).toEqual(trusted)
  })

  it.each([
    'true',
    '*',
    'localhost',
    '10.0.0',
    '10.0.0.256',
    '10.0.0.0/33',
    '10.0.0.0/0',
    '::/129',
    '10.0.0.0/8/8',
    '10.0.0.1;10.0.0.2',
  ])('%j is refused: nobody is trusted by mistake', (written) => {
    expect(() => loadConfig({ TRUST_PROXY: `10.0.0.1,${written}` })).toThrow(SettingsError)
    expect(() => loadConfig({ TRUST_PROXY: written })).toThrow(
      `TRUST_PROXY: "${written}" không phải địa chỉ IP`,
    )
  })
})
