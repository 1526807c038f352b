import { HNSWLib } from '@langchain/community/vectorstores/hnswlib'
import { Document } from '@langchain/core/documents'
import type { EmbeddingsInterface } from '@langchain/core/embeddings'
import { z } from 'zod/v4'
import type { Passage } from '../domain/passage.ts'
import type { PassageHit, VectorIndex } from '../ports.ts'

/**
 * How many neighbours the search keeps in view (hnswlib's `ef`). Its default of 10 loses a twentieth of the 20 nearest; from
 * 100 on none is lost on the development questions, and 200 still takes less than 1 ms (`docs/evaluation.md`).
 */
const SEARCH_WIDTH = 200

const MetadataSchema = z.object({ passageId: z.string() })

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
  const store = new HNSWLib(NO_EMBEDDINGS, { space: 'cosine' })
  const documents = passages.map(
    ({ id, text }) => new Document({ pageContent: text, metadata: { passageId: id } }),
  )
  await store.addVectors(
    vectors.map((vector) => Array.from(vector)),
    documents,
  )
  await store.save(folder)
}

/** Loads a saved store into memory. The files must have been checked: hnswlib trusts what it reads. */
export async function openVectorIndex(folder: string): Promise<VectorIndex> {
  const store = await HNSWLib.load(folder, NO_EMBEDDINGS)
  store.index.setEf(SEARCH_WIDTH)
  const count = store.index.getCurrentCount()
  return {
    search: async (vector, limit) => {
      const found = await store.similaritySearchVectorWithScore([...vector], Math.min(limit, count))
      return found.map(([document, distance]): PassageHit => {
        const { passageId } = MetadataSchema.parse(document.metadata)
        return { passageId, score: 1 - distance }
      })
    },
  }
}
