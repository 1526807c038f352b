import { z } from 'zod/v4'
import { badRequest, type Refusal } from './bot-calls.ts'
import type { FakeUpdate } from './updates.ts'

const PollSchema = z.strictObject({
  offset: z.int().optional(),
  limit: z.int().min(1).max(100).optional(),
  timeout: z.int().min(0).optional(),
  allowed_updates: z.array(z.string()).optional(),
})
type Reply = { result: FakeUpdate[] } | Refusal

/** Updates that wait to be fetched: by one program at a time, whose call is held while there are none. */
export class FakePolling {
  #waiting: FakeUpdate[] = []
  #release: (reply: Reply) => void = () => undefined
  #give: () => void = () => undefined
  /** Calls that came in. */
  calls = 0

  /** Updates that were never told to be forgotten. */
  get unconfirmed(): number[] {
    return this.#waiting.map(({ update_id: id }) => id)
  }

  /** Keeps updates until they are fetched and confirmed. */
  keep(...updates: FakeUpdate[]): void {
    this.#waiting.push(...updates)
    this.#give()
  }

  drop(): void {
    this.#waiting = []
  }

  stop(): void {
    this.#release({ result: [] })
  }

  fetch(body: unknown): Promise<Reply> {
    this.calls += 1
    this.#release({
      status: 409,
      description:
        'Conflict: terminated by other getUpdates request; make sure that only one bot instance runs',
    })
    const parsed = PollSchema.safeParse(body)
    if (!parsed.success) return Promise.resolve(badRequest('bad limit'))
    const { offset = 0, limit = 100, timeout = 0 } = parsed.data
    this.#waiting = this.#waiting.filter(({ update_id: id }) => id >= offset)
    return new Promise((resolve) => {
      const empty = setTimeout(() => {
        this.#release({ result: [] })
      }, timeout * 1000)
      this.#release = (reply) => {
        clearTimeout(empty)
        this.#give = () => undefined
        resolve(reply)
      }
      this.#give = () => {
        if (this.#waiting.length > 0) this.#release({ result: this.#waiting.slice(0, limit) })
      }
      this.#give()
    })
  }
}
