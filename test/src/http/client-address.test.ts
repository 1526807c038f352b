import { describe, expect, it } from 'vitest'
import { clientAddress } from '../../../src/http/client-address.ts'

describe('clientAddress', () => {
  it.each([
    ['203.0.113.7', '203.0.113.7'],
    ['::ffff:203.0.113.7', '203.0.113.7'],
    ['203.0.113.7:51234', '203.0.113.7'],
    ['2001:DB8::1', '2001:db8::1'],
    ['[2001:db8::1]:443', '2001:db8::1'],
    ['unknown', '10.0.0.2'],
    ['_hidden', '10.0.0.2'],
    ['', '10.0.0.2'],
  ])('%s counts as %s', (claimed, client) => {
    expect(clientAddress(claimed, '10.0.0.2')).toBe(client)
  })
})
