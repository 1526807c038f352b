import { OverloadedError } from '../domain/errors.ts'

/** A text that waits for its vector. */
export interface EmbeddingTask {
  /** Prefix included. */
  text: string
  resolve(vector: number[]): void
  reject(error: unknown): void
}

/** Weight of the newest text in the running mean of milliseconds a text. */
const NEWEST_SHARE = 0.2
const ASSUMED_MS = 15

/** Texts in waiting: questions before passages, each in the order they came. Only questions are bounded: people can come again. */
export class EmbeddingQueue {
  readonly #questions: EmbeddingTask[] = []
  readonly #passages: EmbeddingTask[] = []
  readonly #limit: number
  #meanMs = ASSUMED_MS

  constructor(limit: number) {
    this.#limit = limit
  }

  /** Throws OverloadedError when as many questions wait as may. */
  addQuestion(task: EmbeddingTask): void {
    if (this.#questions.length >= this.#limit) {
      throw new OverloadedError(Math.max(1, Math.ceil((this.#questions.length * this.#meanMs) / 1000)))
    }
    this.#questions.push(task)
  }

  addPassage(task: EmbeddingTask): void {
    this.#passages.push(task)
  }

  next(): EmbeddingTask | undefined {
    return this.#questions.shift() ?? this.#passages.shift()
  }

  /** Empties the queue. */
  takeAll(): EmbeddingTask[] {
    return [...this.#questions.splice(0), ...this.#passages.splice(0)]
  }

  /** Tells how long a text took, so that a refused question knows when to come again. */
  recordDuration(durationMs: number): void {
    this.#meanMs += NEWEST_SHARE * (durationMs - this.#meanMs)
  }
}
