import type { FastifyBaseLogger } from 'fastify'
import { destination } from 'pino'
import { loadConfig, type Config } from './config.ts'
import { AppError } from './domain/errors.ts'
import { createServiceLog } from './http/service-log.ts'

/** Whatever still runs then (a model that computes) is left behind. */
const EXIT_DEADLINE_MS = 9500

/** What a program that runs until it is stopped is given. */
export interface ProgramParts {
  config: Config
  log: FastifyBaseLogger
  /** Shows a line to the person who started the program. */
  say: (line: string) => void
  /** Aborts when the program should stop. */
  signal: AbortSignal
}

/**
 * Runs a program until its work ends or a signal ends it, and gives the exit code. People read stdout; the log goes to stderr, on a
 * terminal only what needs attention. An AppError is told in one line.
 */
export async function runProgram(work: (parts: ProgramParts) => Promise<void>): Promise<number> {
  const signal = stopSignal()
  try {
    const config = loadConfig(process.env)
    const log = createServiceLog({
      level: process.stderr.isTTY ? 'warn' : 'info',
      destination: destination({ dest: 2, sync: true }),
    })
    await work({ config, log, say: (line) => process.stdout.write(`${line}\n`), signal })
    return 0
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    process.stderr.write(`${error.message}\n`)
    return 1
  }
}

/** Aborts on SIGINT and SIGTERM; soon afterwards the process ends, come what may. */
function stopSignal(): AbortSignal {
  const stop = new AbortController()
  for (const name of ['SIGINT', 'SIGTERM'] as const) {
    // Not `once`: Ctrl-C reaches the process twice, from the terminal and through npm.
    process.on(name, () => {
      stop.abort()
    })
  }
  stop.signal.addEventListener('abort', () => {
    setTimeout(() => process.exit(0), EXIT_DEADLINE_MS).unref()
  })
  return stop.signal
}
