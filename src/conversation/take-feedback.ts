import { StorageError } from '../domain/errors.ts'
import type { Clock } from '../ports.ts'
import type { Conversations } from './conversations.ts'
import type { Feedback, FeedbackStore } from './feedback-store.ts'

/**
 * Resolves once the feedback is on the disk. Rejects with NotFoundError (unknown answer, or too old) or StorageError (it
 * cannot be stored now).
 */
export type TakeFeedback = (feedback: Feedback) => Promise<Feedback>

export interface TakeFeedbackParts {
  /** Null when the database could not be opened. */
  stored: FeedbackStore | null
  conversations: Conversations
  clock: Clock
}

export function createTakeFeedback({ stored, conversations, clock }: TakeFeedbackParts): TakeFeedback {
  return async (feedback) => {
    if (stored === null) throw new StorageError('Cơ sở dữ liệu của dịch vụ không mở được')
    await conversations.store(feedback.answerId)
    return stored.give(feedback, clock.now())
  }
}
