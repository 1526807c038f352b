import { Worker } from 'node:worker_threads'
import { describe, expect, it } from 'vitest'
import { NativeLock } from '../../../src/embedding/native-lock.ts'

describe('NativeLock', () => {
  it('is held until it is released, and then given to one only', () => {
    const ours = new NativeLock()
    const theirs = new NativeLock(ours.memory)
    expect(ours.acquire(0)).toBe(false)
    theirs.release()
    expect(ours.acquire(0)).toBe(true)
    expect(theirs.acquire(0)).toBe(false)
  })

  it('gives up when it is not released in time', () => {
    expect(new NativeLock().acquire(5)).toBe(false)
  })

  it('is given to a thread that waits as soon as the other releases it', async () => {
    const lock = new NativeLock()
    const worker = new Worker(
      `const state = new Int32Array(require('node:worker_threads').workerData)
       Atomics.store(state, 0, 0)
       Atomics.notify(state, 0)`,
      { eval: true, workerData: lock.memory },
    )
    expect(lock.acquire(30_000)).toBe(true)
    await worker.terminate()
  })
})
