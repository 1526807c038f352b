import type { Kysely } from 'kysely'
import { FEEDBACK_PERIOD_MS } from '../conversation/feedback-store.ts'
import { orStorageError } from './storage-failure.ts'
import type { Tables } from './tables.ts'

/**
 * Forgets expired conversations (with their turns) and answers that take no feedback any more, at most `limit` of each at a
 * time: deleting blocks the event loop. Gives how many went. Rejects with StorageError.
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
    return Number(conversations.numDeletedRows + answers.numDeletedRows)
  })
}
