import type { Worker } from 'node:worker_threads'
import { EmbeddingError } from '../domain/errors.ts'
import { WorkerReplySchema, type WorkerReply } from './worker-messages.ts'

interface Waiter {
  resolve: (message: unknown) => void
  reject: (error: EmbeddingError) => void
}

/** Hands each reply of a worker to the one that waits for it, and its end to everybody. The worker holds the process while somebody waits. */
export class ReplyLine {
  readonly #worker: Worker
  readonly #waiting: Waiter[] = []
  #ending: EmbeddingError | null = null

  constructor(worker: Worker) {
    this.#worker = worker
    worker.unref()
    worker.on('message', (message) => {
      this.#takeFirst()?.resolve(message)
    })
    worker.on('error', (cause) => {
      this.#end(new EmbeddingError('Luồng tính vectơ gặp lỗi; cần khởi động lại chương trình', { cause }))
    })
    worker.on('exit', (code) => {
      this.#end(new EmbeddingError(`Luồng tính vectơ đã dừng (mã ${code}); cần khởi động lại chương trình`))
    })
  }

  /** Rejects with EmbeddingError when the worker ends before it replies. */
  async next(): Promise<WorkerReply> {
    if (this.#ending !== null) throw this.#ending
    const message = await new Promise<unknown>((resolve, reject) => {
      this.#waiting.push({ resolve, reject })
      this.#worker.ref()
    })
    return WorkerReplySchema.parse(message)
  }

  #takeFirst(): Waiter | undefined {
    const waiter = this.#waiting.shift()
    if (this.#waiting.length === 0) this.#worker.unref()
    return waiter
  }

  #end(ending: EmbeddingError): void {
    this.#ending ??= ending
    for (const { reject } of this.#waiting.splice(0)) reject(this.#ending)
  }
}
