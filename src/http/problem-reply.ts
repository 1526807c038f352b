import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { problemOfError } from './problem-of-error.ts'
import { describeProblem, retryAfterSeconds } from './problems.ts'

const PROBLEM_TYPE = 'application/problem+json; charset=utf-8'

/** Answers an error with its problem object. What the service itself did wrong is logged, with its cause. */
export function replyWithProblem(error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const problem = problemOfError(error)
  const described = describeProblem(problem, request.id)
  if (described.status >= 500) logTrouble(request, error, described.code)
  const retryAfter = retryAfterSeconds(problem)
  if (retryAfter !== null) void reply.header('retry-after', String(retryAfter))
  return reply
    .code(described.status)
    .header('cache-control', 'no-store')
    .header('x-content-type-options', 'nosniff')
    .type(PROBLEM_TYPE)
    .serializer((payload: string) => payload)
    .send(JSON.stringify(described))
}

/** Being asked too much is expected and counted; anything else needs a person. */
function logTrouble(request: FastifyRequest, err: unknown, problem: string): void {
  if (problem === 'overloaded' || problem === 'stopping') request.log.warn({ problem }, 'refused')
  else request.log.error({ err, problem }, 'request failed')
}

export function handleErrors(app: FastifyInstance): void {
  app.setErrorHandler((error: FastifyError, request, reply) => replyWithProblem(error, request, reply))
}
