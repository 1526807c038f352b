import type { FastifyInstance } from 'fastify'

/** What a page of another site may call from its own scripts, with the methods it needs. */
const ROUTES: Readonly<Record<string, string>> = {
  '/api/ask': 'POST',
  '/api/suggestions': 'GET',
}

const PREFLIGHT_SECONDS = 600

/**
 * Lets the sites of `origins` ask from their own scripts, without cookies. The headers are set before anything can refuse the
 * request, so that a script can also read why it was refused.
 */
export function allowCrossOrigin(app: FastifyInstance, origins: readonly string[]): void {
  const allowed = new Set(origins)

  app.addHook('onRequest', (request, reply, done) => {
    if (request.routeOptions.url !== undefined && request.routeOptions.url in ROUTES) {
      const { origin } = request.headers
      void reply.header('vary', 'Origin')
      if (origin !== undefined && allowed.has(origin)) {
        void reply.headers({
          'access-control-allow-origin': origin,
          'access-control-expose-headers': 'Retry-After',
        })
      }
    }
    done()
  })

  // Where no site may ask there is nothing to ask leave for.
  if (allowed.size === 0) return
  for (const [url, method] of Object.entries(ROUTES)) {
    app.options(url, { schema: { hide: true } }, (_request, reply) => {
      if (reply.hasHeader('access-control-allow-origin')) {
        void reply.headers({
          'access-control-allow-methods': method,
          'access-control-allow-headers': 'Content-Type, Accept',
          'access-control-max-age': String(PREFLIGHT_SECONDS),
        })
      }
      return reply.code(204).send()
    })
  }
}
