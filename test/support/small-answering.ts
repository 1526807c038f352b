import { createHash } from 'node:crypto'
import { auditDocument } from '../../ingest/audit/audit-document.ts'
import { extractFacts } from '../../ingest/facts/extract-facts.ts'
import { parseDocument } from '../../ingest/parse/parse-document.ts'
import { cutPassages } from '../../ingest/passages/cut-passages.ts'
import { clauseTextsOf, embeddingTextOf } from '../../ingest/embedding-text.ts'
import type { AskPorts } from '../../src/ask.ts'
import type { ClauseVectorIndex, DiacriticsRestorer, Library, VectorIndex } from '../../src/ports.ts'
import { createLibrary } from '../../src/store/library.ts'
import { buildWordIndex, openWordIndex } from '../../src/store/word-index.ts'
import { NO_COHESION } from '../../src/vietnamese/word-cohesion.ts'
import { wordsOf } from '../../src/vietnamese/words.ts'

const DIMENSIONS = 512
/** E5 gives cosines of 0.75–0.95 to texts of one language: a part that all vectors share makes ours alike. */
const SHARED_PART = 0.8

/** Leaves the text as typed: for questions that are written with their marks. */
export const AS_TYPED: DiacriticsRestorer = { restore: (text) => text }

/** The library of documents given as Markdown by id, made by the real stages of the ingest. */
export function libraryOf(documents: Readonly<Record<string, string>>): Library {
  const trees = Object.entries(documents).map(([id, text]) =>
    parseDocument({ id, fileName: `${id}.md`, format: 'markdown', sha256: '', text: text.normalize('NFC') }),
  )
  const cut = trees.map((tree) => {
    const passages = cutPassages(tree)
    const facts = extractFacts(passages, tree.title)
    return { passages, facts, findings: auditDocument(passages, facts) }
  })
  return createLibrary({
    documents: trees,
    passages: cut.flatMap(({ passages }) => passages),
    facts: cut.flatMap(({ facts }) => facts),
    findings: cut.flatMap(({ findings }) => findings),
  })
}

/** Everything that `createAsk` asks for: the real word index, exact vector search over word counts, no model. */
export function smallPorts(library: Library, restorer: DiacriticsRestorer = AS_TYPED): AskPorts {
  return {
    library,
    words: openWordIndex(buildWordIndex(library.passages())),
    vectors: exactVectors(library),
    clauseVectors: exactClauseVectors(library),
    embedder: { embedQuestion: (text) => Promise.resolve(wordVector(text)) },
    restorer,
    cohesion: NO_COHESION,
  }
}

/** Unit vector of the words of a text: texts that share words are near. */
function wordVector(text: string): number[] {
  const counts = new Array<number>(DIMENSIONS).fill(0)
  for (const { folded } of wordsOf(text)) {
    const place = createHash('sha256').update(folded).digest().readUInt16LE(0) % DIMENSIONS
    counts[place] = (counts[place] ?? 0) + 1
  }
  const length = Math.hypot(...counts) || 1
  return [Math.sqrt(SHARED_PART), ...counts.map((count) => (count / length) * Math.sqrt(1 - SHARED_PART))]
}

function exactVectors(library: Library): VectorIndex {
  const known = library.passages().map((passage) => ({
    passageId: passage.id,
    vector: wordVector(embeddingTextOf(passage)),
  }))
  return {
    search: (vector, limit) =>
      Promise.resolve(
        known
          .map((other) => ({ passageId: other.passageId, score: dot(other.vector, vector) }))
          .sort((a, b) => b.score - a.score)
          .slice(0, limit),
      ),
  }
}

function exactClauseVectors(library: Library): ClauseVectorIndex {
  const known = library.passages().flatMap((passage) =>
    clauseTextsOf(passage).map((text, place) => ({
      passageId: passage.id,
      start: passage.clauses[place]?.start ?? 0,
      vector: wordVector(text),
    })),
  )
  return {
    search: (vector, limit) =>
      Promise.resolve(
        known
          .map(({ passageId, start, ...other }) => ({ passageId, start, score: dot(other.vector, vector) }))
          .sort((a, b) => b.score - a.score)
          .slice(0, limit),
      ),
  }
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, place) => sum + value * (b[place] ?? 0), 0)
}
