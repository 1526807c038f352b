import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import Fastify, { type FastifyInstance } from 'fastify'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { replyWithEvents } from '../../../src/http/event-reply.ts'
import type { StreamEvent } from '../../../src/http/event-stream.ts'
import { addGracefulStop } from '../../../src/http/graceful-stop.ts'
import { handleErrors } from '../../../src/http/problem-reply.ts'

let app: FastifyInstance
let port: number
/** Lets a reply or stream that waits go on. */
let goOn: () => void
let reached: Promise<void>

beforeEach(async () => {
  const gate = new Promise<void>((resolve) => {
    goOn = resolve
  })
  let tellReached: () => void = () => undefined
  reached = new Promise((resolve) => {
    tellReached = resolve
  })
  async function* slowEvents(): AsyncGenerator<StreamEvent> {
    yield { event: 'delta', data: { text: 'Thu ' } }
    tellReached()
    await gate
    yield { event: 'done', data: {} }
  }
  app = Fastify({ return503OnClosing: false })
  handleErrors(app)
  addGracefulStop(app)
  app.get('/quick', () => 'xong')
  app.get('/slow', async () => {
    tellReached()
    await gate
    return 'xong'
  })
  app.get('/stream', (request, reply) => replyWithEvents(slowEvents(), request, reply))
  port = Number(new URL(await app.listen({ host: '127.0.0.1', port: 0 })).port)
})
afterEach(() => app.close())

async function open(): Promise<Socket> {
  const socket = connect(port, '127.0.0.1')
  await once(socket, 'connect')
  return socket
}

/** Everything that arrives until the service ends the connection. */
async function untilClosed(socket: Socket): Promise<string> {
  const chunks: Buffer[] = []
  socket.on('data', (chunk: Buffer) => chunks.push(chunk))
  await once(socket, 'close')
  return Buffer.concat(chunks).toString('utf8')
}

const request = (path: string) => `GET ${path} HTTP/1.1\r\nHost: test\r\n\r\n`

describe('a graceful stop', () => {
  it('answers a request in flight and then ends its connection', async () => {
    const socket = await open()
    const received = untilClosed(socket)
    socket.write(request('/slow'))
    await reached
    const closed = app.close()
    goOn()
    expect(await received).toMatch(/^HTTP\/1\.1 200 OK[^]*xong$/)
    await closed
  })

  it('brings a stream in flight to its end and then ends its connection', async () => {
    const socket = await open()
    const received = untilClosed(socket)
    socket.write(request('/stream'))
    await reached
    const closed = app.close()
    goOn()
    expect(await received).toContain('event: done')
    await closed
  })

  it('ends idle connections, and those that never asked anything', async () => {
    const silent = await open()
    const silentReceived = untilClosed(silent)
    const idle = await open()
    const idleReceived = untilClosed(idle)
    idle.write(request('/quick'))
    await once(idle, 'data')
    await app.close()
    expect(await silentReceived).toBe('')
    expect(await idleReceived).toMatch(/xong$/)
  })

  it('refuses what comes later on a connection that is still busy', async () => {
    const socket = await open()
    const received = untilClosed(socket)
    socket.write(request('/slow'))
    await reached
    const closed = app.close()
    socket.write(request('/quick'))
    goOn()
    expect(await received).not.toMatch(/xong[^]*xong/)
    await closed
  })

  it('takes no new connection', async () => {
    const socket = await open()
    const received = untilClosed(socket)
    socket.write(request('/slow'))
    await reached
    const closed = app.close()
    while (app.server.listening) await new Promise((resolve) => setImmediate(resolve))
    await expect(open()).rejects.toThrow('ECONNREFUSED')
    goOn()
    await received
    await closed
  })
})
