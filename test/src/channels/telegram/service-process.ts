import { z } from 'zod/v4'
import { answerTo, startTelegramService } from './telegram-service.ts'

/** The service as a process that can be killed. It never answers the questions that it is told to hold. */
const { held, ...settings } = z
  .object({ dataDir: z.string(), root: z.string(), token: z.string(), held: z.array(z.string()) })
  .parse(JSON.parse(process.argv[2] ?? ''))

const service = await startTelegramService({
  ...settings,
  ask: ({ question }) =>
    held.includes(question) ? new Promise(() => undefined) : Promise.resolve(answerTo(question)),
})
process.stdout.write(`${service.url}\n`)
