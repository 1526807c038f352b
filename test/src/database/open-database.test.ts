import { existsSync } from 'node:fs'
import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createConversationRows } from '../../../src/database/conversation-rows.ts'
import { DATABASE_FILE, openDatabase } from '../../../src/database/open-database.ts'
import { StorageError } from '../../../src/domain/errors.ts'
import { exchange, minutesLater } from '../conversation/made-up-exchange.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'database-'))
})
afterEach(() => rm(folder, { recursive: true }))

describe('openDatabase', () => {
  it('creates the folder and the tables', async () => {
    const { database, movedAside, close } = await openDatabase(join(folder, 'a', 'data'))
    const tables = await database.introspection.getTables()
    expect(tables.map((table) => table.name).sort()).toEqual([
      'answers',
      'channel_chats',
      'channel_choices',
      'channel_inbox',
      'channel_outbox',
      'conversations',
      'feedback',
      'turns',
    ])
    expect(movedAside).toBeNull()
    await close()
  })

  it('opens again with what was stored', async () => {
    const first = await openDatabase(folder)
    await createConversationRows(first.database).record(exchange(1))
    await first.close()
    const second = await openDatabase(folder)
    expect(await createConversationRows(second.database).turnsOf('c1', minutesLater(2))).toHaveLength(1)
    await second.close()
  })

  it('promises that a commit is on the disk, and lets readers read meanwhile', async () => {
    const { database, close } = await openDatabase(folder)
    const setting = async (name: string) => {
      const { rows } = await sql<Record<string, unknown>>`PRAGMA ${sql.raw(name)}`.execute(database)
      return Object.values(rows[0] ?? {})[0]
    }
    expect(await setting('journal_mode')).toBe('wal')
    expect(await setting('synchronous')).toBe(2)
    expect(await setting('foreign_keys')).toBe(1)
    expect(await setting('busy_timeout')).toBeGreaterThan(0)
    await close()
  })

  it('leaves everything in one file when it closes', async () => {
    const { database, close } = await openDatabase(folder)
    await createConversationRows(database).record(exchange(1))
    await close()
    await mkdir(join(folder, 'backup'))
    await copyFile(join(folder, DATABASE_FILE), join(folder, 'backup', DATABASE_FILE))
    const backup = await openDatabase(join(folder, 'backup'))
    expect(await createConversationRows(backup.database).turnsOf('c1', minutesLater(2))).toHaveLength(1)
    await backup.close()
  })

  it('finishes tables that a kill left half made', async () => {
    const first = await openDatabase(folder)
    const tables = await first.database.introspection.getTables()
    await first.database.schema.dropTable('feedback').execute()
    await first.database.schema.dropTable('channel_outbox').execute()
    await first.database.schema.dropTable('kysely_migration').execute()
    await first.close()
    const second = await openDatabase(folder)
    expect(await second.database.introspection.getTables()).toHaveLength(tables.length)
    await second.close()
  })

  it('finishes a step that a kill left done but not noted', async () => {
    const first = await openDatabase(folder)
    await first.database.schema.dropTable('kysely_migration').execute()
    await first.close()
    const second = await openDatabase(folder)
    await second.close()
    expect(second.movedAside).toBeNull()
  })

  it('moves a damaged file aside, keeps it, and begins a new one', async () => {
    const path = join(folder, DATABASE_FILE)
    const damaged = 'không phải cơ sở dữ liệu '.repeat(400)
    await writeFile(path, damaged)
    const { movedAside, close } = await openDatabase(folder)
    expect(movedAside).toBe(join(folder, 'service.damaged-1.sqlite'))
    expect(await readFile(join(folder, 'service.damaged-1.sqlite'), 'utf8')).toBe(damaged)
    await close()

    await writeFile(path, damaged)
    const again = await openDatabase(folder)
    expect(again.movedAside).toBe(join(folder, 'service.damaged-2.sqlite'))
    await again.close()
  })

  it('notices damage inside a file that still opens', async () => {
    const first = await openDatabase(folder)
    const rows = createConversationRows(first.database)
    for (let n = 1; n <= 50; n += 1) await rows.record(exchange(n, { conversationId: `c${n}` }))
    await first.close()
    const path = join(folder, DATABASE_FILE)
    const bytes = await readFile(path)
    bytes.fill(0xff, 4096, bytes.length - 4096)
    await writeFile(path, bytes)

    const { movedAside, close } = await openDatabase(folder)
    expect(movedAside).not.toBeNull()
    await close()
  })

  it('refuses a file of a newer version and leaves it alone', async () => {
    const first = await openDatabase(folder)
    const newer = { name: '9999-from-the-future', timestamp: '2030-01-01T00:00:00Z' }
    await sql`INSERT INTO kysely_migration VALUES (${newer.name}, ${newer.timestamp})`.execute(first.database)
    await first.close()
    await expect(openDatabase(folder)).rejects.toThrow(StorageError)
    expect(existsSync(join(folder, 'service.damaged-1.sqlite'))).toBe(false)
  })

  it('says so when the folder cannot be written', async () => {
    await writeFile(join(folder, 'file'), '')
    await expect(openDatabase(join(folder, 'file', 'data'))).rejects.toThrow(StorageError)
  })
})
