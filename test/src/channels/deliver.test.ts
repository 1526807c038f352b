import { describe, expect, it } from 'vitest'
import type { SendResult } from '../../../src/channels/channel.ts'
import { outcomeOf } from '../../../src/channels/deliver.ts'
import { createMadeUpChannel } from './made-up-channel.ts'

const NOW = new Date('2026-03-01T08:00:00Z')
const channel = createMadeUpChannel({ maxRateWaits: 3 })
const unreachable: SendResult = { isSent: false, kind: 'transient', code: 'ECONNREFUSED' }
const busy: SendResult = { isSent: false, kind: 'rate', code: '429', retryAfterMs: 7000 }

function outcome(result: SendResult, part: { tries?: number; rateWaits?: number } = {}) {
  return outcomeOf(result, { tries: 0, rateWaits: 0, ...part }, channel, NOW)
}

function inSeconds(seconds: number): Date {
  return new Date(NOW.getTime() + seconds * 1000)
}

describe('a platform that cannot be reached', () => {
  it.each([
    [0, 1],
    [1, 2],
    [5, 32],
    [20, 300],
  ])('after %i tries is tried again in %i seconds', (tries, seconds) => {
    const again = { state: 'queued', notBefore: inSeconds(seconds), code: 'ECONNREFUSED', counts: 'tries' }
    expect(outcome(unreachable, { tries })).toEqual(again)
  })

  it('is given up in the end', () => {
    expect(outcome(unreachable, { tries: 25 })).toEqual({ state: 'failed', code: 'ECONNREFUSED' })
  })

  it('is tried no less for the waits that it has asked for before', () => {
    expect(outcome(unreachable, { rateWaits: 60 })).toMatchObject({ notBefore: inSeconds(1) })
  })
})

describe('a platform that asks to wait', () => {
  it('gets what it asks for, a limited number of times', () => {
    const again = { state: 'queued', notBefore: inSeconds(7), code: '429', counts: 'rateWaits' }
    expect(outcome(busy, { rateWaits: 2 })).toEqual(again)
    expect(outcome(busy, { rateWaits: 3 })).toEqual({ state: 'failed', code: '429' })
  })

  it('gets it also after many tries that did not reach it', () => {
    expect(outcome(busy, { tries: 24 })).toMatchObject({ state: 'queued', notBefore: inSeconds(7) })
  })

  it('gets a minute when it does not say how long', () => {
    expect(outcome({ isSent: false, kind: 'rate' })).toMatchObject({ notBefore: inSeconds(60) })
  })
})

describe('a refused key', () => {
  it('is waited for however long a person takes', () => {
    const refused: SendResult = { isSent: false, kind: 'auth', code: '401' }
    expect(outcome(refused, { tries: 25, rateWaits: 60 })).toEqual({
      state: 'queued',
      notBefore: inSeconds(300),
      code: '401',
      counts: 'nothing',
    })
  })
})

describe('what may have arrived, or never will', () => {
  it.each([
    ['ambiguous', 'ambiguous'],
    ['permanent', 'failed'],
    ['rejected', 'failed'],
    ['window', 'failed'],
  ] as const)('(%s) is not sent again', (kind, state) => {
    expect(outcome({ isSent: false, kind })).toEqual({ state, code: kind })
  })
})
