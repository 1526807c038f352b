import { setTimeout as wait } from 'node:timers/promises'
import type { Config } from './config.ts'
import { runIngestProcess } from './ingest-process.ts'
import { embeddingModelVersion } from './models/embedding-model.ts'
import { prepareIndex } from './prepare-index.ts'
import { checkIndexState } from './store/index-state.ts'

/**
 * Builds the index first where there is none to use, for a command whose stdout another program may read: what that prints
 * goes to stderr. Rejects with StartError when there is no usable index in the end.
 */
export async function prepareTerminalIndex({ indexDir, seedsDir }: Config): Promise<void> {
  const { signal } = new AbortController()
  await prepareIndex({
    checkState: () => checkIndexState({ indexDir, seedsDir, modelVersion: embeddingModelVersion() }),
    runIngest: () => runIngestProcess(signal, 'stderr'),
    say: (line) => {
      process.stderr.write(`${line}\n`)
    },
    wait: (ms) => wait(ms),
    signal,
  })
}
