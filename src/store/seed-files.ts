import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { sha256Of } from './index-layout.ts'
import type { SeedFile } from './manifest.ts'
import { isSystemError } from './system-error.ts'

/** Whether a file in the sources' folder counts as one: README.md describes the folder, hidden files are tools' own. */
function isSeedFileName(fileName: string): boolean {
  return !fileName.startsWith('.') && fileName.toLowerCase() !== 'readme.md'
}

/** Names and checksums of the sources, unreadable ones included, sorted by name; none when the folder is not there. */
export async function readSeedFiles(seedsDir: string): Promise<SeedFile[]> {
  const names = await seedFileNames(seedsDir)
  return Promise.all(names.map((fileName) => fingerprint(seedsDir, fileName)))
}

async function seedFileNames(seedsDir: string): Promise<string[]> {
  try {
    const entries = await readdir(seedsDir, { withFileTypes: true })
    return entries
      .filter((entry) => !entry.isDirectory() && isSeedFileName(entry.name))
      .map((entry) => entry.name)
      .sort()
  } catch (error) {
    if (isSystemError(error, 'ENOENT')) return []
    throw error
  }
}

async function fingerprint(seedsDir: string, fileName: string): Promise<SeedFile> {
  try {
    return { fileName, sha256: sha256Of(await readFile(join(seedsDir, fileName))) }
  } catch (error) {
    // A file that is locked or gone is part of the fingerprint: once it can be read, the index is stale.
    if (error instanceof Error && 'code' in error) return { fileName, sha256: null }
    throw error
  }
}
