import { createHash } from 'node:crypto'
import type { FastifyInstance } from 'fastify'

/**
 * Gives what routes marked `revalidated` reply a name of its content (ETag, RFC 9110): a browser may keep it but asks each time,
 * and is told 304 while nothing has changed. The name is weak, for the same content may be sent compressed or not.
 */
export function revalidateReplies(app: FastifyInstance): void {
  app.addHook('onSend', (request, reply, payload, done) => {
    const isNamed = request.routeOptions.config.revalidated === true && reply.statusCode === 200
    if (!isNamed || typeof payload !== 'string') {
      done(null, payload)
      return
    }
    const tag = `W/"${createHash('sha256').update(payload).digest('base64url')}"`
    void reply.headers({ etag: tag, 'cache-control': 'no-cache', vary: 'accept-encoding' })
    if (!isKnown(request.headers['if-none-match'], tag)) {
      done(null, payload)
      return
    }
    void reply.code(304).removeHeader('content-type').removeHeader('content-length')
    done(null, null)
  })
}

/** Whether the caller has the content already: it names several that it has, or any (`*`). */
function isKnown(ifNoneMatch: string | undefined, tag: string): boolean {
  if (ifNoneMatch === undefined) return false
  const opaque = (name: string) => name.trim().replace(/^W\//u, '')
  return ifNoneMatch.trim() === '*' || ifNoneMatch.split(',').some((name) => opaque(name) === opaque(tag))
}
