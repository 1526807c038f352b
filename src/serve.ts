import type { AddressInfo } from 'node:net'
import type { FastifyInstance } from 'fastify'
import type { Config } from './config.ts'
import { createContext } from './context.ts'
import { createApp } from './http/app.ts'
import { StartError } from './prepare-index.ts'
import { prepareServiceIndex } from './prepare-service-index.ts'
import type { ProgramParts } from './run-program.ts'

/** What is still in flight then is cut off: a stop takes less than ten seconds. */
const STOP_DEADLINE_MS = 8000

const LISTEN_REASONS: Readonly<Record<string, string>> = {
  EADDRINUSE: 'cổng đang được chương trình khác dùng',
  EACCES: 'không có quyền dùng cổng này',
  EADDRNOTAVAIL: 'máy không có địa chỉ này',
  ENOTFOUND: 'máy không có địa chỉ này',
}

/**
 * The whole life of the service: index, listening, and, once `signal` aborts, an orderly end. Rejects with AppErrors:
 * StartError, IndexError, ModelError, EmbeddingError.
 */
export async function serve({ config, log, say, signal }: ProgramParts): Promise<void> {
  await prepareServiceIndex({ config, say, signal })
  if (signal.aborted) return
  const context = await createContext(config, log)
  try {
    const app = await createApp(context.app)
    await context.warmUp()
    await context.startChannels()
    await listen(app, config)
    say(`Sẵn sàng tại ${addressOf(app.server.address(), config.host)}`)
    await aborted(signal)
    await Promise.all([stop(app), context.stopChannels()])
  } finally {
    await context.close()
  }
}

async function listen(app: FastifyInstance, { host, port }: Config): Promise<void> {
  try {
    await app.listen({ host, port, listenTextResolver: () => 'listening' })
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'không rõ lý do'
    throw new StartError(`Không mở được ${host}:${port}: ${LISTEN_REASONS[code] ?? code}`, { cause })
  }
}

/** With the port in use, also when any free one was asked for. */
function addressOf(bound: string | AddressInfo | null, host: string): string {
  const port = bound !== null && typeof bound !== 'string' ? bound.port : 0
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve()
    else
      signal.addEventListener('abort', () => {
        resolve()
      })
  })
}

async function stop(app: FastifyInstance): Promise<void> {
  const deadline = setTimeout(() => {
    app.server.closeAllConnections()
  }, STOP_DEADLINE_MS)
  await app.close()
  clearTimeout(deadline)
}
