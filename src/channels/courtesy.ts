import { setImmediate as nextTurn, setTimeout as wait } from 'node:timers/promises'

/** So many answers are worked on at once: what embeds is one, so more would only queue up between two deliveries. */
const ANSWERS_AT_ONCE = 2
/** An answer that takes longer than this holds nobody back. */
const STUCK_MS = 1000
const LOOK_AGAIN_MS = 2
/** Deliveries that never end do not keep answers back for ever. */
const LONGEST_WAIT_MS = 250
/** While deliveries come in, one answer at a time and a rest after each: the longest that a delivery waits is one answer. */
const STREAM_GAP_MS = 200
const STREAM_REST_MS = 20

/**
 * Keeps answering, which computes in the same thread, from keeping deliveries waiting: a platform gives up on us after two seconds,
 * a person waits longer for an answer. `answer` runs work when its turn has come and no delivery is being taken.
 */
export interface Courtesy {
  delivery<Result>(take: () => Promise<Result>): Promise<Result>
  answer<Result>(work: () => Promise<Result>): Promise<Result>
}

export function createCourtesy(): Courtesy {
  let deliveries = 0
  let lastDeliveryMs = Number.NEGATIVE_INFINITY
  let answers = 0
  let lastTurn = Promise.resolve()
  let onEnd: () => void = () => undefined

  const isStreaming = () => performance.now() - lastDeliveryMs < STREAM_GAP_MS

  const turn = async () => {
    const limit = isStreaming() ? 1 : ANSWERS_AT_ONCE
    const givenUpAt = performance.now() + STUCK_MS
    while (answers >= limit && performance.now() < givenUpAt) {
      const ended = new Promise<void>((resolve) => {
        onEnd = resolve
      })
      await Promise.race([ended, wait(STUCK_MS)])
    }
    await nextTurn()
    for (let waited = 0; deliveries > 0 && waited < LONGEST_WAIT_MS; waited += LOOK_AGAIN_MS) {
      await wait(LOOK_AGAIN_MS)
    }
    answers += 1
  }

  return {
    delivery: async (take) => {
      deliveries += 1
      lastDeliveryMs = performance.now()
      try {
        return await take()
      } finally {
        deliveries -= 1
      }
    },
    answer: async (work) => {
      lastTurn = lastTurn.then(turn)
      await lastTurn
      try {
        return await work()
      } finally {
        if (isStreaming()) await wait(STREAM_REST_MS)
        answers -= 1
        onEnd()
      }
    },
  }
}
