import type { Kysely, Transaction } from 'kysely'
import { CONVERSATION_LIMITS, type ConversationStore } from '../conversation/conversation-store.ts'
import type { Exchange } from '../conversation/exchange.ts'
import { TurnSchema, type Turn } from '../domain/turn.ts'
import { orStorageError } from './storage-failure.ts'
import type { Tables } from './tables.ts'

/** Conversations in the database. An exchange is one transaction: conversation, turn and answer, or nothing. */
export function createConversationRows(database: Kysely<Tables>): ConversationStore {
  return {
    turnsOf: (conversationId, now) =>
      orStorageError('đọc hội thoại', async () => {
        const rows = await selectLastTurns(database, conversationId, now)
        return rows.length === 0 ? null : readTurns(rows.reverse())
      }),
    record: (exchange) =>
      orStorageError('lưu hội thoại', () =>
        database.transaction().execute(async (transaction) => {
          await touchConversation(transaction, exchange)
          await insertTurn(transaction, exchange)
          await insertAnswer(transaction, exchange)
        }),
      ),
  }
}

function selectLastTurns(database: Kysely<Tables>, conversationId: string, now: Date) {
  return database
    .selectFrom('turns')
    .innerJoin('conversations', 'conversations.conversation_id', 'turns.conversation_id')
    .select('turns.turn')
    .where('turns.conversation_id', '=', conversationId)
    .where('conversations.expires_at', '>', now.toISOString())
    .orderBy('turns.position', 'desc')
    .limit(CONVERSATION_LIMITS.turns)
    .execute()
}

/** Turns of an earlier version of the program may not be understood any more: then the conversation begins anew. */
function readTurns(rows: readonly { turn: string }[]): Turn[] | null {
  const turns: Turn[] = []
  for (const row of rows) {
    const parsed = TurnSchema.safeParse(JSON.parse(row.turn))
    if (!parsed.success) return null
    turns.push(parsed.data)
  }
  return turns
}

async function touchConversation(transaction: Transaction<Tables>, { conversationId, at }: Exchange) {
  const used = {
    last_used_at: at.toISOString(),
    expires_at: new Date(at.getTime() + CONVERSATION_LIMITS.idleMs).toISOString(),
  }
  await transaction
    .insertInto('conversations')
    .values({ conversation_id: conversationId, created_at: at.toISOString(), ...used })
    .onConflict((conflict) => conflict.column('conversation_id').doUpdateSet(used))
    .execute()
}

async function insertTurn(transaction: Transaction<Tables>, { conversationId, turn, answer }: Exchange) {
  const last = await transaction
    .selectFrom('turns')
    .select(({ fn }) => fn.max('position').as('position'))
    .where('conversation_id', '=', conversationId)
    .executeTakeFirst()
  const position = (last?.position ?? 0) + 1
  await transaction
    .insertInto('turns')
    .values({
      conversation_id: conversationId,
      position,
      question: turn.question.typed,
      resolved_question: answer.resolvedQuestion ?? null,
      status: turn.status,
      turn: JSON.stringify(turn),
    })
    .execute()
  await transaction
    .deleteFrom('turns')
    .where('conversation_id', '=', conversationId)
    .where('position', '<=', position - CONVERSATION_LIMITS.turns)
    .execute()
}

async function insertAnswer(transaction: Transaction<Tables>, exchange: Exchange) {
  const { answer, turn } = exchange
  await transaction
    .insertInto('answers')
    .values({
      answer_id: exchange.answerId,
      conversation_id: exchange.conversationId,
      created_at: exchange.at.toISOString(),
      question: turn.question.typed,
      resolved_question: answer.resolvedQuestion ?? null,
      status: answer.status,
      answer: answer.answer,
      passage_ids: JSON.stringify(turn.passageIds),
    })
    .execute()
}
