import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

const INGEST_COMMAND = fileURLToPath(new URL('../ingest/cli.ts', import.meta.url))

/**
 * Runs the ingest command as a process of its own, its output shown as it comes: the service holds nothing of it. Gives its
 * exit code, null when a signal ended it. `output` is where its messages go; what another program reads stays clean. Asks it to stop when `signal` aborts.
 */
export async function runIngestProcess(
  signal: AbortSignal,
  output: 'stdout' | 'stderr' = 'stdout',
): Promise<number | null> {
  const child = spawn(process.execPath, ['--import', import.meta.resolve('tsx'), INGEST_COMMAND], {
    stdio: ['inherit', output === 'stdout' ? 'inherit' : process.stderr, 'inherit'],
  })
  const stop = () => child.kill('SIGTERM')
  signal.addEventListener('abort', stop)
  try {
    await once(child, 'exit')
    return child.exitCode
  } finally {
    signal.removeEventListener('abort', stop)
  }
}
