import type { Socket } from 'node:net'
import type { FastifyInstance } from 'fastify'
import { ProblemError } from './problems.ts'

/**
 * Makes `app.close()` answer what is in flight, refuse what comes later on an open connection, and end every connection that
 * has nothing in flight: Node would wait for its time-out.
 */
export function addGracefulStop(app: FastifyInstance): void {
  const silent = trackSilentConnections(app)
  let isStopping = false

  app.addHook('preClose', (done) => {
    isStopping = true
    for (const socket of silent) socket.destroy()
    done()
  })
  app.addHook('onRequest', (_request, _reply, done) => {
    done(isStopping ? new ProblemError('stopping') : undefined)
  })
  app.addHook('onSend', (_request, reply, _payload, done) => {
    if (isStopping) void reply.header('connection', 'close')
    done()
  })
  app.addHook('onResponse', (_request, _reply, done) => {
    // A stream that began before the stop promised to keep its connection, which counts as idle only in the next turn.
    if (isStopping) {
      setImmediate(() => {
        app.server.closeIdleConnections()
      })
    }
    done()
  })
}

/** Connections that never asked anything (browsers open some ahead): Node takes them for busy. */
function trackSilentConnections(app: FastifyInstance): ReadonlySet<Socket> {
  const silent = new Set<Socket>()
  app.server.on('connection', (socket: Socket) => {
    silent.add(socket)
    socket.once('close', () => silent.delete(socket))
  })
  app.server.on('request', ({ socket }) => {
    silent.delete(socket)
  })
  return silent
}
