import type { Passage } from '../src/domain/passage.ts'
import type { EmbeddingCache } from '../src/store/embedding-cache.ts'
import { sha256Of } from '../src/store/index-layout.ts'
import { clauseTextsOf, embeddingTextOf } from './embedding-text.ts'

/** Turns the text of a passage into its vector. */
export type EmbedPassage = (text: string) => Promise<readonly number[]>

export interface EmbeddedPassages {
  /** One a passage, in order. */
  vectors: Float32Array[]
  /** One a clause, in the passages' order. */
  clauseVectors: Float32Array[]
  /** The vectors by the checksum of the text embedded. */
  embeddings: EmbeddingCache
  embedded: number
  reused: number
}

export interface EmbeddingSteps {
  /** Vectors of an earlier index of the same model. */
  known: EmbeddingCache
  /** Called before the first text that is not known, and not at all when there is none. */
  openEmbedder: () => Promise<EmbedPassage>
  progress: (done: number, total: number) => void
  /** Throws to stop. */
  checkpoint: () => void
}

/** Vectors of passages and of their clauses, one text at a time; equal texts and texts of an earlier index are not embedded again. */
export async function embedPassages(
  passages: readonly Passage[],
  steps: EmbeddingSteps,
): Promise<EmbeddedPassages> {
  const texts = new Map(
    passages.flatMap((passage) =>
      [embeddingTextOf(passage), ...clauseTextsOf(passage)].map((text) => [sha256Of(text), text] as const),
    ),
  )
  const embeddings = new Map<string, Float32Array>()
  let embed: EmbedPassage | null = null
  let embedded = 0
  for (const [key, text] of texts) {
    steps.checkpoint()
    const known = steps.known.get(key)
    if (known) embeddings.set(key, known)
    else {
      embed ??= await steps.openEmbedder()
      embeddings.set(key, Float32Array.from(await embed(text)))
      embedded += 1
    }
    steps.progress(embeddings.size, texts.size)
  }
  return {
    vectors: passages.map((passage) => vectorOf(embeddingTextOf(passage), embeddings)),
    clauseVectors: passages.flatMap(clauseTextsOf).map((text) => vectorOf(text, embeddings)),
    embeddings,
    embedded,
    reused: embeddings.size - embedded,
  }
}

function vectorOf(text: string, embeddings: EmbeddingCache): Float32Array {
  const vector = embeddings.get(sha256Of(text))
  if (!vector) throw new Error(`No vector for "${text.slice(0, 40)}"`)
  return vector
}
