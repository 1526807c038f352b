import { readFile, writeFile } from 'node:fs/promises'
import { z } from 'zod/v4'
import { StorageError } from '../domain/errors.ts'
import { LockBusyError, whileLocked } from './process-lock.ts'

const HolderSchema = z.object({ command: z.string(), processId: z.int() })

/** Who holds a lock: how it was started, and its number in the system. */
export type LockHolder = z.infer<typeof HolderSchema>

/** Another process holds the lock; it is null where that has not left word of itself. */
export class LockHeldError extends StorageError {
  constructor(
    path: string,
    readonly holder: LockHolder | null,
    options?: ErrorOptions,
  ) {
    super(`${holder === null ? 'Tiến trình khác' : describeHolder(holder)} đang giữ ${path}`, options)
  }
}

/** "npm start (tiến trình 4711)" */
export function describeHolder({ command, processId }: LockHolder): string {
  return `${command} (tiến trình ${processId})`
}

/**
 * Does work while this process holds the lock at `path`, and leaves word beside it who that is. Rejects with LockHeldError at once
 * when another process holds it, with StorageError when it cannot be locked.
 */
export async function whileHolding<Result>(
  path: string,
  command: string,
  work: () => Promise<Result>,
): Promise<Result> {
  try {
    return await whileLocked(path, 0, async () => {
      await leaveWord(path, { command, processId: process.pid })
      return work()
    })
  } catch (cause) {
    // Work may fail for a lock of its own.
    if (!(cause instanceof LockBusyError) || cause.path !== path) throw cause
    throw new LockHeldError(path, await readWord(path), { cause })
  }
}

/** The lock counts, not the word of it: without it others are told less. */
async function leaveWord(path: string, holder: LockHolder): Promise<void> {
  await writeFile(wordPath(path), `${JSON.stringify(holder)}\n`, { mode: 0o600 }).catch(() => undefined)
}

async function readWord(path: string): Promise<LockHolder | null> {
  try {
    return HolderSchema.parse(JSON.parse(await readFile(wordPath(path), 'utf8')))
  } catch {
    return null
  }
}

function wordPath(path: string): string {
  return `${path}.json`
}
