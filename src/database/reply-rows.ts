import type { Transaction } from 'kysely'
import { laneOf, InboundEventSchema } from '../channels/channel.ts'
import type { Reply } from '../channels/channel-store.ts'
import type { Tables } from './tables.ts'

/** Stores what an event leads to. False, and nothing stored, when it has been replied to before. */
export async function insertReply(
  transaction: Transaction<Tables>,
  eventId: number,
  { parts, chat, choices }: Reply,
  now: Date,
): Promise<boolean> {
  const at = now.toISOString()
  const event = await transaction
    .updateTable('channel_inbox')
    .set({ is_replied: 1 })
    .where('event_id', '=', eventId)
    .where('is_replied', '=', 0)
    .returning('event')
    .executeTakeFirst()
  if (event === undefined) return false
  const lane = laneOf(InboundEventSchema.parse(JSON.parse(event.event)))
  if (parts.length > 0) {
    const rows = parts.map((part) => ({
      event_id: eventId,
      lane,
      part: JSON.stringify(part),
      state: 'queued',
      not_before: at,
      created_at: at,
      updated_at: at,
    }))
    await transaction.insertInto('channel_outbox').values(rows).execute()
  }
  if (chat !== undefined) {
    const { conversationId, lastAnswer, at: since } = chat.state
    const state = {
      conversation_id: conversationId,
      last_answer: lastAnswer === null ? null : JSON.stringify(lastAnswer),
      at: since.toISOString(),
    }
    await transaction
      .insertInto('channel_chats')
      .values({ chat_key: chat.key, ...state })
      .onConflict((conflict) => conflict.column('chat_key').doUpdateSet(state))
      .execute()
  }
  if (choices !== undefined) {
    const { key, answerId, questions } = choices
    await transaction
      .insertInto('channel_choices')
      .values({
        choice_key: key,
        answer_id: answerId,
        questions: JSON.stringify(questions),
        created_at: at,
      })
      .execute()
  }
  return true
}
