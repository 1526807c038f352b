import { readdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import {
  BUILDING_PREFIX,
  INDEX_FILES,
  isBuildId,
  MANIFEST_FILE,
  NEXT_CURRENT_PREFIX,
  REMOVING_PREFIX,
} from './index-layout.ts'
import { isSystemError } from './system-error.ts'

const BUILD_ENTRIES: ReadonlySet<string> = new Set(
  [MANIFEST_FILE, ...INDEX_FILES].map((file) => file.split('/')[0] ?? file),
)

/**
 * Removes builds other than `keptBuildId` and what killed ingests left, and nothing else. Only for the holder of the ingest
 * lock. A server that is opening a removed build opens the current one instead (`openIndex`).
 */
export async function removeLeftovers(indexDir: string, keptBuildId: string | null): Promise<void> {
  for (const name of await readdir(indexDir)) {
    if (isTemporary(name)) await rm(join(indexDir, name), { recursive: true, force: true })
    else if (name !== keptBuildId && (await isBuild(indexDir, name))) await removeBuild(indexDir, name)
  }
}

/** Takes a build's name away first: killed half-way, what remains no longer passes for a build. */
export async function removeBuild(indexDir: string, buildId: string): Promise<void> {
  const removing = join(indexDir, `${REMOVING_PREFIX}${buildId}`)
  await rm(removing, { recursive: true, force: true })
  await rename(join(indexDir, buildId), removing)
  await rm(removing, { recursive: true, force: true })
}

function isTemporary(name: string): boolean {
  return [BUILDING_PREFIX, REMOVING_PREFIX, NEXT_CURRENT_PREFIX].some((prefix) => name.startsWith(prefix))
}

/** A folder with a build's name and nothing but a build's files in it, complete or not. */
async function isBuild(indexDir: string, name: string): Promise<boolean> {
  if (!isBuildId(name)) return false
  try {
    const files = await readdir(join(indexDir, name))
    return files.every((file) => BUILD_ENTRIES.has(file))
  } catch (error) {
    if (isSystemError(error, 'ENOENT', 'ENOTDIR')) return false
    throw error
  }
}
