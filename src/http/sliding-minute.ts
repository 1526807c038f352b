const MINUTE_MS = 60_000

/** Clients remembered at once; the one that asked longest ago is forgotten first. */
const CAPACITY = 10_000

export type Admission = { admitted: true } | { admitted: false; retryAfterSeconds: number }

/** Counts what each client did in the last sixty seconds. */
export interface SlidingMinute {
  /** Counts one more, unless the client did `limit` things within the minute before `nowMs`. What is refused is not counted. */
  admit(client: string, nowMs: number): Admission
}

/**
 * A true sliding minute. Windows that start anew every minute (as `@fastify/rate-limit` has them) let twice the limit through
 * around each start. A limit of 0 admits everything.
 */
export function createSlidingMinute(limit: number, capacity: number = CAPACITY): SlidingMinute {
  /** Times of what was admitted, oldest first; clients in the order of their last. */
  const admittedByClient = new Map<string, number[]>()

  return {
    admit(client, nowMs) {
      if (limit === 0) return { admitted: true }
      const within = (admittedByClient.get(client) ?? []).filter((timeMs) => timeMs > nowMs - MINUTE_MS)
      const [oldestMs] = within
      if (oldestMs !== undefined && within.length >= limit) {
        return {
          admitted: false,
          retryAfterSeconds: Math.max(1, Math.ceil((oldestMs + MINUTE_MS - nowMs) / 1000)),
        }
      }
      within.push(nowMs)
      admittedByClient.delete(client)
      admittedByClient.set(client, within)
      for (const forgotten of admittedByClient.keys()) {
        if (admittedByClient.size <= capacity) break
        admittedByClient.delete(forgotten)
      }
      return { admitted: true }
    },
  }
}
