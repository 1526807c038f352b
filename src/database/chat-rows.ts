import type { Kysely } from 'kysely'
import { z } from 'zod/v4'
import type { ChannelStore } from '../channels/channel-store.ts'
import { AnswerResponseSchema } from '../domain/answer.ts'
import { orStorageError } from './storage-failure.ts'
import type { Tables } from './tables.ts'

const QuestionsSchema = z.array(z.string())

/** What chats remember: their conversation, the last answer, the questions behind buttons. */
export function createChatRows(database: Kysely<Tables>): Pick<ChannelStore, 'chat' | 'choices'> {
  return {
    chat: (key) =>
      orStorageError('đọc hội thoại', async () => {
        const row = await database
          .selectFrom('channel_chats')
          .select(['conversation_id', 'last_answer', 'at'])
          .where('chat_key', '=', key)
          .executeTakeFirst()
        if (row === undefined) return null
        // An answer of an earlier version of the program may not be understood any more.
        const answer = AnswerResponseSchema.safeParse(JSON.parse(row.last_answer ?? 'null'))
        return {
          conversationId: row.conversation_id,
          lastAnswer: answer.success ? answer.data : null,
          at: new Date(row.at),
        }
      }),
    choices: (key) =>
      orStorageError('đọc gợi ý', async () => {
        const row = await database
          .selectFrom('channel_choices')
          .select(['answer_id', 'questions'])
          .where('choice_key', '=', key)
          .executeTakeFirst()
        if (row === undefined) return null
        return { key, answerId: row.answer_id, questions: QuestionsSchema.parse(JSON.parse(row.questions)) }
      }),
  }
}
