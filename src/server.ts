import { destination } from 'pino'
import { loadConfig } from './config.ts'
import { AppError } from './domain/errors.ts'
import { createServiceLog } from './http/service-log.ts'

/** Whatever still runs then (a model that computes) is left behind. */
const EXIT_DEADLINE_MS = 9500

const stop = new AbortController()
for (const name of ['SIGINT', 'SIGTERM'] as const) {
  // Not `once`: Ctrl-C reaches the service twice, from the terminal and through npm.
  process.on(name, () => {
    stop.abort()
  })
}
stop.signal.addEventListener('abort', () => {
  setTimeout(() => process.exit(0), EXIT_DEADLINE_MS).unref()
})
process.exit(await run())

/** Gives the exit code. People read stdout; the log goes to stderr, on a terminal only what needs attention. */
async function run(): Promise<number> {
  try {
    const config = loadConfig(process.env)
    // Loading everything takes a second or two: wrong settings are told before.
    const { serve } = await import('./serve.ts')
    await serve({
      config,
      log: createServiceLog({
        level: process.stderr.isTTY ? 'warn' : 'info',
        destination: destination({ dest: 2, sync: true }),
      }),
      say: (line) => process.stdout.write(`${line}\n`),
      signal: stop.signal,
    })
    return 0
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    process.stderr.write(`${error.message}\n`)
    return 1
  }
}
