import type { SendResult } from './channel.ts'

/** What failed before a byte of the request could have been read by anyone. */
const NEVER_ARRIVED = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT'])

/** What a call that brought no answer means for its message: surely not delivered, or perhaps. */
export function resultOfFailure(error: unknown): Extract<SendResult, { isSent: false }> {
  const code = failureCode(error)
  return { isSent: false, kind: NEVER_ARRIVED.has(code) ? 'transient' : 'ambiguous', code }
}

/** "ECONNRESET", "timeout"; Node's `fetch` keeps it in the cause. */
function failureCode(error: unknown): string {
  if (!(error instanceof Error)) return 'network'
  if ('code' in error && typeof error.code === 'string') return error.code
  if (error.name === 'TimeoutError' || error.name === 'AbortError') return 'timeout'
  return error.cause === undefined ? 'network' : failureCode(error.cause)
}
