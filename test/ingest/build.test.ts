import { copyFile, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { bulletin } from '../../bench/crash-round.ts'
import { buildIndex } from '../../ingest/build.ts'
import { clauseTextsOf, embeddingTextOf } from '../../ingest/embedding-text.ts'
import { embeddingModelVersion } from '../../src/models/embedding-model.ts'
import { checkIndexState } from '../../src/store/index-state.ts'
import { sha256Of } from '../../src/store/index-layout.ts'
import { openIndex } from '../../src/store/read-index.ts'
import { useTemporaryFolders } from '../src/store/temporary-folder.ts'
import { recordingReporter } from './recording-reporter.ts'

const ROOT = join(import.meta.dirname, '..', '..')
const DOCUMENTS = join(ROOT, 'test', 'eval', 'documents')
const PLAN = 'quoc-hoi-ke-hoach-ktxh-2025.md'
const newFolder = useTemporaryFolders()

async function checksums(indexDir: string): Promise<Record<string, string>> {
  const { buildId } = await openIndex(indexDir)
  const files = await readdir(join(indexDir, buildId), { recursive: true, withFileTypes: true })
  const paths = files.filter((file) => file.isFile()).map((file) => join(file.parentPath, file.name))
  const entries = paths.map(
    async (path) => [path.slice(indexDir.length), sha256Of(await readFile(path))] as const,
  )
  return Object.fromEntries((await Promise.all(entries)).sort())
}

/** How many different texts the passages of an index and their clauses are. */
async function embeddedTexts(indexDir: string): Promise<number> {
  const { library } = await openIndex(indexDir)
  const texts = library.passages().flatMap((passage) => [embeddingTextOf(passage), ...clauseTextsOf(passage)])
  return new Set(texts).size
}

/** About three hundred passages and clauses embedded. */
const TIMEOUT_MS = 180_000

describe('the index of a real document, with the real model', () => {
  it(
    'is fresh once built, and vectors taken over equal vectors computed again, byte for byte',
    { timeout: TIMEOUT_MS },
    async () => {
      const folders = {
        seedsDir: await newFolder(),
        indexDir: await newFolder(),
        modelsDir: join(ROOT, 'models'),
      }
      await copyFile(join(DOCUMENTS, PLAN), join(folders.seedsDir, PLAN))
      const request = { ...folders, force: false, report: recordingReporter() }
      const first = await buildIndex(request)
      const texts = await embeddedTexts(folders.indexDir)
      expect(texts).toBeGreaterThan(first.manifest.counts.passages)
      expect(first.built?.embedded).toBe(texts)
      const state = await checkIndexState({ ...folders, modelVersion: embeddingModelVersion() })
      expect(state.state).toBe('fresh')

      await writeFile(join(folders.seedsDir, 'ban-tin.md'), bulletin(1))
      const incremental = await buildIndex(request)
      expect(incremental.built?.reused).toBe(texts)
      const grown = await checksums(folders.indexDir)
      const forced = await buildIndex({ ...request, force: true })
      expect(forced.built?.reused).toBe(0)
      expect(await checksums(folders.indexDir)).toEqual(grown)
    },
  )
})
