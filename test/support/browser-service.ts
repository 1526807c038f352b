import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { build } from 'vite'

export interface RealService {
  address: string
  stop: () => Promise<void>
}

/** What `npm start` runs, on a free port, with the documents of `seeds/`, an index built anew and the pages built anew. */
export async function startRealService(): Promise<RealService> {
  await build({ root: 'web', logLevel: 'error' })
  const folder = await mkdtemp(join(tmpdir(), 'real-service-'))
  const service = spawn(process.execPath, ['--import', 'tsx', 'src/server.ts'], {
    env: {
      ...process.env,
      PORT: '0',
      SEEDS_DIR: 'seeds',
      INDEX_DIR: join(folder, 'index'),
      DATA_DIR: join(folder, 'data'),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const stop = async () => {
    service.kill('SIGTERM')
    if (service.exitCode === null && service.signalCode === null) await once(service, 'exit')
    await rm(folder, { recursive: true, force: true })
  }
  const log: string[] = []
  createInterface(service.stderr).on('line', (line) => log.push(line))
  const address = await printedAddress(createInterface(service.stdout))
  if (address !== null) return { address, stop }
  await stop()
  throw new Error(`the service ended before it was ready:\n${log.join('\n')}`)
}

/** Null when the output ends without an address. */
async function printedAddress(lines: AsyncIterable<string>): Promise<string | null> {
  for await (const line of lines) {
    const address = /http:\/\/\S+/u.exec(line)?.[0]
    if (address !== undefined) return address
  }
  return null
}
