import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import {
  createWorkerLock,
  takeWorkerTurn,
  type Turn,
  type WorkerTurnParts,
} from '../../../src/channels/worker-turn.ts'
import type { Worker } from '../../../src/channels/worker.ts'
import { useTemporaryFolders } from '../store/temporary-folder.ts'

const newFolder = useTemporaryFolders()
let folder: string
/** What happened to the workers, in order. */
let happened: string[]
let turns: Turn[]
let trouble: unknown[]
let running: Worker[]

beforeEach(async () => {
  folder = await newFolder()
  happened = []
  turns = []
  trouble = []
  running = []
})
afterEach(() => Promise.all(running.map((turn) => turn.stop())))

async function take(name: string, changes: Partial<WorkerTurnParts> = {}): Promise<Worker> {
  const turn = await takeWorkerTurn({
    lock: createWorkerLock(folder, name),
    startWorker: () => {
      happened.push(`${name} begins`)
      return Promise.resolve({
        wake: () => happened.push(`${name} wakes`),
        stop: () => {
          happened.push(`${name} ends`)
          return Promise.resolve()
        },
      })
    },
    onTurn: (changed) => turns.push(changed),
    onTrouble: (error) => trouble.push(error),
    ...changes,
  })
  running.push(turn)
  return turn
}

describe('the turn of workers over one folder', () => {
  it('is the first one’s; the second is told who has it and leaves the work alone', async () => {
    await take('npm start')
    const second = await take('npm run telegram')
    second.wake()
    expect(happened).toEqual(['npm start begins'])
    expect(turns).toEqual([
      { isOurs: true },
      { isOurs: false, holder: { command: 'npm start', processId: process.pid } },
    ])
  })

  it('passes on when the first has ended in order', async () => {
    const first = await take('npm start')
    const second = await take('npm run telegram')
    await first.stop()
    await vi.waitFor(() => {
      expect(turns.at(-1)).toEqual({ isOurs: true })
    }, 5000)
    second.wake()
    expect(happened).toEqual([
      'npm start begins',
      'npm start ends',
      'npm run telegram begins',
      'npm run telegram wakes',
    ])
  })

  it('is given up by one that stops while it waits', async () => {
    const first = await take('npm start')
    const second = await take('npm run telegram')
    await second.stop()
    await first.stop()
    const third = await take('npm start again')
    await third.stop()
    expect(happened).not.toContain('npm run telegram begins')
    expect(happened.at(-1)).toBe('npm start again ends')
  })

  it('is free again after a worker that could not begin', async () => {
    await take('npm start', { startWorker: () => Promise.reject(new Error('broken')) })
    expect(trouble).toHaveLength(1)
    await take('npm run telegram')
    expect(happened).toEqual(['npm run telegram begins'])
  })

  it('cannot be taken where the folder is missing; that is told', async () => {
    await take('npm start', { lock: createWorkerLock(join(folder, 'missing'), 'npm start') })
    expect(trouble).toHaveLength(1)
    expect(happened).toEqual([])
  })
})
