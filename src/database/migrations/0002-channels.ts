import type { Kysely, Migration } from 'kysely'

/** Inbox and outbox of the chat platforms, the chats' conversations, the questions behind buttons. Can be run again after a kill. */
export const channels: Migration = {
  async up(database: Kysely<unknown>): Promise<void> {
    await createInbox(database)
    await createOutbox(database)
    await createChats(database)
    await createChoices(database)
  },
}

async function createInbox(database: Kysely<unknown>): Promise<void> {
  await database.schema
    .createTable('channel_inbox')
    .ifNotExists()
    // In order of arrival; never given twice, also when old rows are forgotten.
    .addColumn('event_id', 'integer', (column) => column.primaryKey().autoIncrement())
    .addColumn('channel', 'text', (column) => column.notNull())
    .addColumn('dedup_key', 'text', (column) => column.notNull())
    .addColumn('lane', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('event', 'text', (column) => column.notNull())
    .addColumn('received_at', 'text', (column) => column.notNull())
    .addColumn('is_replied', 'integer', (column) => column.notNull().defaultTo(0))
    .addUniqueConstraint('channel_inbox_once', ['channel', 'dedup_key'])
    .execute()
  await database.schema
    .createIndex('channel_inbox_waiting')
    .ifNotExists()
    .on('channel_inbox')
    .columns(['is_replied', 'lane', 'event_id'])
    .execute()
  await createIndex(database, 'channel_inbox', 'received_at')
}

async function createOutbox(database: Kysely<unknown>): Promise<void> {
  await database.schema
    .createTable('channel_outbox')
    .ifNotExists()
    .addColumn('part_id', 'integer', (column) => column.primaryKey().autoIncrement())
    .addColumn('event_id', 'integer', (column) => column.notNull())
    .addColumn('lane', 'text', (column) => column.notNull())
    .addColumn('part', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('attempts', 'integer', (column) => column.notNull().defaultTo(0))
    .addColumn('not_before', 'text', (column) => column.notNull())
    .addColumn('message_id', 'text')
    .addColumn('code', 'text')
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addColumn('updated_at', 'text', (column) => column.notNull())
    .execute()
  await database.schema
    .createIndex('channel_outbox_queued')
    .ifNotExists()
    .on('channel_outbox')
    .columns(['state', 'lane', 'part_id'])
    .execute()
  await createIndex(database, 'channel_outbox', 'created_at')
}

async function createChats(database: Kysely<unknown>): Promise<void> {
  await database.schema
    .createTable('channel_chats')
    .ifNotExists()
    .addColumn('chat_key', 'text', (column) => column.primaryKey())
    .addColumn('conversation_id', 'text')
    .addColumn('last_answer', 'text')
    .addColumn('at', 'text', (column) => column.notNull())
    .execute()
  await createIndex(database, 'channel_chats', 'at')
}

async function createChoices(database: Kysely<unknown>): Promise<void> {
  await database.schema
    .createTable('channel_choices')
    .ifNotExists()
    .addColumn('choice_key', 'text', (column) => column.primaryKey())
    .addColumn('answer_id', 'text', (column) => column.notNull())
    .addColumn('questions', 'text', (column) => column.notNull())
    .addColumn('created_at', 'text', (column) => column.notNull())
    .execute()
  await createIndex(database, 'channel_choices', 'created_at')
}

async function createIndex(database: Kysely<unknown>, table: string, column: string): Promise<void> {
  await database.schema.createIndex(`${table}_by_${column}`).ifNotExists().on(table).column(column).execute()
}
