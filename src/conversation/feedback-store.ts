import { z } from 'zod/v4'

/** An answer takes feedback for so long. */
export const FEEDBACK_PERIOD_MS = 7 * 24 * 60 * 60 * 1000

export const VoteSchema = z.enum(['up', 'down'])
export type Vote = z.infer<typeof VoteSchema>

export interface Feedback {
  answerId: string
  vote: Vote
  comment: string | null
}

/** Keeps what readers think of answers. */
export interface FeedbackStore {
  /**
   * Resolves once the feedback is on the disk: the stored one, where the last vote counts and a comment stays until another
   * takes its place. Rejects with NotFoundError (no such answer, or older than the period) or StorageError.
   */
  give(feedback: Feedback, now: Date): Promise<Feedback>
}
