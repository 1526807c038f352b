import type { Kysely, Migration } from 'kysely'

/** SQLite changes tables outside a transaction here: every step can be run again after a kill. */
export const conversationsAnswersFeedback: Migration = {
  async up(database: Kysely<unknown>): Promise<void> {
    await createConversations(database)
    await createTurns(database)
    await createAnswers(database)
    await createFeedback(database)
  },
}

async function createConversations(database: Kysely<unknown>): Promise<void> {
  await database.schema
    .createTable('conversations')
    .ifNotExists()
    .addColumn('conversation_id', 'text', (column) => column.primaryKey())
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addColumn('last_used_at', 'text', (column) => column.notNull())
    .addColumn('expires_at', 'text', (column) => column.notNull())
    .execute()
  await database.schema
    .createIndex('conversations_by_expiry')
    .ifNotExists()
    .on('conversations')
    .column('expires_at')
    .execute()
}

async function createTurns(database: Kysely<unknown>): Promise<void> {
  await database.schema
    .createTable('turns')
    .ifNotExists()
    .addColumn('conversation_id', 'text', (column) =>
      column.notNull().references('conversations.conversation_id').onDelete('cascade'),
    )
    .addColumn('position', 'integer', (column) => column.notNull())
    .addColumn('question', 'text', (column) => column.notNull())
    .addColumn('resolved_question', 'text')
    .addColumn('status', 'text', (column) => column.notNull())
    .addColumn('turn', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('turns_key', ['conversation_id', 'position'])
    .execute()
}

async function createAnswers(database: Kysely<unknown>): Promise<void> {
  await database.schema
    .createTable('answers')
    .ifNotExists()
    .addColumn('answer_id', 'text', (column) => column.primaryKey())
    .addColumn('conversation_id', 'text', (column) => column.notNull())
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addColumn('question', 'text', (column) => column.notNull())
    .addColumn('resolved_question', 'text')
    .addColumn('status', 'text', (column) => column.notNull())
    .addColumn('answer', 'text', (column) => column.notNull())
    .addColumn('passage_ids', 'text', (column) => column.notNull())
    .execute()
  await database.schema
    .createIndex('answers_by_age')
    .ifNotExists()
    .on('answers')
    .column('created_at')
    .execute()
}

async function createFeedback(database: Kysely<unknown>): Promise<void> {
  await database.schema
    .createTable('feedback')
    .ifNotExists()
    .addColumn('answer_id', 'text', (column) => column.primaryKey())
    .addColumn('vote', 'text', (column) => column.notNull())
    .addColumn('comment', 'text')
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addColumn('updated_at', 'text', (column) => column.notNull())
    .addColumn('question', 'text', (column) => column.notNull())
    .addColumn('resolved_question', 'text')
    .addColumn('status', 'text', (column) => column.notNull())
    .addColumn('answer', 'text', (column) => column.notNull())
    .addColumn('passage_ids', 'text', (column) => column.notNull())
    .execute()
}
