import type { Kysely } from 'kysely'
import { FEEDBACK_PERIOD_MS, VoteSchema, type FeedbackStore } from '../conversation/feedback-store.ts'
import { NotFoundError } from '../domain/errors.ts'
import { orStorageError } from './storage-failure.ts'
import type { Tables } from './tables.ts'

/** Feedback in the database. */
export function createFeedbackRows(database: Kysely<Tables>): FeedbackStore {
  return {
    give: (feedback, now) =>
      orStorageError('lưu góp ý', () =>
        database.transaction().execute(async (transaction) => {
          const answer = await transaction
            .selectFrom('answers')
            .select(['question', 'resolved_question', 'status', 'answer', 'passage_ids'])
            .where('answer_id', '=', feedback.answerId)
            .where('created_at', '>', new Date(now.getTime() - FEEDBACK_PERIOD_MS).toISOString())
            .executeTakeFirst()
          if (!answer) throw new NotFoundError('answer', feedback.answerId)
          const stored = await transaction
            .insertInto('feedback')
            .values({
              answer_id: feedback.answerId,
              vote: feedback.vote,
              comment: feedback.comment,
              created_at: now.toISOString(),
              updated_at: now.toISOString(),
              ...answer,
            })
            .onConflict((conflict) =>
              conflict.column('answer_id').doUpdateSet({
                vote: feedback.vote,
                updated_at: now.toISOString(),
                ...(feedback.comment === null ? {} : { comment: feedback.comment }),
              }),
            )
            .returning(['vote', 'comment'])
            .executeTakeFirstOrThrow()
          return {
            answerId: feedback.answerId,
            vote: VoteSchema.parse(stored.vote),
            comment: stored.comment,
          }
        }),
      ),
  }
}
