import type { Kysely } from 'kysely'
import { StorageError } from '../domain/errors.ts'
import type { Clock } from '../ports.ts'
import { deleteExpiredRows } from './expired-rows.ts'
import type { Tables } from './tables.ts'

const EVERY_MS = 60_000
/** Well above what a service of this size writes in a minute, and deleted in a few milliseconds. */
const ROWS_AT_A_TIME = 2000

export interface CleanupParts {
  database: Kysely<Tables>
  clock: Clock
  onStorageFailure: (error: StorageError) => void
}

/** Forgets expired rows now and every minute. Gives a function that ends it. */
export function startCleanup({ database, clock, onStorageFailure }: CleanupParts): () => void {
  const clean = () => {
    deleteExpiredRows(database, clock.now(), ROWS_AT_A_TIME).catch((error: unknown) => {
      if (!(error instanceof StorageError)) throw error
      onStorageFailure(error)
    })
  }
  clean()
  const timer = setInterval(clean, EVERY_MS)
  timer.unref()
  return () => {
    clearInterval(timer)
  }
}
