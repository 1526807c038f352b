import type { FastifyInstance } from 'fastify'
import type { ServiceMetrics } from './service-metrics.ts'

/** One log line and one measurement a reply. The route's pattern stands for the address: that may hold a question (`/?q=…`). */
export function recordRequests(app: FastifyInstance, metrics: ServiceMetrics): void {
  app.addHook('onResponse', (request, reply, done) => {
    const method = request.method
    const route = request.routeOptions.url ?? 'unknown'
    const status = reply.statusCode
    metrics.observeRequest({ method, route, status, seconds: reply.elapsedTime / 1000 })
    request.log.info({ method, route, status, durationMs: Math.round(reply.elapsedTime) }, 'request')
    done()
  })
}
