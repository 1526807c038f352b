import type { Kysely } from 'kysely'
import { CHANNEL_KEEP_MS } from '../channels/channel-store.ts'
import { FEEDBACK_PERIOD_MS } from '../conversation/feedback-store.ts'
import { orStorageError } from './storage-failure.ts'
import type { Tables } from './tables.ts'

/**
 * Forgets expired conversations (with their turns), answers that take no feedback any more and old rows of the chat platforms, at
 * most `limit` of each at a time: deleting blocks the event loop. Gives how many went. Rejects with StorageError.
 */
export async function deleteExpiredRows(database: Kysely<Tables>, now: Date, limit: number): Promise<number> {
  return orStorageError('dọn dữ liệu quá hạn', async () => {
    const conversations = await database
      .deleteFrom('conversations')
      .where('conversation_id', 'in', (expired) =>
        expired
          .selectFrom('conversations')
          .select('conversation_id')
          .where('expires_at', '<=', now.toISOString())
          .orderBy('expires_at')
          .limit(limit),
      )
      .executeTakeFirstOrThrow()
    const answers = await database
      .deleteFrom('answers')
      .where('answer_id', 'in', (old) =>
        old
          .selectFrom('answers')
          .select('answer_id')
          .where('created_at', '<=', new Date(now.getTime() - FEEDBACK_PERIOD_MS).toISOString())
          .orderBy('created_at')
          .limit(limit),
      )
      .executeTakeFirstOrThrow()
    const ofChannels = await deleteChannelRows(database, now, limit)
    return Number(conversations.numDeletedRows + answers.numDeletedRows) + ofChannels
  })
}

/** Messages of people are kept no longer than their delivery could be repeated. A reply still to be sent keeps its event. */
async function deleteChannelRows(database: Kysely<Tables>, now: Date, limit: number): Promise<number> {
  const before = new Date(now.getTime() - CHANNEL_KEEP_MS).toISOString()
  const outbox = await database
    .deleteFrom('channel_outbox')
    .where('part_id', 'in', (old) =>
      old.selectFrom('channel_outbox').select('part_id').where('created_at', '<=', before).limit(limit),
    )
    .executeTakeFirstOrThrow()
  const inbox = await database
    .deleteFrom('channel_inbox')
    .where('event_id', 'in', (old) =>
      old
        .selectFrom('channel_inbox')
        .select('event_id')
        .where('received_at', '<=', before)
        .where('event_id', 'not in', (open) => open.selectFrom('channel_outbox').select('event_id'))
        .limit(limit),
    )
    .executeTakeFirstOrThrow()
  const chats = await database
    .deleteFrom('channel_chats')
    .where('chat_key', 'in', (old) =>
      old.selectFrom('channel_chats').select('chat_key').where('at', '<=', before).limit(limit),
    )
    .executeTakeFirstOrThrow()
  const choices = await database
    .deleteFrom('channel_choices')
    .where('choice_key', 'in', (old) =>
      old.selectFrom('channel_choices').select('choice_key').where('created_at', '<=', before).limit(limit),
    )
    .executeTakeFirstOrThrow()
  return [outbox, inbox, chats, choices].reduce((sum, { numDeletedRows }) => sum + Number(numDeletedRows), 0)
}
