import { setTimeout as wait } from 'node:timers/promises'
import { runIngestProcess } from './ingest-process.ts'
import { embeddingModelVersion } from './models/embedding-model.ts'
import { prepareIndex } from './prepare-index.ts'
import type { ProgramParts } from './run-program.ts'
import { checkIndexState } from './store/index-state.ts'

/** Builds the index first where there is none to serve. Rejects with StartError; ends early when `signal` aborts. */
export async function prepareServiceIndex({
  config: { indexDir, seedsDir },
  say,
  signal,
}: Pick<ProgramParts, 'config' | 'say' | 'signal'>): Promise<void> {
  await prepareIndex({
    checkState: () => checkIndexState({ indexDir, seedsDir, modelVersion: embeddingModelVersion() }),
    runIngest: () => runIngestProcess(signal),
    say,
    wait: (ms) => wait(ms),
    signal,
  })
}
