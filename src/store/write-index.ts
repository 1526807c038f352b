import { mkdir, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { IndexError } from '../domain/errors.ts'
import { createManifest } from './create-manifest.ts'
import { syncFilesOf, syncFolder, writeDurably } from './durable-files.ts'
import { encodeEmbeddings, type EmbeddingCache } from './embedding-cache.ts'
import {
  BUILDING_PREFIX,
  buildIdOf,
  CLAUSE_VECTORS_FOLDER,
  INDEX_FILES,
  MANIFEST_FILE,
  sha256Of,
  VECTORS_FOLDER,
  type IndexFile,
} from './index-layout.ts'
import type { IndexInputs } from './index-state.ts'
import type { LibraryContent } from './library.ts'
import { ManifestFilesSchema, type Manifest } from './manifest.ts'
import { removeBuild } from './remove-leftovers.ts'
import { isSystemError } from './system-error.ts'
import { saveClauseVectorIndex, saveVectorIndex } from './vector-index.ts'
import { readVerifiedBuild } from './verified-build.ts'
import { buildWordIndex } from './word-index.ts'

export interface IndexContent extends LibraryContent {
  /** One a passage, in the passages' order, all of one length. */
  vectors: readonly Float32Array[]
  /** One a clause, in the passages' order. */
  clauseVectors: readonly Float32Array[]
  /** The same vectors by the checksum of the text that was embedded. */
  embeddings: EmbeddingCache
}

export interface WrittenBuild {
  buildId: string
  manifest: Manifest
}

/**
 * Writes a complete build beside the one that is served and waits until it is on the disk; `switchCurrentBuild` then makes it
 * the served one. The same content gives the same bytes and the same id. Only for the holder of the ingest lock.
 */
export async function writeBuild(
  indexDir: string,
  content: IndexContent,
  inputs: IndexInputs,
): Promise<WrittenBuild> {
  const folder = join(indexDir, `${BUILDING_PREFIX}${process.pid}`)
  try {
    for (const vectors of [VECTORS_FOLDER, CLAUSE_VECTORS_FOLDER])
      await mkdir(join(folder, vectors), { recursive: true })
    const wordCount = await writeContent(folder, content)
    const manifest = createManifest({
      content,
      inputs,
      dimensions: content.vectors[0]?.length ?? 0,
      wordCount,
      files: await describeFiles(folder),
    })
    const manifestText = `${JSON.stringify(manifest, null, 2)}\n`
    await writeDurably(join(folder, MANIFEST_FILE), manifestText)
    await syncFolder(folder)
    const buildId = buildIdOf(Buffer.from(manifestText))
    await publish(indexDir, folder, buildId)
    return { buildId, manifest }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Gives the number of different words. */
async function writeContent(folder: string, content: IndexContent): Promise<number> {
  const stored = buildWordIndex(content.passages)
  const texts: Partial<Record<IndexFile, string | Uint8Array>> = {
    'documents.json': JSON.stringify(content.documents),
    'passages.json': JSON.stringify(content.passages),
    'facts.json': JSON.stringify(content.facts),
    'findings.json': JSON.stringify(content.findings),
    'words.json': stored.words,
    'vocabulary.json': stored.vocabulary,
    'embeddings.bin': encodeEmbeddings(content.embeddings),
  }
  for (const [file, text] of Object.entries(texts)) await writeDurably(join(folder, file), text)
  await saveVectorIndex(join(folder, VECTORS_FOLDER), content.passages, content.vectors)
  await saveClauseVectorIndex(join(folder, CLAUSE_VECTORS_FOLDER), content.passages, content.clauseVectors)
  for (const vectors of [VECTORS_FOLDER, CLAUSE_VECTORS_FOLDER]) await syncFilesOf(join(folder, vectors))
  return stored.wordCount
}

async function describeFiles(folder: string): Promise<Manifest['files']> {
  const described = await Promise.all(
    INDEX_FILES.map(async (file) => {
      const bytes = await readFile(join(folder, file))
      return [file, { bytes: bytes.length, sha256: sha256Of(bytes) }] as const
    }),
  )
  return ManifestFilesSchema.parse(Object.fromEntries(described))
}

/** Gives the finished folder its name. An undamaged build of that name has the same bytes and stays. */
async function publish(indexDir: string, folder: string, buildId: string): Promise<void> {
  if (await isIntact(indexDir, buildId)) return
  try {
    await removeBuild(indexDir, buildId)
  } catch (error) {
    if (!isSystemError(error, 'ENOENT')) throw error
  }
  await rename(folder, join(indexDir, buildId))
  await syncFolder(indexDir)
}

async function isIntact(indexDir: string, buildId: string): Promise<boolean> {
  try {
    await readVerifiedBuild(indexDir, buildId)
    return true
  } catch (error) {
    if (error instanceof IndexError) return false
    throw error
  }
}
