import { IndexError } from '../domain/errors.ts'
import { readCurrentBuildId } from './current-build.ts'
import type { Manifest, SeedFile } from './manifest.ts'
import { readSeedFiles } from './seed-files.ts'
import { readVerifiedBuild } from './verified-build.ts'

/** What an index must have been made from to be served, besides the program's own versions. */
export interface IndexInputs {
  seeds: readonly SeedFile[]
  /** Version of the embedding model. */
  modelVersion: string
}

export type IndexState =
  | { state: 'fresh'; manifest: Manifest }
  | { state: 'missing' | 'stale' | 'corrupt' | 'foreign'; reason: string }

export interface IndexStateRequest {
  indexDir: string
  seedsDir: string
  modelVersion: string
}

/**
 * Whether the index can be served as it is: complete, undamaged (all checksums are computed), of this program, this model
 * and exactly these sources. `reason` is Vietnamese. Reads everything once, a few milliseconds a report.
 */
export async function checkIndexState(request: IndexStateRequest): Promise<IndexState> {
  const seeds = await readSeedFiles(request.seedsDir)
  return compareIndexState(request.indexDir, { seeds, modelVersion: request.modelVersion })
}

/** The same for sources already read. */
export async function compareIndexState(indexDir: string, inputs: IndexInputs): Promise<IndexState> {
  try {
    const { manifest } = await readVerifiedBuild(indexDir, await readCurrentBuildId(indexDir))
    if (manifest.model.version !== inputs.modelVersion) {
      return { state: 'foreign', reason: 'dựng bằng mô hình khác' }
    }
    const change = describeChange(manifest.seeds, inputs.seeds)
    return change === null ? { state: 'fresh', manifest } : { state: 'stale', reason: change }
  } catch (error) {
    if (error instanceof IndexError) return { state: error.state, reason: error.reason }
    throw error
  }
}

function describeChange(indexed: readonly SeedFile[], present: readonly SeedFile[]): string | null {
  const before = new Map(indexed.map((file) => [file.fileName, file.sha256]))
  const after = new Map(present.map((file) => [file.fileName, file.sha256]))
  const added = [...after.keys()].filter((name) => !before.has(name))
  const removed = [...before.keys()].filter((name) => !after.has(name))
  const changed = [...after].filter(([name, sha256]) => before.has(name) && before.get(name) !== sha256)
  const parts = [
    ...named('thêm', added),
    ...named('bớt', removed),
    ...named(
      'sửa',
      changed.map(([name]) => name),
    ),
  ]
  return parts.length > 0 ? `tài liệu đã thay đổi: ${parts.join('; ')}` : null
}

function named(verb: string, fileNames: readonly string[]): string[] {
  return fileNames.length > 0 ? [`${verb} ${fileNames.join(', ')}`] : []
}
