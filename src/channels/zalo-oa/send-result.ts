import { z } from 'zod/v4'
import type { SendResult } from '../channel.ts'

const MINUTE_MS = 60 * 1000
/** Quotas and licences do not change from one minute to the next. */
const ACCOUNT_PAUSE_MS = 60 * MINUTE_MS

const ReplySchema = z.object({
  error: z.int(),
  data: z.object({ message_id: z.string().optional() }).optional(),
})

const TOKEN_CODES = new Set([216, 220])
const WINDOW_CODES = new Set([230, 232])
const USER_CODES = new Set([213, 217, 227, 244])
const OUR_MISTAKES = new Set([201, 210, 233])
/** Quota, unverified, package, Zalo Cloud account; account or app disabled, removed, unauthorised, old API. */
const ACCOUNT_CODES = new Set([211, 218, 221, 224, 320, 321, 204, 205, 209, 219, 223, 240])
const RATE_CODE = 32
const SUCCESS = 0
const TOO_MANY_REQUESTS = 429

/** What Zalo answered to a message. It says what is wrong with HTTP 200 and a code, whose sign varies. Pure. */
export function resultOfReply(reply: { status: number; body: unknown }, now: Date): SendResult {
  const parsed = ReplySchema.safeParse(reply.body)
  if (!parsed.success) return resultOfUnreadable(reply.status, now)
  const number = Math.abs(parsed.data.error)
  if (number === SUCCESS) return { isSent: true, messageId: parsed.data.data?.message_id ?? null }
  const code = String(-number)
  if (TOKEN_CODES.has(number)) return { isSent: false, kind: 'auth', code }
  if (number === RATE_CODE) return { isSent: false, kind: 'rate', code, retryAfterMs: untilNextMinute(now) }
  if (WINDOW_CODES.has(number)) return { isSent: false, kind: 'window', code }
  if (USER_CODES.has(number)) return { isSent: false, kind: 'permanent', code }
  if (OUR_MISTAKES.has(number)) return { isSent: false, kind: 'rejected', code }
  if (ACCOUNT_CODES.has(number)) return { isSent: false, kind: 'auth', code, retryAfterMs: ACCOUNT_PAUSE_MS }
  // "Send failed" (-200), and codes we do not know: nobody says that it did not arrive.
  return { isSent: false, kind: 'ambiguous', code }
}

/** Another token might be taken. */
export function isTokenRefused(result: SendResult): boolean {
  return !result.isSent && result.kind === 'auth' && TOKEN_CODES.has(Math.abs(Number(result.code)))
}

function resultOfUnreadable(status: number, now: Date): SendResult {
  const code = String(status)
  if (status === TOO_MANY_REQUESTS)
    return { isSent: false, kind: 'rate', code, retryAfterMs: untilNextMinute(now) }
  return { isSent: false, kind: 'ambiguous', code }
}

/** Zalo counts by the minute. */
function untilNextMinute(now: Date): number {
  return MINUTE_MS - (now.getTime() % MINUTE_MS)
}
