import { createHash } from 'node:crypto'

/**
 * ```
 * INDEX_DIR/
 *   current                     id of the build that is served; replaced by rename
 *   <build id>/                 complete from the moment it has this name, never changed afterwards
 *     manifest.json             names and checksums of the files below; the id is the manifest's own checksum
 *     documents.json passages.json facts.json findings.json words.json vocabulary.json
 *     embeddings.bin            vectors by the checksum of the embedded text, for the next ingest
 *     vectors/                  of the passages, as HNSWLib of LangChain saves it
 *     clause-vectors/           of their clauses, the same way
 *   .building-…  .removing-…  .current-…  .ingest-lock-…    an ingest's own, removed by the next when it was killed
 * ```
 * Whatever else lies in the folder is somebody else's and stays.
 */
export const MANIFEST_FILE = 'manifest.json'
export const CURRENT_FILE = 'current'
export const VECTORS_FOLDER = 'vectors'
export const CLAUSE_VECTORS_FOLDER = 'clause-vectors'

export const INDEX_FILES = [
  'documents.json',
  'passages.json',
  'facts.json',
  'findings.json',
  'words.json',
  'vocabulary.json',
  'embeddings.bin',
  'vectors/args.json',
  'vectors/docstore.json',
  'vectors/hnswlib.index',
  'clause-vectors/args.json',
  'clause-vectors/docstore.json',
  'clause-vectors/hnswlib.index',
] as const
export type IndexFile = (typeof INDEX_FILES)[number]

export const BUILDING_PREFIX = '.building-'
export const REMOVING_PREFIX = '.removing-'
export const NEXT_CURRENT_PREFIX = '.current-'
export const LOCK_PREFIX = '.ingest-lock-'

const BUILD_ID = /^[0-9a-f]{16}$/

export function isBuildId(name: string): boolean {
  return BUILD_ID.test(name)
}

/** Id of a build: the first 16 hexadecimal digits of the SHA-256 of its manifest. Equal content, equal id. */
export function buildIdOf(manifestBytes: Uint8Array): string {
  return sha256Of(manifestBytes).slice(0, 16)
}

export function sha256Of(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex')
}
