import type { FastifyContextConfig } from 'fastify'
import { describeProblem, ProblemError, problemEntry, type ProblemCode } from './problems.ts'

interface DescribedResponse {
  /** Reasons joined by semicolons. */
  description: string
  content: Record<
    string,
    { schema?: unknown; examples?: Record<string, { summary: string; value: unknown }> }
  >
}

const SUCCESS = 'Thành công'
/** A reply of the type null is described as one without content. */
const UNCHANGED = {
  description: 'Không đổi so với bản mang ETag trong If-None-Match',
  type: 'null',
} as const

/**
 * Replies of a route for the API description: the good one in each media type it comes in, and the problems of each status
 * with an example of every kind. `schemas` are JSON schemas by status. Pure.
 */
export function describedResponses(
  schemas: unknown,
  config: Pick<FastifyContextConfig, 'problems' | 'streams' | 'replyType' | 'revalidated'> = {},
): Record<string, DescribedResponse | typeof UNCHANGED> {
  const responses: Record<string, DescribedResponse> = {}
  for (const [status, schema] of Object.entries(schemas ?? {})) {
    const content: DescribedResponse['content'] = { [config.replyType ?? 'application/json']: { schema } }
    if (config.streams) content['text/event-stream'] = { schema: { type: 'string' } }
    responses[status] = { description: SUCCESS, content }
  }
  for (const code of [...(config.problems ?? []), 'internal' as const]) addProblem(responses, code)
  return config.revalidated ? { ...responses, '304': UNCHANGED } : responses
}

function addProblem(responses: Record<string, DescribedResponse>, code: ProblemCode): void {
  const { status, title } = problemEntry(code)
  const earlier = responses[String(status)]
  const examples = {
    ...earlier?.content['application/problem+json']?.examples,
    [code]: { summary: title, value: describeProblem(new ProblemError(code), 'req-1') },
  }
  responses[String(status)] = {
    description:
      earlier === undefined
        ? title
        : `${earlier.description}; ${title.charAt(0).toLowerCase()}${title.slice(1)}`,
    content: {
      'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' }, examples },
    },
  }
}
