import { setTimeout as wait } from 'node:timers/promises'
import SqliteFile from 'libsql'
import { Kysely, SqliteDialect, sql } from 'kysely'
import { StorageError } from '../domain/errors.ts'

const LOOK_EVERY_MS = 25

/** Somebody else holds the lock. */
export class LockBusyError extends StorageError {
  constructor(
    readonly path: string,
    cause: unknown,
  ) {
    super(lockMessage(path), { cause })
  }
}

/**
 * Does work while no other process, and nobody else in this one, holds the lock at `path`. SQLite asks the system for the lock, and the
 * system takes it from a process that ends, however it ends: none is ever left behind. Rejects with LockBusyError when somebody else has
 * it for longer than `waitMs`, with another StorageError when it cannot be locked at all.
 */
export async function whileLocked<Result>(
  path: string,
  waitMs: number,
  work: () => Promise<Result>,
): Promise<Result> {
  const database = openLock(path)
  try {
    return await database.connection().execute(async (connection) => {
      await begin(connection, Date.now() + waitMs, path)
      try {
        return await work()
      } finally {
        // Closing alone would keep the lock until the statements are collected.
        await sql`ROLLBACK`.execute(connection)
      }
    })
  } finally {
    await database.destroy()
  }
}

function openLock(path: string): Kysely<unknown> {
  try {
    return new Kysely({ dialect: new SqliteDialect({ database: new SqliteFile(path, { timeout: 0 }) }) })
  } catch (cause) {
    throw lockError(path, cause)
  }
}

/** Asks again and again: SQLite's own waiting would block the event loop. */
async function begin(connection: Kysely<unknown>, until: number, path: string): Promise<void> {
  for (;;) {
    try {
      await sql`BEGIN IMMEDIATE`.execute(connection)
      return
    } catch (cause) {
      const isBusy = cause instanceof Error && 'code' in cause && cause.code === 'SQLITE_BUSY'
      if (!isBusy) throw lockError(path, cause)
      if (Date.now() > until) throw new LockBusyError(path, cause)
    }
    await wait(LOOK_EVERY_MS)
  }
}

function lockError(path: string, cause: unknown): StorageError {
  return new StorageError(lockMessage(path), { cause })
}

function lockMessage(path: string): string {
  return `Không khóa được ${path}`
}
