import { IndexError } from '../domain/errors.ts'
import { readCurrentBuildId } from './current-build.ts'
import { decodeEmbeddings, type EmbeddingCache } from './embedding-cache.ts'
import { readVerifiedBuild } from './verified-build.ts'

/** Vectors of the served index, for the next one; none when there is no sound index made by this model. */
export async function readEmbeddings(indexDir: string, modelVersion: string): Promise<EmbeddingCache> {
  try {
    const build = await readVerifiedBuild(indexDir, await readCurrentBuildId(indexDir))
    const { version, dimensions } = build.manifest.model
    if (version !== modelVersion) return new Map()
    return decodeEmbeddings(build.bytes('embeddings.bin'), dimensions)
  } catch (error) {
    if (error instanceof IndexError) return new Map()
    throw error
  }
}
