import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createConversationRows } from '../../../src/database/conversation-rows.ts'
import { deleteExpiredRows } from '../../../src/database/expired-rows.ts'
import { createFeedbackRows } from '../../../src/database/feedback-rows.ts'
import { openDatabase, type OpenDatabase } from '../../../src/database/open-database.ts'
import { NotFoundError, StorageError } from '../../../src/domain/errors.ts'
import { exchange, minutesLater, START } from '../conversation/made-up-exchange.ts'

const MINUTES_OF_A_WEEK = 7 * 24 * 60

let folder: string
let opened: OpenDatabase
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rows-'))
  opened = await openDatabase(folder)
})
afterEach(async () => {
  await opened.close()
  await rm(folder, { recursive: true })
})

describe('conversations in the database', () => {
  it('keep a turn exactly', async () => {
    const rows = createConversationRows(opened.database)
    await rows.record(exchange(1))
    expect(await rows.turnsOf('c1', minutesLater(2))).toEqual([exchange(1).turn])
  })

  it('keep the last six turns and delete the others', async () => {
    const rows = createConversationRows(opened.database)
    for (let n = 1; n <= 8; n += 1) await rows.record(exchange(n))
    const turns = await rows.turnsOf('c1', minutesLater(9))
    expect(turns?.map((turn) => turn.question.typed)).toEqual([3, 4, 5, 6, 7, 8].map((n) => `Câu hỏi ${n}`))
    expect(await opened.database.selectFrom('turns').select('position').execute()).toHaveLength(6)
  })

  it('live two hours from their last use', async () => {
    const rows = createConversationRows(opened.database)
    await rows.record(exchange(0))
    await rows.record(exchange(100))
    expect(await rows.turnsOf('c1', minutesLater(219))).toHaveLength(2)
    expect(await rows.turnsOf('c1', minutesLater(220))).toBeNull()
  })

  it('begin anew when a turn is not one of this version', async () => {
    const rows = createConversationRows(opened.database)
    await rows.record(exchange(1))
    await opened.database.updateTable('turns').set({ turn: '{"question":"cũ"}' }).execute()
    expect(await rows.turnsOf('c1', minutesLater(2))).toBeNull()
  })

  it('store all of an exchange or nothing', async () => {
    const rows = createConversationRows(opened.database)
    await rows.record(exchange(1))
    await expect(rows.record(exchange(2, { answerId: 'answer-1' }))).rejects.toThrow(StorageError)
    expect(await rows.turnsOf('c1', minutesLater(3))).toEqual([exchange(1).turn])
  })
})

describe('feedback in the database', () => {
  beforeEach(() => createConversationRows(opened.database).record(exchange(1)))

  const up = { answerId: 'answer-1', vote: 'up', comment: 'Rất đúng' } as const

  it('is stored with what it is about', async () => {
    expect(await createFeedbackRows(opened.database).give(up, minutesLater(5))).toEqual(up)
    expect(await opened.database.selectFrom('feedback').selectAll().execute()).toEqual([
      {
        answer_id: 'answer-1',
        vote: 'up',
        comment: 'Rất đúng',
        created_at: minutesLater(5).toISOString(),
        updated_at: minutesLater(5).toISOString(),
        question: 'Câu hỏi 1',
        resolved_question: null,
        status: 'answered',
        answer: exchange(1).answer.answer,
        passage_ids: '["p1"]',
      },
    ])
  })

  it('counts the last vote and keeps a comment until another comes', async () => {
    const rows = createFeedbackRows(opened.database)
    await rows.give(up, minutesLater(5))
    const down = { answerId: 'answer-1', vote: 'down', comment: null } as const
    expect(await rows.give(down, minutesLater(6))).toEqual({ ...down, comment: 'Rất đúng' })
    const again = { ...down, comment: 'Sai năm' }
    expect(await rows.give(again, minutesLater(7))).toEqual(again)
    expect(await opened.database.selectFrom('feedback').select('created_at').execute()).toEqual([
      { created_at: minutesLater(5).toISOString() },
    ])
  })

  it('is taken for seven days', async () => {
    const rows = createFeedbackRows(opened.database)
    await expect(rows.give(up, minutesLater(MINUTES_OF_A_WEEK))).resolves.toEqual(up)
    await expect(rows.give(up, minutesLater(MINUTES_OF_A_WEEK + 1))).rejects.toThrow(NotFoundError)
  })

  it('is not taken for an answer that was never given', async () => {
    const rows = createFeedbackRows(opened.database)
    await expect(rows.give({ ...up, answerId: 'made-up' }, START)).rejects.toThrow(NotFoundError)
  })

  it('says so when it cannot be written', async () => {
    await sql`PRAGMA query_only = ON`.execute(opened.database)
    await expect(createFeedbackRows(opened.database).give(up, minutesLater(5))).rejects.toThrow(StorageError)
  })
})

describe('deleteExpiredRows', () => {
  it('forgets expired conversations and old answers, and nothing else', async () => {
    const { database } = opened
    const rows = createConversationRows(database)
    await rows.record(exchange(1, { conversationId: 'old' }))
    await rows.record(exchange(MINUTES_OF_A_WEEK, { conversationId: 'recent' }))
    await createFeedbackRows(database).give(
      { answerId: 'answer-1', vote: 'up', comment: null },
      minutesLater(2),
    )

    expect(await deleteExpiredRows(database, minutesLater(MINUTES_OF_A_WEEK + 1), 100)).toBe(2)
    expect(await database.selectFrom('conversations').select('conversation_id').execute()).toEqual([
      { conversation_id: 'recent' },
    ])
    expect(await database.selectFrom('turns').select('conversation_id').execute()).toHaveLength(1)
    expect(await database.selectFrom('answers').select('answer_id').execute()).toHaveLength(1)
    expect(await database.selectFrom('feedback').select('answer_id').execute()).toHaveLength(1)
  })

  it('deletes no more at a time than allowed, the oldest first', async () => {
    const { database } = opened
    const rows = createConversationRows(database)
    for (let n = 1; n <= 3; n += 1) await rows.record(exchange(n, { conversationId: `c${n}` }))
    expect(await deleteExpiredRows(database, minutesLater(MINUTES_OF_A_WEEK * 2), 2)).toBe(4)
    expect(await database.selectFrom('conversations').select('conversation_id').execute()).toEqual([
      { conversation_id: 'c3' },
    ])
  })
})
