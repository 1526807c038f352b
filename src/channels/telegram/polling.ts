import { GrammyError, HttpError, type Api } from 'grammy'
import type { InboundEvent } from '../channel.ts'
import { eventsOfUpdate, type BotIdentity } from './events-of-update.ts'
import { ALLOWED_UPDATES } from './update.ts'

/** Telegram holds a call so long when there is nothing. */
const HOLD_SECONDS = 25
const LIMIT = 100
const FIRST_PAUSE_MS = 1000
const LONGEST_PAUSE_MS = 60_000

export interface PollingParts {
  /** With a time-out above the time that Telegram holds a call. */
  api: Api
  bot: BotIdentity
  /** Resolves once the events are on the disk. */
  add: (events: readonly InboundEvent[]) => Promise<void>
  onTrouble: (error: unknown) => void
  wait: (ms: number) => Promise<unknown>
  signal: AbortSignal
}

/** Another program polls with the same token, or a webhook is set: only a person can say which of them should go on. */
export class PollingTakenError extends Error {
  override readonly name = 'PollingTakenError'
}

/** Fetches updates until `signal` aborts. What is fetched is on the disk before Telegram is told to forget it. Rejects with PollingTakenError. */
export async function pollUpdates({ api, bot, add, onTrouble, wait, signal }: PollingParts): Promise<void> {
  let offset: number | undefined
  let pauseMs = FIRST_PAUSE_MS
  while (!signal.aborted) {
    try {
      const updates = await api.getUpdates({
        limit: LIMIT,
        timeout: HOLD_SECONDS,
        allowed_updates: ALLOWED_UPDATES,
        ...(offset === undefined ? {} : { offset }),
      })
      await add(updates.flatMap((update) => eventsOfUpdate(update, bot)))
      const last = updates.at(-1)
      if (last !== undefined) offset = last.update_id + 1
      pauseMs = FIRST_PAUSE_MS
    } catch (error) {
      if (error instanceof GrammyError && error.error_code === 409) {
        throw new PollingTakenError('polling is taken', { cause: error })
      }
      if (!(error instanceof GrammyError) && !(error instanceof HttpError)) throw error
      onTrouble(error)
      await wait(pauseMs)
      pauseMs = Math.min(pauseMs * 2, LONGEST_PAUSE_MS)
    }
  }
}
