import { suggestStarts } from './answer/suggestions.ts'
import { createAsk, type Ask, type AskPorts } from './ask.ts'
import type { Config } from './config.ts'
import { createLocalEmbeddings } from './embedding/local-embeddings.ts'
import { readDiacriticsCounts } from './models/diacritics-counts.ts'
import { observeEmbedder, observeVectors, observeWords, type PortObserver } from './observed-ports.ts'
import { openIndex, type OpenIndex } from './store/read-index.ts'
import { countsOf } from './vietnamese/document-counts.ts'
import { createWordCohesion } from './vietnamese/word-cohesion.ts'
import { createDiacriticsRestorer } from './vietnamese/restore-diacritics.ts'

/** Questions that may wait for their vector: about a second of work; the next is told to come again. */
const QUEUE_LIMIT = 64

/** What answers questions, without any channel. */
export interface Answering {
  index: OpenIndex
  /** What the pipeline asks of the outside. */
  ports: AskPorts
  ask: Ask
  /** Questions to start from; others with every call. */
  suggestions: () => string[]
  /** Answers a few questions for nobody: the first person to ask waits no longer than the next. */
  warmUp(): Promise<void>
  close(): Promise<void>
}

export interface AnsweringOptions {
  config: Pick<Config, 'indexDir' | 'modelsDir'>
  observer?: PortObserver
}

/** Opens index and models and puts the pipeline together. Rejects with IndexError, ModelError or EmbeddingError. */
export async function openAnswering({ config, observer }: AnsweringOptions): Promise<Answering> {
  const [index, counts, embeddings] = await Promise.all([
    openIndex(config.indexDir),
    readDiacriticsCounts(config.modelsDir),
    createLocalEmbeddings({ modelsDir: config.modelsDir, queueLimit: QUEUE_LIMIT }),
  ])
  const { library, words, vectors, clauseVectors } = index
  const embedder = { embedQuestion: (text: string) => embeddings.embedQuery(text) }
  const restorer = createDiacriticsRestorer(counts, countsOf(library.passages().map(({ text }) => text)))
  const ports: AskPorts = {
    library,
    restorer,
    cohesion: createWordCohesion(counts),
    words: observer ? observeWords(words, observer) : words,
    vectors: observer ? observeVectors(vectors, observer) : vectors,
    clauseVectors: observer ? observeVectors(clauseVectors, observer) : clauseVectors,
    embedder: observer ? observeEmbedder(embedder, observer) : embedder,
  }
  const ask = createAsk(ports)
  let turn = 0
  return {
    index,
    ports,
    ask,
    suggestions: () => suggestStarts(library, turn++),
    warmUp: async () => {
      for (const question of suggestStarts(library)) await ask({ question, history: [] })
    },
    close: () => embeddings.close(),
  }
}
