import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { startTyping } from '../../../src/channels/typing.ts'
import { createMadeUpChannel, event } from './made-up-channel.ts'

/** Seconds after the start at which typing was shown. */
let shown: number[]

beforeEach(() => {
  vi.useFakeTimers()
  shown = []
})
afterEach(() => {
  vi.useRealTimers()
})

function start(results: boolean[] = []) {
  const startedAt = Date.now()
  const channel = {
    ...createMadeUpChannel(),
    showTyping: () => {
      shown.push((Date.now() - startedAt) / 1000)
      return Promise.resolve(results.shift() ?? true)
    },
  }
  return startTyping(channel, event(1))
}

describe('typing', () => {
  it('is shown at once and every four seconds', async () => {
    const typing = start()
    await vi.advanceTimersByTimeAsync(13_000)
    expect(shown).toEqual([0, 4, 8, 12])
    await typing.stop()
  })

  it('is shown no more once it is stopped', async () => {
    const typing = start()
    await vi.advanceTimersByTimeAsync(5000)
    await typing.stop()
    await vi.advanceTimersByTimeAsync(60_000)
    expect(shown).toEqual([0, 4])
  })

  it('ends after a minute, however long the answer takes', async () => {
    const typing = start()
    await vi.advanceTimersByTimeAsync(10 * 60_000)
    expect(shown.at(-1)).toBeLessThanOrEqual(60)
    expect(shown.length).toBeLessThanOrEqual(16)
    expect(shown.length).toBeGreaterThanOrEqual(15)
    await typing.stop()
  })

  it('ends after it could not be shown twice', async () => {
    const typing = start([true, false, true, false])
    await vi.advanceTimersByTimeAsync(60_000)
    expect(shown).toEqual([0, 4, 8, 12])
    await typing.stop()
  })

  it('is not under way any more when stopping has ended', async () => {
    let arrive: (isShown: boolean) => void = () => undefined
    const channel = {
      ...createMadeUpChannel(),
      showTyping: () =>
        new Promise<boolean>((resolve) => {
          arrive = resolve
        }),
    }
    const ended: string[] = []
    const stopped = startTyping(channel, event(1))
      .stop()
      .then(() => ended.push('stopped'))
    await vi.advanceTimersByTimeAsync(1000)
    expect(ended).toEqual([])
    arrive(true)
    await stopped
  })
})
