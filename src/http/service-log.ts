import { pino, type DestinationStream, type Logger } from 'pino'
import { AppError } from '../domain/errors.ts'

interface LoggedError {
  type: string
  code?: string
  message?: string
  /** Where it was thrown, without the message. */
  frames: string[]
  cause?: LoggedError
}

/**
 * What a log line tells of an error. Only our own messages are written: others quote what they were given, and that may be a
 * person's question (`JSON.parse` does). Pure.
 */
export function errorForLog(error: unknown): LoggedError {
  if (!(error instanceof Error)) return { type: typeof error, frames: [] }
  const code = 'code' in error && typeof error.code === 'string' ? { code: error.code } : {}
  return {
    type: error.name,
    ...code,
    ...(error instanceof AppError ? { message: error.message } : {}),
    frames: framesOf(error),
    ...(error.cause === undefined ? {} : { cause: errorForLog(error.cause) }),
  }
}

function framesOf(error: Error): string[] {
  return (error.stack ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => /^at .+:\d+:\d+\)?$/.test(line))
}

export interface ServiceLogOptions {
  level: 'info' | 'warn' | 'silent'
  destination: DestinationStream
}

/** The service's log: one JSON object a line, times in ISO 8601. No question, no answer, no address of a client. */
export function createServiceLog({ level, destination }: ServiceLogOptions): Logger {
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      // Fastify logs requests and replies under these names; its own form holds addresses and queries.
      serializers: { err: errorForLog, req: () => undefined, res: () => undefined },
    },
    destination,
  )
}
