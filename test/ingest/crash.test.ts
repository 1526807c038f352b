import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { bulletin, runCrashRound } from '../../bench/crash-round.ts'
import { startIngest } from '../../bench/ingest-process.ts'
import type { IngestStage } from '../../ingest/progress.ts'
import { useTemporaryFolders } from '../src/store/temporary-folder.ts'

const newFolder = useTemporaryFolders()

/** Seven processes, each of which loads the model. */
const TIMEOUT_MS = 180_000

describe('an ingest that is killed (kill -9)', () => {
  it(
    'leaves the old index or the new one, and nothing that the next ingest does not clear away',
    { timeout: TIMEOUT_MS },
    async () => {
      const folders = { seedsDir: await newFolder(), indexDir: await newFolder() }
      await writeFile(join(folders.seedsDir, 'ban-tin.md'), bulletin(0))
      expect(await startIngest(folders).ended).toMatchObject({ exitCode: 0 })

      const stages: IngestStage[] = ['embed', 'write', 'switch']
      for (const [place, stage] of stages.entries()) {
        const round = { ...folders, number: place + 1, options: [], moment: stageBegins(stage) }
        const { served, problems } = await runCrashRound(round)
        expect(problems).toEqual([])
        // The switch takes milliseconds: by the time its line is read it may be over.
        expect(stage === 'switch' ? ['old', 'new'] : ['old']).toContain(served)
      }
    },
  )
})

function stageBegins(stage: IngestStage) {
  return (ingest: { reaches: (stage: IngestStage) => Promise<void> }) => ingest.reaches(stage)
}
