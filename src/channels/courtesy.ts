import { setImmediate as nextTurn, setTimeout as wait } from 'node:timers/promises'

/** So many answers are worked on at once: what embeds is one, so more would only queue up between two deliveries. */
const ANSWERS_AT_ONCE = 3
const LOOK_AGAIN_MS = 2
/** Deliveries that never end do not keep answers back for ever. */
const LONGEST_WAIT_MS = 250

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
  let answers = 0
  const waiting: (() => void)[] = []

  const quiet = async () => {
    await nextTurn()
    for (let waited = 0; deliveries > 0 && waited < LONGEST_WAIT_MS; waited += LOOK_AGAIN_MS)
      await wait(LOOK_AGAIN_MS)
  }

  return {
    delivery: async (take) => {
      deliveries += 1
      try {
        return await take()
      } finally {
        deliveries -= 1
      }
    },
    answer: async (work) => {
      if (answers >= ANSWERS_AT_ONCE) {
        await new Promise<void>((resolve) => {
          waiting.push(resolve)
        })
      } else answers += 1
      try {
        await quiet()
        return await work()
      } finally {
        const next = waiting.shift()
        if (next === undefined) answers -= 1
        else next()
      }
    },
  }
}
