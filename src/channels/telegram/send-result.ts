import { GrammyError, HttpError } from 'grammy'
import type { SendResult } from '../channel.ts'
import { resultOfFailure } from '../network-failure.ts'

/** Wordings of 400 that speak of the chat and not of what was sent; they are stable only in part. */
const CHAT_IS_GONE =
  /chat not found|user is deactivated|chat was deleted|not a member|(?:not enough|no) rights|kicked/iu

/** What an error of a call means for the message. An answer that is no JSON comes from something between, which may have passed it on. */
export function resultOfError(error: unknown): Extract<SendResult, { isSent: false }> {
  if (error instanceof GrammyError) return resultOfRefusal(error)
  return resultOfFailure(error instanceof HttpError ? error.error : error)
}

function resultOfRefusal({
  error_code: status,
  description,
  parameters,
}: GrammyError): Extract<SendResult, { isSent: false }> {
  const code = String(status)
  if (status === 429) {
    const seconds = parameters.retry_after
    return {
      isSent: false,
      kind: 'rate',
      code,
      ...(seconds === undefined ? {} : { retryAfterMs: seconds * 1000 }),
    }
  }
  if (status === 401 || status === 404) return { isSent: false, kind: 'auth', code }
  if (status === 403 || CHAT_IS_GONE.test(description)) return { isSent: false, kind: 'permanent', code }
  if (status >= 500) return { isSent: false, kind: 'ambiguous', code }
  return { isSent: false, kind: 'rejected', code }
}

/** Markup that Telegram does not understand: the same words go without it, for nothing was delivered. */
export function isMarkupRefused(error: unknown): boolean {
  return (
    error instanceof GrammyError && error.error_code === 400 && /parse entities/iu.test(error.description)
  )
}

/** Where a group went that became a supergroup. */
export function newChatOf(error: unknown): number | null {
  return error instanceof GrammyError ? (error.parameters.migrate_to_chat_id ?? null) : null
}
