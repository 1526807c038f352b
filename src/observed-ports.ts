import type { Embedder, WordIndex } from './ports.ts'

/** Told how long each use of a port took. */
export interface PortObserver {
  onDuration(stage: 'embedding' | 'vectors' | 'words', seconds: number): void
  /** A question begins (+1) or ends (-1) to wait for its vector. */
  onWaiting(by: 1 | -1): void
}

/** The vector index of passages or of clauses. */
interface NearestSearch<Hit> {
  search(vector: readonly number[], limit: number): Promise<Hit[]>
}

export function observeEmbedder(embedder: Embedder, observer: PortObserver): Embedder {
  return {
    embedQuestion: async (text) => {
      observer.onWaiting(1)
      const startedMs = performance.now()
      try {
        return await embedder.embedQuestion(text)
      } finally {
        observer.onWaiting(-1)
        observer.onDuration('embedding', secondsSince(startedMs))
      }
    },
  }
}

export function observeVectors<Hit>(vectors: NearestSearch<Hit>, observer: PortObserver): NearestSearch<Hit> {
  return {
    search: async (vector, limit) => {
      const startedMs = performance.now()
      const hits = await vectors.search(vector, limit)
      observer.onDuration('vectors', secondsSince(startedMs))
      return hits
    },
  }
}

export function observeWords(words: WordIndex, observer: PortObserver): WordIndex {
  return {
    search: (query, limit) => {
      const startedMs = performance.now()
      const hits = words.search(query, limit)
      observer.onDuration('words', secondsSince(startedMs))
      return hits
    },
    documentFrequency: (foldedWord, documentIds) => words.documentFrequency(foldedWord, documentIds),
    vocabulary: () => words.vocabulary(),
  }
}

function secondsSince(startedMs: number): number {
  return (performance.now() - startedMs) / 1000
}
