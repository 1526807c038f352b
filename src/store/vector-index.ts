import { HNSWLib } from '@langchain/community/vectorstores/hnswlib'
import { Document } from '@langchain/core/documents'
import type { EmbeddingsInterface } from '@langchain/core/embeddings'
import { z } from 'zod/v4'
import type { Passage } from '../domain/passage.ts'
import type { ClauseHit, ClauseVectorIndex, PassageHit, VectorIndex } from '../ports.ts'

/**
 * How many neighbours the search keeps in view (hnswlib's `ef`). Its default of 10 loses a twentieth of the 20 nearest; from
 * 100 on none is lost on the development questions, and 200 still takes less than 1 ms (`docs/evaluation.md`).
 */
const SEARCH_WIDTH = 200

const PassageMetadataSchema = z.object({ passageId: z.string() })
const ClauseMetadataSchema = z.object({ passageId: z.string(), start: z.int().nonnegative() })

/** The store is searched by vector only: texts are embedded elsewhere, with the model's prefixes and its queue. */
const NO_EMBEDDINGS: EmbeddingsInterface = {
  embedDocuments: () => Promise.reject(new Error('The vector index takes vectors, not texts')),
  embedQuery: () => Promise.reject(new Error('The vector index takes vectors, not texts')),
}

/**
 * Saves the vectors of passages as a LangChain HNSWLib store. Equal vectors in equal order give equal files: hnswlib seeds
 * its levels with a constant and one thread adds the points.
 */
export async function saveVectorIndex(
  folder: string,
  passages: readonly Passage[],
  vectors: readonly Float32Array[],
): Promise<void> {
  const documents = passages.map(
    ({ id, text }) => new Document({ pageContent: text, metadata: { passageId: id } }),
  )
  await saveStore(folder, documents, vectors)
}

/** Saves the vectors of the passages' clauses, one a clause in order, the same way. */
export async function saveClauseVectorIndex(
  folder: string,
  passages: readonly Passage[],
  vectors: readonly Float32Array[],
): Promise<void> {
  const documents = passages.flatMap(({ id, text, clauses }) =>
    clauses.map(
      ({ start, end }) =>
        new Document({ pageContent: text.slice(start, end), metadata: { passageId: id, start } }),
    ),
  )
  await saveStore(folder, documents, vectors)
}

/** Loads a saved store into memory. The files must have been checked: hnswlib trusts what it reads. */
export async function openVectorIndex(folder: string): Promise<VectorIndex> {
  const search = await openStore(folder)
  return {
    search: async (vector, limit) =>
      (await search(vector, limit)).map(([{ metadata }, distance]): PassageHit => {
        const { passageId } = PassageMetadataSchema.parse(metadata)
        return { passageId, score: 1 - distance }
      }),
  }
}

/** The same for a store of clauses. */
export async function openClauseVectorIndex(folder: string): Promise<ClauseVectorIndex> {
  const search = await openStore(folder)
  return {
    search: async (vector, limit) =>
      (await search(vector, limit)).map(([{ metadata }, distance]): ClauseHit => {
        const { passageId, start } = ClauseMetadataSchema.parse(metadata)
        return { passageId, start, score: 1 - distance }
      }),
  }
}

async function saveStore(
  folder: string,
  documents: Document[],
  vectors: readonly Float32Array[],
): Promise<void> {
  const store = new HNSWLib(NO_EMBEDDINGS, { space: 'cosine' })
  await store.addVectors(
    vectors.map((vector) => Array.from(vector)),
    documents,
  )
  await store.save(folder)
}

async function openStore(folder: string) {
  const store = await HNSWLib.load(folder, NO_EMBEDDINGS)
  store.index.setEf(SEARCH_WIDTH)
  const count = store.index.getCurrentCount()
  return (vector: readonly number[], limit: number) =>
    store.similaritySearchVectorWithScore([...vector], Math.min(limit, count))
}
