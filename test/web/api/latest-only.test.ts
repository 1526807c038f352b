import { EventEmitter, once } from 'node:events'
import { describe, expect, it } from 'vitest'
import { createLatestOnly } from '../../../web/api/latest-only.ts'

describe('of tasks that follow each other', () => {
  it('only the last one gives its result, even when an earlier one ends later', async () => {
    const { run } = createLatestOnly()
    const waiting = new EventEmitter()
    const slow = once(waiting, 'end')
    const first = run(() => slow)
    const second = run(() => Promise.resolve('second'))
    expect(await second).toBe('second')
    waiting.emit('end')
    expect(await first).toBeNull()
  })

  it('the one before is told to stop, and its failure is nobody’s business', async () => {
    const { run } = createLatestOnly()
    const first = run(
      (signal) =>
        new Promise<string>((_resolve, reject) => {
          signal.addEventListener('abort', () => {
            reject(new Error('stopped'))
          })
        }),
    )
    expect(await run(() => Promise.resolve('second'))).toBe('second')
    expect(await first).toBeNull()
  })

  it('the last one’s failure is told', async () => {
    const { run } = createLatestOnly()
    await expect(run(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken')
  })
})
