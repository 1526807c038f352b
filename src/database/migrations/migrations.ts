import type { Migration } from 'kysely'
import { conversationsAnswersFeedback } from './0001-conversations-answers-feedback.ts'
import { channels } from './0002-channels.ts'
import { rateWaits } from './0003-rate-waits.ts'

/** Every step from an empty file to today's tables, in order of the names. A released step is never changed. */
export const MIGRATIONS: Readonly<Record<string, Migration>> = {
  '0001-conversations-answers-feedback': conversationsAnswersFeedback,
  '0002-channels': channels,
  '0003-rate-waits': rateWaits,
}
