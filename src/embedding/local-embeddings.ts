import { Embeddings } from '@langchain/core/embeddings'
import { EmbeddingError } from '../domain/errors.ts'
import { EmbeddingQueue, type EmbeddingTask } from './embedding-queue.ts'
import { openEmbeddingThread, type EmbeddingThread } from './embedding-thread.ts'

/** E5 was trained with these: a question and a passage without them do not meet. */
const QUESTION_PREFIX = 'query: '
const PASSAGE_PREFIX = 'passage: '

export interface LocalEmbeddingsOptions {
  modelsDir: string
  /** Questions that may wait; the next one is refused with OverloadedError. */
  queueLimit: number
}

/** Embeddings of the local model, loaded and ready. Rejects with ModelError (a file is missing or damaged) or EmbeddingError. */
export async function createLocalEmbeddings(options: LocalEmbeddingsOptions): Promise<LocalEmbeddings> {
  return new LocalEmbeddings(await openEmbeddingThread(options.modelsDir), options.queueLimit)
}

/**
 * LangChain embeddings over a worker thread, one text at a time: with quantisation a vector depends on its batch, and an
 * incremental index must equal a full one. Unit vectors of 384 numbers; the same text gives the same vector bit for bit.
 */
export class LocalEmbeddings extends Embeddings {
  readonly #queue: EmbeddingQueue
  readonly #thread: EmbeddingThread
  /** Settles when nothing is left to compute; null while nothing is. */
  #pumping: Promise<void> | null = null
  #isClosed = false

  constructor(thread: EmbeddingThread, queueLimit: number) {
    super({})
    this.#thread = thread
    this.#queue = new EmbeddingQueue(queueLimit)
  }

  /** Goes before all waiting passages. Rejects with OverloadedError when too many questions wait, EmbeddingError when computing fails. */
  embedQuery(question: string): Promise<number[]> {
    return this.#submit(QUESTION_PREFIX + question, (task) => {
      this.#queue.addQuestion(task)
    })
  }

  /** Vectors in the order of the passages; never refused, waits its turn. Rejects with EmbeddingError when computing fails. */
  async embedDocuments(passages: string[]): Promise<number[][]> {
    const vectors: number[][] = []
    for (const passage of passages) {
      const vector = await this.#submit(PASSAGE_PREFIX + passage, (task) => {
        this.#queue.addPassage(task)
      })
      vectors.push(vector)
    }
    return vectors
  }

  /** Waits for the text in hand; what waits behind it is rejected, and so is what comes later. The thread stays: it is the process' own. */
  async close(): Promise<void> {
    this.#isClosed = true
    for (const task of this.#queue.takeAll()) task.reject(closedError())
    await this.#pumping
  }

  #submit(text: string, enqueue: (task: EmbeddingTask) => void): Promise<number[]> {
    return new Promise((resolve, reject) => {
      if (this.#isClosed) throw closedError()
      enqueue({ text, resolve, reject })
      this.#pumping ??= this.#pump()
    })
  }

  async #pump(): Promise<void> {
    for (let task = this.#queue.next(); task !== undefined; task = this.#queue.next()) {
      try {
        task.resolve(await this.#compute(task.text))
      } catch (error) {
        task.reject(error)
      }
    }
    this.#pumping = null
  }

  async #compute(text: string): Promise<number[]> {
    const startedMs = performance.now()
    const vector = await this.#thread.embed(text)
    this.#queue.recordDuration(performance.now() - startedMs)
    return vector
  }
}

function closedError(): EmbeddingError {
  return new EmbeddingError('Bộ tính vectơ đã đóng')
}
