import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { IndexError } from '../domain/errors.ts'
import { buildIdOf, INDEX_FILES, MANIFEST_FILE, sha256Of, type IndexFile } from './index-layout.ts'
import { hasCurrentVersions, ManifestHeaderSchema, ManifestSchema, type Manifest } from './manifest.ts'

/** A build whose every byte agrees with its manifest, and its manifest with its name. */
export interface VerifiedBuild {
  buildId: string
  folder: string
  manifest: Manifest
  bytes(file: IndexFile): Buffer
}

/** Reads and checks a build. Throws IndexError: foreign for another program's or version's, corrupt for a damaged one. */
export async function readVerifiedBuild(indexDir: string, buildId: string): Promise<VerifiedBuild> {
  const folder = join(indexDir, buildId)
  const manifest = parseManifest(buildId, await readIndexFile(folder, MANIFEST_FILE))
  const files = new Map(await Promise.all(INDEX_FILES.map((file) => readChecked(folder, file, manifest))))
  return {
    buildId,
    folder,
    manifest,
    bytes: (file) => {
      const bytes = files.get(file)
      if (!bytes) throw damaged(file)
      return bytes
    },
  }
}

function parseManifest(buildId: string, bytes: Buffer): Manifest {
  if (buildIdOf(bytes) !== buildId) throw damaged(MANIFEST_FILE)
  const json = parseJson(bytes, MANIFEST_FILE)
  const header = ManifestHeaderSchema.safeParse(json)
  if (!header.success || !hasCurrentVersions(header.data.versions)) {
    throw new IndexError('foreign', 'do phiên bản khác của chương trình dựng')
  }
  const manifest = ManifestSchema.safeParse(json)
  if (!manifest.success) throw new IndexError('foreign', 'bản kê không đúng dạng', { cause: manifest.error })
  return manifest.data
}

async function readChecked(
  folder: string,
  file: IndexFile,
  manifest: Manifest,
): Promise<[IndexFile, Buffer]> {
  const bytes = await readIndexFile(folder, file)
  if (sha256Of(bytes) !== manifest.files[file].sha256) throw damaged(file)
  return [file, bytes]
}

async function readIndexFile(folder: string, file: string): Promise<Buffer> {
  try {
    return await readFile(join(folder, file))
  } catch (cause) {
    throw new IndexError('corrupt', `không đọc được tệp ${file}`, { cause })
  }
}

/** JSON of an index file. Throws IndexError naming the file. */
export function parseJson(bytes: Buffer, file: string): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'))
  } catch (cause) {
    throw damaged(file, cause)
  }
}

function damaged(file: string, cause?: unknown): IndexError {
  return new IndexError('corrupt', `tệp ${file} bị hỏng`, { cause })
}
