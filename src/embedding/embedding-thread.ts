import { Worker } from 'node:worker_threads'
import { EmbeddingError } from '../domain/errors.ts'
import { checkEmbeddingModel } from '../models/embedding-model.ts'
import { EMBEDDING_MODEL } from '../models/model-files.ts'
import { NativeLock } from './native-lock.ts'
import { ReplyLine } from './reply-line.ts'
import type { WorkerData, WorkerReply, WorkerRequest } from './worker-messages.ts'

/** A running model. It computes one text after another, and keeps the process alive only while a text is in hand. */
export interface EmbeddingThread {
  /** Unit vector of a text, prefix included. Rejects with EmbeddingError when the text fails or the thread has ended. */
  embed(text: string): Promise<number[]>
}

const ENTRY = new URL('./embedding-worker-entry.mjs', import.meta.url)

/** Loading the model takes about a second, a text a tenth of that; a machine under load may need a few times as long. */
const EXIT_WAIT_MS = 10_000

let threadOfProcess: Promise<EmbeddingThread> | null = null

/**
 * The embedding thread of this process, started with the first call. Rejects with ModelError or EmbeddingError.
 *
 * One for the whole life of the process, never ended, never replaced, because onnxruntime-node 1.14 bears no second
 * environment (main thread or worker) in a process: it keeps its class in a static `Napi::FunctionReference`, and
 * loading it again deletes the reference of the environment before, from the wrong thread and, where that one has
 * ended, in freed memory. The heap is damaged then, and anything may abort later: mostly `free(): invalid pointer`, at
 * times "Check failed: node->IsInUse()" in the teardown of a worker's modules. For the same reason nothing else in the
 * process may load `onnxruntime-node` or `@xenova/transformers`.
 *
 * Whatever folder was asked for first serves all: only files with the one right checksum pass.
 */
export async function openEmbeddingThread(modelsDir: string): Promise<EmbeddingThread> {
  await checkEmbeddingModel(modelsDir)
  threadOfProcess ??= connectEmbeddingThread(startWorker(modelsDir))
  return threadOfProcess
}

/**
 * The end of the process ends its workers wherever they are, and the native runtime aborts the process ("terminate
 * called after throwing an instance of 'Napi::Error'") when that meets it at work. So the process waits for the lock.
 */
function startWorker(modelsDir: string): Worker {
  const lock = new NativeLock()
  const workerData: WorkerData = { modelsDir, modelName: EMBEDDING_MODEL.name, lockMemory: lock.memory }
  const worker = new Worker(ENTRY, { execArgv: [], workerData })
  worker.on('exit', () => {
    lock.release()
  })
  process.on('exit', () => {
    lock.acquire(EXIT_WAIT_MS)
  })
  return worker
}

/** Waits until a worker that speaks the messages of `worker-messages.ts` is ready. Rejects with EmbeddingError when it cannot be used. */
export async function connectEmbeddingThread(worker: Worker): Promise<EmbeddingThread> {
  const replies = new ReplyLine(worker)
  const first = await replies.next()
  if (first.kind !== 'ready') throw new EmbeddingError(`Không nạp được mô hình nhúng (${describe(first)})`)
  return {
    async embed(text) {
      const pending = replies.next()
      const request: WorkerRequest = { text }
      worker.postMessage(request)
      const reply = await pending
      if (reply.kind !== 'vector') throw new EmbeddingError(`Không tính được vectơ (${describe(reply)})`)
      return Array.from(reply.vector)
    },
  }
}

function describe(reply: WorkerReply): string {
  return 'reason' in reply ? reply.reason : `trả lời ngoài dự kiến: ${reply.kind}`
}
