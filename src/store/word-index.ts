import MiniSearch, { type Options, type QueryCombination } from 'minisearch'
import { z } from 'zod/v4'
import type { Passage } from '../domain/passage.ts'
import type { PassageHit, WordIndex, WordQuery } from '../ports.ts'
import { accentedForm, wordFieldsOf, type WordFields } from './word-fields.ts'

type Field = Exclude<keyof WordFields, 'id'>
type IndexedPassage = Record<keyof WordFields, string>

/** Fields hold ready words, one a line, so that a pair ("ho ngheo") is one term. */
const SEPARATOR = '\n'

const OPTIONS: Options<IndexedPassage> = {
  fields: ['folded', 'accented', 'pairs', 'context'] satisfies Field[],
  tokenize: (text) => text.split(SEPARATOR).filter(Boolean),
  processTerm: (term) => term,
}

/** What a hit counts by field; measured on the development questions (`docs/evaluation.md`). */
const WEIGHTS = {
  words: { folded: 1, context: 0.3 },
  accented: { accented: 0.5 },
  pairs: { pairs: 1 },
  synonyms: { folded: 0.4, context: 0.1 },
} as const satisfies Record<keyof WordQuery, Partial<Record<Field, number>>>

/** Plain BM25: `d` > 0 would pay for a word's mere presence in a long passage. `k`, `b`: MiniSearch's defaults. */
const BM25 = { k: 1.2, b: 0.7, d: 0 }

/** A word index as it is kept on disk, both texts JSON. */
export interface StoredWordIndex {
  /** MiniSearch's own serialisation. */
  words: string
  /** `[[document, [[folded word, count of its passages], …]], …]` */
  vocabulary: string
}

const CountsSchema = z.array(z.tuple([z.string(), z.int().positive()]))
const VocabularySchema = z.array(z.tuple([z.string(), CountsSchema]))

/** Indexes the words of passages, ready to be kept, and counts them. The same passages give the same texts. */
export function buildWordIndex(passages: readonly Passage[]): StoredWordIndex & { wordCount: number } {
  const index = new MiniSearch(OPTIONS)
  const byDocument = new Map<string, Map<string, number>>()
  for (const passage of passages) {
    const fields = wordFieldsOf(passage)
    index.add(asText(fields))
    const counts = byDocument.get(passage.documentId) ?? new Map<string, number>()
    byDocument.set(passage.documentId, counts)
    for (const word of new Set([...fields.folded, ...fields.context, ...fields.pairs])) addTo(counts, word, 1)
  }
  return {
    words: JSON.stringify(index),
    vocabulary: JSON.stringify([...byDocument].map(([documentId, counts]) => [documentId, [...counts]])),
    wordCount: totalOf(byDocument).size,
  }
}

/** Opens a kept word index. Throws what JSON, zod or MiniSearch throw when the texts are not what `buildWordIndex` gave. */
export function openWordIndex(stored: StoredWordIndex): WordIndex {
  const index = MiniSearch.loadJSON(stored.words, OPTIONS)
  const byDocument = new Map(
    VocabularySchema.parse(JSON.parse(stored.vocabulary)).map(([documentId, counts]) => [
      documentId,
      new Map(counts),
    ]),
  )
  const vocabulary = totalOf(byDocument)
  return {
    search: (query, limit) => search(index, query, limit),
    documentFrequency: (foldedWord, documentIds = null) =>
      documentIds === null
        ? (vocabulary.get(foldedWord) ?? 0)
        : documentIds.reduce((sum, id) => sum + (byDocument.get(id)?.get(foldedWord) ?? 0), 0),
    vocabulary: () => vocabulary,
  }
}

function totalOf(byDocument: ReadonlyMap<string, Map<string, number>>): Map<string, number> {
  const [only, ...others] = byDocument.values()
  if (only === undefined || others.length === 0) return only ?? new Map<string, number>()
  const total = new Map<string, number>()
  for (const counts of byDocument.values()) for (const [word, count] of counts) addTo(total, word, count)
  return total
}

function addTo(counts: Map<string, number>, word: string, count: number): void {
  counts.set(word, (counts.get(word) ?? 0) + count)
}

function search(index: MiniSearch<IndexedPassage>, query: WordQuery, limit: number): PassageHit[] {
  const results = index.search({
    combineWith: 'OR',
    bm25: BM25,
    queries: [
      subquery(query.words, WEIGHTS.words),
      subquery(query.accented.map(accentedForm), WEIGHTS.accented),
      subquery(query.pairs, WEIGHTS.pairs),
      subquery(query.synonyms, WEIGHTS.synonyms),
    ],
  })
  // MiniSearch multiplies the sum of BM25 by the number of words found; the sum alone finds more (docs/evaluation.md).
  const hits = results.map(({ id, score, queryTerms }) => ({
    passageId: String(id),
    score: score / Math.max(1, queryTerms.length),
  }))
  return hits.sort((a, b) => b.score - a.score).slice(0, limit)
}

function subquery(terms: readonly string[], boost: Readonly<Record<string, number>>): QueryCombination {
  return {
    combineWith: 'OR',
    queries: [terms.join(SEPARATOR)],
    fields: Object.keys(boost),
    boost: { ...boost },
  }
}

function asText(fields: WordFields): IndexedPassage {
  return {
    id: fields.id,
    folded: fields.folded.join(SEPARATOR),
    accented: fields.accented.join(SEPARATOR),
    pairs: fields.pairs.join(SEPARATOR),
    context: fields.context.join(SEPARATOR),
  }
}
