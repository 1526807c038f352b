import underPressure from '@fastify/under-pressure'
import type { FastifyInstance } from 'fastify'
import { PROBLEMS, ProblemError } from './problems.ts'

export interface PressureLimits {
  /** Mean delay of the event loop between two looks; a question itself blocks it for a few milliseconds. */
  maxEventLoopDelayMs: number
  /** A loop that did not turn once in this time counts as overloaded; shorter, and one long pause would close the door. */
  sampleEveryMs: number
}

const LIMITS: PressureLimits = { maxEventLoopDelayMs: 1000, sampleEveryMs: 2000 }

class BusyError extends ProblemError {
  constructor() {
    super('overloaded')
  }
}

/** Refuses requests with 503 while the event loop cannot keep up. */
export async function refuseUnderPressure(app: FastifyInstance, limits = LIMITS): Promise<void> {
  await app.register(underPressure, {
    maxEventLoopDelay: limits.maxEventLoopDelayMs,
    sampleInterval: limits.sampleEveryMs,
    customError: BusyError,
    retryAfter: PROBLEMS.overloaded.retryAfterSeconds,
  })
}

/** For routes that tell how the service is: they answer also under pressure. */
export const ANSWERS_UNDER_PRESSURE = { pressureHandler: () => undefined }
