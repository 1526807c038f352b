const FREE = 0
const HELD = 1

/** A lock between two threads, in memory that they share. Whoever waits for it blocks its thread. Held at first. */
export class NativeLock {
  /** To be handed to the other thread, which makes its own lock over it. */
  readonly memory: SharedArrayBuffer
  readonly #state: Int32Array

  constructor(memory?: SharedArrayBuffer) {
    this.memory = memory ?? new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)
    this.#state = new Int32Array(this.memory)
    if (memory === undefined) Atomics.store(this.#state, 0, HELD)
  }

  /** False when the other thread did not release it in time. */
  acquire(timeoutMs = Infinity): boolean {
    const deadlineMs = performance.now() + timeoutMs
    while (Atomics.compareExchange(this.#state, 0, FREE, HELD) !== FREE) {
      const leftMs = deadlineMs - performance.now()
      if (leftMs <= 0 || Atomics.wait(this.#state, 0, HELD, leftMs) === 'timed-out') return false
    }
    return true
  }

  release(): void {
    Atomics.store(this.#state, 0, FREE)
    Atomics.notify(this.#state, 0)
  }
}
