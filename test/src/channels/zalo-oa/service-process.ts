import { z } from 'zod/v4'
import { madeUpResult } from '../../http/harness/made-up-answer.ts'
import { answerTo, startZaloOaService } from './zalo-oa-service.ts'

/** The service as a process that can be killed. It never answers the questions that it is told to hold. */
const { dataDir, root, nowMs, held } = z
  .object({ dataDir: z.string(), root: z.string(), nowMs: z.number(), held: z.array(z.string()) })
  .parse(JSON.parse(process.argv[2] ?? ''))

const service = await startZaloOaService({
  dataDir,
  root,
  now: () => nowMs,
  ask: ({ question }) =>
    held.includes(question)
      ? new Promise(() => undefined)
      : Promise.resolve(madeUpResult(question, answerTo(question))),
})
process.stdout.write(`${service.url}\n`)
