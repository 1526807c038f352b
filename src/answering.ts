import { setTimeout as wait } from 'node:timers/promises'
import { MAX_SUGGESTIONS, START_QUESTIONS, suggestStarts } from './answer/suggest/choose-suggestions.ts'
import { startThemes } from './answer/suggest/start-themes.ts'
import { createSuggestionPool } from './answer/suggest/suggestion-pool.ts'
import { createAsk, type Ask, type AskPorts } from './ask.ts'
import type { Config } from './config.ts'
import type { Answer } from './domain/answer.ts'
import type { StartQuestions } from './domain/suggestion.ts'
import { createLocalEmbeddings } from './embedding/local-embeddings.ts'
import { readDiacriticsCounts } from './models/diacritics-counts.ts'
import { observeEmbedder, observeVectors, observeWords, type PortObserver } from './observed-ports.ts'
import type { Library } from './ports.ts'
import { openIndex, type OpenIndex } from './store/read-index.ts'
import { countsOf } from './vietnamese/document-counts.ts'
import { createWordCohesion } from './vietnamese/word-cohesion.ts'
import { createDiacriticsRestorer } from './vietnamese/restore-diacritics.ts'
import { createSuggestionVerifier } from './verify-suggestions.ts'

/** Questions that may wait for their vector: about a second of work; the next is told to come again. */
const QUEUE_LIMIT = 64

/** Between two questions asked for nobody: a person's question waits for one of them at most. */
const PAUSE_MS = 10

/** What answers questions, without any channel. */
export interface Answering {
  index: OpenIndex
  /** What the pipeline asks of the outside. */
  ports: AskPorts
  ask: Ask
  /** Questions to start from; others with every call. */
  suggestions: () => StartQuestions
  /** Answers a few questions for nobody: the first person to ask waits no longer than the next, and finds questions to start from. */
  warmUp(): Promise<void>
  /** Asks every question that could be suggested, while nobody else asks; ends with `close`. */
  verifySuggestions(): Promise<void>
  /** Asks a few that go on from an answer, for a caller that asks once and does not wait for all of them. */
  verifySuggestionsNear(answer: Answer): Promise<void>
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
  const pool = createSuggestionPool()
  const pipeline = createAsk({ ...ports, suggestions: pool })
  let inFlight = 0
  let isClosed = false
  const ask: Ask = async (request) => {
    inFlight += 1
    try {
      return await pipeline(request)
    } finally {
      inFlight -= 1
    }
  }
  const untilIdle = async () => {
    do await wait(PAUSE_MS)
    while (inFlight > 0 && !isClosed)
    return !isClosed
  }
  const verifier = createSuggestionVerifier({ library, pool, ask: pipeline, untilIdle })
  let verifying = Promise.resolve()
  let turn = 0
  return {
    index,
    ports,
    ask,
    suggestions: () => {
      turn += 1
      return {
        suggestions: suggestStarts(pool, library, turn - 1),
        themes: startThemes(pool.all('vi'), library, turn - 1),
      }
    },
    warmUp: () => verifier.verifySome(START_QUESTIONS),
    verifySuggestions: () => (verifying = verifier.verifyAll()),
    verifySuggestionsNear: async ({ citations }) => {
      const near = citations.flatMap(({ passageId }) => sectionPassagesOf(passageId, library))
      await verifier.verifyNear(new Set(near), MAX_SUGGESTIONS + 1)
    },
    close: async () => {
      isClosed = true
      await verifying.catch(() => undefined)
      await embeddings.close()
    },
  }
}

function sectionPassagesOf(passageId: string, library: Library): string[] {
  const passage = library.passage(passageId)
  return passage === undefined ? [] : library.inSectionOf(passage).map(({ id }) => id)
}
