import type { ProblemCode } from './problems.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Problems that this route answers with besides `internal`: what the API description tells of it. */
    problems?: readonly ProblemCode[]
    /** Also answered with JSON's content as an event stream. */
    streams?: boolean
    /** Media type of a reply that is not JSON. */
    replyType?: string
    /** The reply has an ETag: it may be kept, and is sent again only when it has changed. For large ones that rarely do. */
    revalidated?: boolean
    pressureHandler?: () => undefined
  }
}

/** What any route with a JSON body may answer. */
export const BODY_PROBLEMS = [
  'body_empty',
  'body_not_json',
  'body_invalid',
  'body_too_large',
  'body_type',
] as const satisfies readonly ProblemCode[]
