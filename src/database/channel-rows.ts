import type { Kysely } from 'kysely'
import { InboundEventSchema, laneOf, OutboundPartSchema } from '../channels/channel.ts'
import type { ChannelStore, LaneWork, StoredEvent } from '../channels/channel-store.ts'
import { createChatRows } from './chat-rows.ts'
import { insertReply } from './reply-rows.ts'
import { orStorageError } from './storage-failure.ts'
import type { Tables } from './tables.ts'

/** Inbox and outbox of the chat platforms in the database. */
export function createChannelRows(database: Kysely<Tables>): ChannelStore {
  return {
    ...createChatRows(database),
    add: (events, now) =>
      orStorageError('lưu tin nhắn đến', async () => {
        if (events.length === 0) return 0
        const rows = events.map((event) => ({
          channel: event.channel,
          dedup_key: event.dedupKey,
          lane: laneOf(event),
          kind: event.kind,
          event: JSON.stringify(event),
          received_at: now.toISOString(),
        }))
        const added = await database
          .insertInto('channel_inbox')
          .values(rows)
          .onConflict((conflict) => conflict.columns(['channel', 'dedup_key']).doNothing())
          .executeTakeFirst()
        return Number(added.numInsertedOrUpdatedRows ?? 0)
      }),
    openLanes: () => orStorageError('đọc tin nhắn đến', () => selectOpenLanes(database)),
    nextIn: (lane, now) => orStorageError('đọc tin nhắn đến', () => selectNext(database, lane, now)),
    reply: (eventId, reply, now) =>
      orStorageError('lưu tin nhắn đi', () =>
        database.transaction().execute((transaction) => insertReply(transaction, eventId, reply, now)),
      ),
    claim: (partId, now) =>
      orStorageError('lưu tin nhắn đi', async () => {
        const claimed = await database
          .updateTable('channel_outbox')
          .set({ state: 'sending', updated_at: now.toISOString() })
          .where('part_id', '=', partId)
          .where('state', '=', 'queued')
          .executeTakeFirstOrThrow()
        return claimed.numUpdatedRows > 0n
      }),
    settle: (partId, outcome, now) =>
      orStorageError('lưu tin nhắn đi', async () => {
        await database
          .updateTable('channel_outbox')
          .set((row) => ({
            state: outcome.state,
            updated_at: now.toISOString(),
            ...(outcome.state === 'sent' ? { message_id: outcome.messageId } : {}),
            ...(outcome.state === 'queued'
              ? {
                  not_before: outcome.notBefore.toISOString(),
                  attempts: row('attempts', '+', outcome.counts === 'tries' ? 1 : 0),
                  rate_waits: row('rate_waits', '+', outcome.counts === 'rateWaits' ? 1 : 0),
                }
              : {}),
            ...('code' in outcome ? { code: outcome.code } : {}),
          }))
          .where('part_id', '=', partId)
          .execute()
      }),
    abandon: (lane, code, now) =>
      orStorageError('lưu tin nhắn đi', async () => {
        await database
          .updateTable('channel_outbox')
          .set({ state: 'failed', code, updated_at: now.toISOString() })
          .where('lane', '=', lane)
          .where('state', '=', 'queued')
          .execute()
      }),
    markInterrupted: (now) =>
      orStorageError('lưu tin nhắn đi', async () => {
        const marked = await database
          .updateTable('channel_outbox')
          .set({ state: 'ambiguous', code: 'interrupted', updated_at: now.toISOString() })
          .where('state', '=', 'sending')
          .executeTakeFirstOrThrow()
        return Number(marked.numUpdatedRows)
      }),
    countBefore: ({ eventId, event }, kinds, since) =>
      orStorageError('đọc tin nhắn đến', async () => {
        const { count } = await database
          .selectFrom('channel_inbox')
          .select(({ fn }) => fn.countAll<number>().as('count'))
          .where('lane', '=', laneOf(event))
          .where('kind', 'in', kinds)
          .where('event_id', '<', eventId)
          .where('received_at', '>=', since.toISOString())
          .executeTakeFirstOrThrow()
        return count
      }),
    counts: () =>
      orStorageError('đọc tin nhắn', async () => {
        const { waiting } = await database
          .selectFrom('channel_inbox')
          .select(({ fn }) => fn.countAll<number>().as('waiting'))
          .where('is_replied', '=', 0)
          .executeTakeFirstOrThrow()
        const states = await database
          .selectFrom('channel_outbox')
          .select(['state', ({ fn }) => fn.countAll<number>().as('count')])
          .groupBy('state')
          .execute()
        return { waiting, parts: Object.fromEntries(states.map(({ state, count }) => [state, count])) }
      }),
  }
}

async function selectOpenLanes(database: Kysely<Tables>): Promise<string[]> {
  const waiting = database
    .selectFrom('channel_inbox')
    .select(['lane', 'event_id'])
    .where('is_replied', '=', 0)
    .unionAll(
      database.selectFrom('channel_outbox').select(['lane', 'event_id']).where('state', '=', 'queued'),
    )
  const lanes = await database
    .selectFrom(waiting.as('open'))
    .select('lane')
    .groupBy('lane')
    .orderBy(({ fn }) => fn.min('event_id'))
    .execute()
  return lanes.map(({ lane }) => lane)
}

async function selectNext(database: Kysely<Tables>, lane: string, now: Date): Promise<LaneWork> {
  const part = await database
    .selectFrom('channel_outbox')
    .innerJoin('channel_inbox', 'channel_inbox.event_id', 'channel_outbox.event_id')
    .select(['part_id', 'channel_outbox.event_id', 'part', 'attempts', 'rate_waits', 'not_before'])
    .select(['event', 'received_at'])
    .where('channel_outbox.lane', '=', lane)
    .where('state', '=', 'queued')
    .orderBy('part_id')
    .limit(1)
    .executeTakeFirst()
  if (part !== undefined) {
    const notBefore = new Date(part.not_before)
    if (notBefore > now) return { kind: 'later', at: notBefore }
    const { channel, chatId } = InboundEventSchema.parse(JSON.parse(part.event))
    return {
      kind: 'part',
      part: {
        partId: part.part_id,
        eventId: part.event_id,
        channel,
        chatId,
        part: OutboundPartSchema.parse(JSON.parse(part.part)),
        receivedAt: new Date(part.received_at),
        tries: part.attempts,
        rateWaits: part.rate_waits,
      },
    }
  }
  const event = await selectWaiting(database, lane)
  return event === null ? { kind: 'nothing' } : { kind: 'event', event }
}

async function selectWaiting(database: Kysely<Tables>, lane: string): Promise<StoredEvent | null> {
  const row = await database
    .selectFrom('channel_inbox')
    .select(['event_id', 'event', 'received_at'])
    .where('is_replied', '=', 0)
    .where('lane', '=', lane)
    .orderBy('event_id')
    .limit(1)
    .executeTakeFirst()
  if (row === undefined) return null
  return {
    eventId: row.event_id,
    event: InboundEventSchema.parse(JSON.parse(row.event)),
    receivedAt: new Date(row.received_at),
  }
}
