import type { FastifyInstance } from 'fastify'
import { ProblemError } from './problems.ts'

/** 1,000 letters need at most 12 KB, each written as \uXXXX\uXXXX. */
export const BODY_LIMIT_BYTES = 16 * 1024

/** Reads a JSON body, refusing what is not UTF-8; no other type of body is taken. */
export function readJsonBodies(app: FastifyInstance): void {
  refuseMissingBodies(app)
  app.removeAllContentTypeParsers()
  app.addContentTypeParser<Buffer>('application/json', { parseAs: 'buffer' }, (_request, body, done) => {
    try {
      done(null, parseJsonBody(body))
    } catch (error) {
      done(error instanceof Error ? error : new ProblemError('body_not_json'))
    }
  })
}

/** Refuses a request without a body where one is wanted: there is nothing to parse, so the parser is not asked. */
function refuseMissingBodies(app: FastifyInstance): void {
  app.addHook('preValidation', (request, _reply, done) => {
    const isMissing = request.body === undefined && request.routeOptions.schema?.body !== undefined
    done(isMissing ? new ProblemError('body_empty') : undefined)
  })
}

/** Throws ProblemError: body_empty, body_not_json. */
function parseJsonBody(body: Uint8Array): unknown {
  const text = decodeUtf8(body)
  if (text.trim() === '') throw new ProblemError('body_empty')
  try {
    return JSON.parse(text)
  } catch {
    throw new ProblemError('body_not_json')
  }
}

function decodeUtf8(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new ProblemError('body_not_json')
  }
}
