import { mkdir } from 'node:fs/promises'
import { IndexError, type SourceError } from '../src/domain/errors.ts'
import type { Passage } from '../src/domain/passage.ts'
import { readCurrentBuildId, switchCurrentBuild } from '../src/store/current-build.ts'
import { compareIndexState, type IndexInputs } from '../src/store/index-state.ts'
import type { LibraryContent } from '../src/store/library.ts'
import type { Manifest } from '../src/store/manifest.ts'
import { readEmbeddings } from '../src/store/read-embeddings.ts'
import { removeLeftovers } from '../src/store/remove-leftovers.ts'
import { readSeedFiles } from '../src/store/seed-files.ts'
import { writeBuild } from '../src/store/write-index.ts'
import type { BuildStages, PassageEmbedder } from './build-stages.ts'
import { embedPassages, type EmbeddedPassages } from './embed-passages.ts'
import { NoDocumentsError } from './ingest-errors.ts'
import { acquireIngestLock } from './ingest-lock.ts'
import { explainFolderError } from './folder-access.ts'
import type { IngestReporter } from './progress.ts'
import { readContent } from './read-content.ts'
import { fingerprintSources } from './source-fingerprint.ts'
import { throwIfStopped } from './throw-if-stopped.ts'

export interface RunRequest {
  seedsDir: string
  indexDir: string
  /** Build anew although the index is fresh, and embed everything again. */
  force: boolean
  report: IngestReporter
  /** Stops the build between two steps; what was served stays. */
  signal?: AbortSignal
}

export interface BuildOutcome {
  manifest: Manifest
  failures: SourceError[]
  /** Null when the index was fresh and nothing was built. */
  built: (LibraryContent & Pick<EmbeddedPassages, 'embedded' | 'reused'>) | null
}

/** `buildIndex` (`build.ts`) over any stages. */
export async function runBuild(request: RunRequest, stages: BuildStages): Promise<BuildOutcome> {
  try {
    await mkdir(request.indexDir, { recursive: true })
    const releaseLock = await acquireIngestLock(request.indexDir)
    try {
      return await buildLocked(request, stages)
    } finally {
      await releaseLock()
    }
  } catch (error) {
    throw explainFolderError(request.indexDir, error)
  }
}

async function buildLocked(request: RunRequest, stages: BuildStages): Promise<BuildOutcome> {
  const { indexDir, seedsDir, report } = request
  await removeLeftovers(indexDir, await servedBuildId(indexDir))

  report.stage('read')
  const { sources, failures } = await stages.readSources(seedsDir)
  for (const failure of failures) report.unreadable(failure)
  if (sources.length === 0) throw new NoDocumentsError(seedsDir, failures)
  const seeds = fingerprintSources(sources, failures, await readSeedFiles(seedsDir))
  const inputs = { seeds, modelVersion: stages.modelVersion }
  const index = await compareIndexState(indexDir, inputs)
  if (index.state === 'fresh' && !request.force) return { manifest: index.manifest, failures, built: null }
  report.reason(index.state === 'fresh' ? 'dựng lại toàn bộ theo yêu cầu' : index.reason)

  const content = readContent(sources, stages, request.report, request.signal)
  if (content.passages.length === 0) throw new NoDocumentsError(seedsDir, failures)
  const embedded = await embed(content.passages, request, stages)
  const manifest = await writeAndSwitch({ ...content, ...embedded }, inputs, request)
  return { manifest, failures, built: { ...content, embedded: embedded.embedded, reused: embedded.reused } }
}

async function servedBuildId(indexDir: string): Promise<string | null> {
  try {
    return await readCurrentBuildId(indexDir)
  } catch (error) {
    if (error instanceof IndexError) return null
    throw error
  }
}

async function embed(
  passages: readonly Passage[],
  { indexDir, force, report, signal }: RunRequest,
  stages: BuildStages,
): Promise<EmbeddedPassages> {
  report.stage('embed')
  const opened: PassageEmbedder[] = []
  try {
    return await embedPassages(passages, {
      known: force ? new Map() : await readEmbeddings(indexDir, stages.modelVersion),
      openEmbedder: async () => {
        const embedder = await stages.openEmbedder()
        opened.push(embedder)
        return (text) => embedder.embedPassage(text)
      },
      progress: (done, total) => {
        report.progress(done, total)
      },
      checkpoint: () => {
        throwIfStopped(signal)
      },
    })
  } finally {
    for (const embedder of opened) await embedder.close()
  }
}

async function writeAndSwitch(
  content: LibraryContent & EmbeddedPassages,
  inputs: IndexInputs,
  { indexDir, report, signal }: RunRequest,
): Promise<Manifest> {
  throwIfStopped(signal)
  report.stage('write')
  const { buildId, manifest } = await writeBuild(indexDir, content, inputs)
  report.stage('switch')
  await switchCurrentBuild(indexDir, buildId)
  await removeLeftovers(indexDir, buildId)
  return manifest
}
