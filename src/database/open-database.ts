import { existsSync } from 'node:fs'
import { mkdir, rename } from 'node:fs/promises'
import { join } from 'node:path'
import { Kysely, Migrator, SqliteDialect, sql } from 'kysely'
import SqliteFile from 'libsql'
import { StorageError } from '../domain/errors.ts'
import { MIGRATIONS } from './migrations/migrations.ts'
import type { Tables } from './tables.ts'

export const DATABASE_FILE = 'service.sqlite'

/** What people asked is nobody else's business on this machine. */
const OWNER_ONLY = 0o700

/** How long a write waits for another process (a backup, a second service) that holds the file. Blocks the event loop. */
const BUSY_TIMEOUT_MS = 2000

export interface OpenDatabase {
  database: Kysely<Tables>
  /** Where a damaged file was moved to, when there was one. */
  movedAside: string | null
  close: () => Promise<void>
}

/**
 * The service's own database in `dataDir`, created and migrated as needed. A damaged file is moved aside, never deleted, and
 * a new one begun. Rejects with StorageError when the folder cannot be written or the file is of a newer version.
 */
export async function openDatabase(dataDir: string): Promise<OpenDatabase> {
  const path = join(dataDir, DATABASE_FILE)
  try {
    await mkdir(dataDir, { recursive: true, mode: OWNER_ONLY })
    return { ...(await openFile(path)), movedAside: null }
  } catch (error) {
    if (!isDamage(error)) throw storageError(path, error)
  }
  try {
    const movedAside = await moveAside(path)
    return { ...(await openFile(path)), movedAside }
  } catch (error) {
    throw storageError(path, error)
  }
}

async function openFile(path: string): Promise<Omit<OpenDatabase, 'movedAside'>> {
  const file = new SqliteFile(path, { timeout: BUSY_TIMEOUT_MS })
  const database = new Kysely<Tables>({ dialect: new SqliteDialect({ database: file }) })
  try {
    await configure(database)
    await migrate(database)
  } catch (error) {
    await database.destroy()
    throw error
  }
  return {
    database,
    close: async () => {
      await mergeJournal(database)
      await database.destroy()
    },
  }
}

async function configure(database: Kysely<Tables>): Promise<void> {
  await sql`PRAGMA journal_mode = WAL`.execute(database)
  // A commit is on the disk when it returns: feedback is promised to outlive a power failure.
  await sql`PRAGMA synchronous = FULL`.execute(database)
  await sql`PRAGMA foreign_keys = ON`.execute(database)
  const check = await sql<{ quick_check: string }>`PRAGMA quick_check(1)`.execute(database)
  const finding = check.rows[0]?.quick_check
  if (finding !== 'ok') throw new DamagedFileError(finding ?? 'no result')
}

/**
 * Puts everything into the one file, so that copying it is a backup. `libsql` does not do it when closing. Where it fails,
 * nothing is lost: the journal lies beside the file, and the next start reads both.
 */
async function mergeJournal(database: Kysely<Tables>): Promise<void> {
  await sql`PRAGMA wal_checkpoint(TRUNCATE)`.execute(database).catch(() => undefined)
}

async function migrate(database: Kysely<Tables>): Promise<void> {
  const provider = { getMigrations: () => Promise.resolve({ ...MIGRATIONS }) }
  const { error } = await new Migrator({ db: database, provider }).migrateToLatest()
  if (error === undefined) return
  throw error instanceof Error ? error : new Error('migration failed', { cause: error })
}

/** What SQLite's own check found. */
class DamagedFileError extends Error {}

function isDamage(error: unknown): boolean {
  if (error instanceof DamagedFileError) return true
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  return code === 'SQLITE_NOTADB' || (typeof code === 'string' && code.startsWith('SQLITE_CORRUPT'))
}

/** Gives the new name: `service.damaged-1.sqlite`, or the next number that is free. */
async function moveAside(path: string): Promise<string> {
  let number = 1
  const candidate = () => path.replace(/\.sqlite$/, `.damaged-${number}.sqlite`)
  while (existsSync(candidate())) number += 1
  const target = candidate()
  for (const suffix of ['-wal', '-shm', '']) {
    if (existsSync(path + suffix)) await rename(path + suffix, target + suffix)
  }
  return target
}

function storageError(path: string, cause: unknown): StorageError {
  return new StorageError(`Không mở được cơ sở dữ liệu ${path}`, { cause })
}
