import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createSlidingMinute } from '../../../src/http/sliding-minute.ts'

describe('createSlidingMinute', () => {
  it('admits the limit, then tells when the oldest leaves the minute', () => {
    const minute = createSlidingMinute(2)
    expect(minute.admit('a', 0)).toEqual({ admitted: true })
    expect(minute.admit('a', 20_000)).toEqual({ admitted: true })
    expect(minute.admit('a', 30_000)).toEqual({ admitted: false, retryAfterSeconds: 30 })
    expect(minute.admit('a', 59_999)).toEqual({ admitted: false, retryAfterSeconds: 1 })
    expect(minute.admit('a', 60_000)).toEqual({ admitted: true })
    expect(minute.admit('a', 60_001)).toEqual({ admitted: false, retryAfterSeconds: 20 })
  })

  it('counts each client by itself', () => {
    const minute = createSlidingMinute(1)
    expect(minute.admit('a', 0).admitted).toBe(true)
    expect(minute.admit('b', 0).admitted).toBe(true)
    expect(minute.admit('a', 0).admitted).toBe(false)
  })

  it('admits everything when the limit is 0', () => {
    const minute = createSlidingMinute(0)
    expect([1, 2, 3].every((time) => minute.admit('a', time).admitted)).toBe(true)
  })

  it('forgets the client that was admitted longest ago when too many come', () => {
    const minute = createSlidingMinute(1, 2)
    for (const client of ['a', 'b', 'c']) minute.admit(client, 0)
    expect(minute.admit('b', 1).admitted).toBe(false)
    expect(minute.admit('c', 1).admitted).toBe(false)
    expect(minute.admit('a', 1).admitted).toBe(true)
  })

  it('never admits more than the limit in any sixty seconds, nor fewer than come within it', () => {
    const pauses = fc.array(fc.integer({ min: 0, max: 40_000 }), { maxLength: 60 })
    fc.assert(
      fc.property(pauses, fc.integer({ min: 1, max: 5 }), (waits, limit) => {
        const minute = createSlidingMinute(limit)
        const admitted: number[] = []
        let now = 0
        for (const wait of waits) {
          now += wait
          const before = admitted.filter((time) => time > now - 60_000).length
          const isAdmitted = minute.admit('a', now).admitted
          expect(isAdmitted).toBe(before < limit)
          if (isAdmitted) admitted.push(now)
        }
      }),
    )
  })
})
