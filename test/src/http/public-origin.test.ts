import { describe, expect, it } from 'vitest'
import { publicOrigin } from '../../../src/http/public-origin.ts'

describe('publicOrigin', () => {
  it('is the configured address', () => {
    expect(publicOrigin({ protocol: 'http', host: 'other' }, 'https://hoidap.example.vn')).toBe(
      'https://hoidap.example.vn',
    )
  })

  it('else that of the request', () => {
    expect(publicOrigin({ protocol: 'http', host: '127.0.0.1:3000' }, null)).toBe('http://127.0.0.1:3000')
  })

  it.each(['', 'a b', '<script>'])('else nothing: host “%s”', (host) => {
    expect(publicOrigin({ protocol: 'http', host }, null)).toBe('')
  })
})
