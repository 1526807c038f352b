import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { LockHeldError, whileHolding, type LockHolder } from '../store/held-lock.ts'
import type { Worker } from './worker.ts'

const LOOK_AGAIN_MS = 1000
/** After a worker that could not begin: the database fails. */
const TROUBLE_PAUSE_MS = 5000

/** Whether this process answers; else who does, as far as that is known. */
export type Turn = { isOurs: true } | { isOurs: false; holder: LockHolder | null }

/** Does work while no other process may. Rejects with LockHeldError at once when one already does. */
export type WorkerLock = (work: () => Promise<void>) => Promise<void>

/** The lock of all that share the database in `dataDir`; `command` is what the others are told of us. */
export function createWorkerLock(dataDir: string, command: string): WorkerLock {
  return (work) => whileHolding(join(dataDir, 'channel-worker.lock'), command, work)
}

export interface WorkerTurnParts {
  lock: WorkerLock
  startWorker: () => Promise<Worker>
  /** Told when the turn changes hands. */
  onTurn: (turn: Turn) => void
  onTrouble: (error: unknown) => void
}

/**
 * One worker for all processes that share an inbox: ours runs while the lock is ours, and takes over when the other process has ended,
 * however it did. Resolves when it is known for the first time whose turn it is.
 */
export async function takeWorkerTurn(parts: WorkerTurnParts): Promise<Worker> {
  const { lock, startWorker, onTurn, onTrouble } = parts
  let worker: Worker | null = null
  let isStopped = false
  let told = ''
  let stop: () => void = () => undefined
  const stopped = new Promise<void>((resolve) => {
    stop = () => {
      isStopped = true
      resolve()
    }
  })

  const tell = (turn: Turn) => {
    const text = JSON.stringify(turn)
    if (text !== told) onTurn(turn)
    told = text
  }

  const work = async (onKnown: () => void) => {
    worker = await startWorker()
    tell({ isOurs: true })
    onKnown()
    await stopped
    await worker.stop()
  }

  const takeTurns = async (onKnown: () => void) => {
    while (!isStopped) {
      try {
        await lock(() => work(onKnown))
      } catch (error) {
        const isHeld = error instanceof LockHeldError
        if (isHeld) tell({ isOurs: false, holder: error.holder })
        else onTrouble(error)
        onKnown()
        const pauseMs = isHeld ? LOOK_AGAIN_MS : TROUBLE_PAUSE_MS
        await Promise.race([stopped, wait(pauseMs, undefined, { ref: false })])
      }
    }
  }

  let ended: Promise<void> = Promise.resolve()
  await new Promise<void>((resolve) => {
    ended = takeTurns(resolve)
  })
  return {
    wake: () => worker?.wake(),
    stop: async () => {
      stop()
      await ended
    },
  }
}
