import { parentPort, workerData } from 'node:worker_threads'
import { env, pipeline, type FeatureExtractionPipeline } from '@xenova/transformers'
import { NativeLock } from './native-lock.ts'
import { WorkerDataSchema, WorkerRequestSchema, type WorkerReply } from './worker-messages.ts'

/**
 * Entry of the worker thread: the model's runtime computes synchronously and would stop the event loop of the service.
 * The thread has no end of its own and no successor (see `openEmbeddingThread`): no text may make it throw.
 */

const port = parentPort
if (port === null) throw new Error('embedding-worker.ts must be started as a worker thread')
const reply = (message: WorkerReply): void => {
  port.postMessage(message)
}

const { modelsDir, modelName, lockMemory } = WorkerDataSchema.parse(workerData)
const lock = new NativeLock(lockMemory)

async function loadModel(): Promise<FeatureExtractionPipeline> {
  env.allowRemoteModels = false
  env.localModelPath = modelsDir
  env.useFSCache = false
  return pipeline('feature-extraction', modelName, { quantized: true })
}

/** Texts longer than the model takes (512 tokens) are cut by its tokenizer. */
async function embed(model: FeatureExtractionPipeline, message: unknown): Promise<WorkerReply> {
  lock.acquire()
  try {
    const { text } = WorkerRequestSchema.parse(message)
    const { data } = await model(text, { pooling: 'mean', normalize: true })
    return { kind: 'vector', vector: Float32Array.from(data) }
  } catch (cause) {
    return { kind: 'failure', reason: String(cause) }
  } finally {
    lock.release()
  }
}

try {
  const model = await loadModel()
  let lastText = Promise.resolve()
  port.on('message', (message) => {
    lastText = lastText.then(async () => {
      reply(await embed(model, message))
    })
  })
  reply({ kind: 'ready' })
} catch (cause) {
  reply({ kind: 'unusable', reason: String(cause) })
} finally {
  lock.release()
}
