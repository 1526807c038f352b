import { GrammyError } from 'grammy'
import { PollingError, tokenRefused } from './polling-errors.ts'
import { troubleOf, type PollingTrouble } from './polling-trouble.ts'

/** Between two tries: doubled every time, from the first to the longest. */
const FIRST_PAUSE_MS = 1000
const LONGEST_PAUSE_MS = 60_000

export interface PersistParts {
  /** Told once, and again when it is of another kind; not for every try. */
  onTrouble: (trouble: PollingTrouble, error: unknown) => void
  onRecovered: () => void
  wait: (ms: number) => Promise<unknown>
  signal: AbortSignal
}

/**
 * Tries a step until it succeeds. Null when `signal` aborts meanwhile: what was under way is left behind. Rejects with PollingError where
 * only a person can help.
 */
export type Persist = <Result>(step: () => Promise<Result>) => Promise<Result | null>

export function createPersist({ onTrouble, onRecovered, wait, signal }: PersistParts): Persist {
  let told: PollingTrouble['kind'] | null = null
  let pauseMs = FIRST_PAUSE_MS
  const aborted = new Promise<null>((resolve) => {
    signal.addEventListener('abort', () => {
      resolve(null)
    })
  })

  const fail = async (error: unknown) => {
    if (error instanceof PollingError) throw error
    if (error instanceof GrammyError && isTokenRefusal(error)) throw tokenRefused(error.error_code)
    const trouble = troubleOf(error)
    if (trouble.kind !== told) onTrouble(trouble, error)
    told = trouble.kind
    await Promise.race([wait(Math.max(pauseMs, trouble.retryAfterMs ?? 0)), aborted])
    pauseMs = Math.min(pauseMs * 2, LONGEST_PAUSE_MS)
  }

  return async (step) => {
    while (!signal.aborted) {
      try {
        const result = await Promise.race([step(), aborted])
        if (result !== null && told !== null) onRecovered()
        told = null
        pauseMs = FIRST_PAUSE_MS
        return result
      } catch (error) {
        await fail(error)
      }
    }
    return null
  }
}

function isTokenRefusal({ error_code: status }: GrammyError): boolean {
  return status === 401 || status === 404
}
