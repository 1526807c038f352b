import { sql, type Kysely, type Migration } from 'kysely'

/** How often a platform asked to wait, apart from how often it could not be reached. Can be run again after a kill. */
export const rateWaits: Migration = {
  async up(database: Kysely<unknown>): Promise<void> {
    const columns = await sql<{ name: string }>`PRAGMA table_info(channel_outbox)`.execute(database)
    if (columns.rows.some(({ name }) => name === 'rate_waits')) return
    await database.schema
      .alterTable('channel_outbox')
      .addColumn('rate_waits', 'integer', (column) => column.notNull().defaultTo(0))
      .execute()
  },
}
