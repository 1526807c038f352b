import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
/** Building an index from nothing takes most of a minute on a slow machine. */
const READY_TIMEOUT_MS = 300_000
const KEPT_LOG_LINES = 20

export interface RunningService {
  url: string
  processId: number
  /** Milliseconds from spawn to the address being printed. */
  readyAfterMs: number
  stop: () => Promise<void>
}

/** Starts the real service on a free port, as `npm start` does, and waits until it prints its address. */
export async function startService(environment: Record<string, string>): Promise<RunningService> {
  const started = performance.now()
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/server.ts'], {
    cwd: ROOT,
    env: {
      ...process.env,
      HOST: '127.0.0.1',
      PORT: '0',
      RATE_LIMIT_PER_MINUTE: '0',

      ...environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  // The log of a service that runs well is of no interest; that of one that fails is.
  const complaints: string[] = []
  createInterface({ input: child.stderr }).on('line', (line) => {
    complaints.push(line)
    if (complaints.length > KEPT_LOG_LINES) complaints.shift()
  })
  const ended = new Promise<number | null>((resolve) => {
    child.once('exit', resolve)
  })
  const url = await new Promise<string>((resolve, reject) => {
    const timer = setTimeout(() => {
      child.kill('SIGKILL')
      reject(new Error('The service did not become ready in time'))
    }, READY_TIMEOUT_MS)
    createInterface({ input: child.stdout }).on('line', (line) => {
      const address = /^(?:.*\s)?(http:\/\/\S+:\d+)\s*$/.exec(line)?.[1]
      if (address === undefined) return
      clearTimeout(timer)
      resolve(address)
    })
    void ended.then((code) => {
      clearTimeout(timer)
      reject(
        new Error(
          `The service ended with code ${String(code)} before it was ready:\n${complaints.join('\n')}`,
        ),
      )
    })
  })
  return {
    url,
    processId: child.pid ?? 0,
    readyAfterMs: performance.now() - started,
    stop: async () => {
      child.kill('SIGTERM')
      await ended
    },
  }
}
