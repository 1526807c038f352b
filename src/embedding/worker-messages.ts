import { z } from 'zod/v4'

/** What the worker is started with; it holds the lock while it loads the model and while it computes. */
export const WorkerDataSchema = z.object({
  modelsDir: z.string(),
  modelName: z.string(),
  lockMemory: z.instanceof(SharedArrayBuffer),
})
export type WorkerData = z.infer<typeof WorkerDataSchema>

/** To the worker: one text, prefix included. */
export const WorkerRequestSchema = z.object({ text: z.string() })
export type WorkerRequest = z.infer<typeof WorkerRequestSchema>

/** From the worker: `ready` or `unusable` once, then one `vector` or `failure` for each text, in the order of the texts. */
export const WorkerReplySchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('ready') }),
  z.object({ kind: z.literal('unusable'), reason: z.string() }),
  z.object({ kind: z.literal('vector'), vector: z.instanceof(Float32Array) }),
  z.object({ kind: z.literal('failure'), reason: z.string() }),
])
export type WorkerReply = z.infer<typeof WorkerReplySchema>
