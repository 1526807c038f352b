import type { DocumentTree } from './domain/document.ts'
import type { Fact } from './domain/fact.ts'
import type { Finding } from './domain/finding.ts'
import type { Passage } from './domain/passage.ts'

/** What the pure core asks of the outside. */

export interface PassageHit {
  passageId: string
  score: number
}

/** Words of a question for the word index; every list is folded except `accented`. */
export interface WordQuery {
  words: string[]
  /** Words typed with their marks. */
  accented: string[]
  /** Neighbouring words, "a b". */
  pairs: string[]
  /** Weighted below the real words. */
  synonyms: string[]
}

export interface WordIndex {
  /** Best first, at most `limit`. */
  search(query: WordQuery, limit: number): PassageHit[]
  /** In how many passages, of the given documents or of all, a folded word (context included) or a pair of neighbours "a b" stands. */
  documentFrequency(foldedWord: string, documentIds?: readonly string[] | null): number
  /** Every folded word and pair of the index with its count of passages. */
  vocabulary(): ReadonlyMap<string, number>
}

export interface VectorIndex {
  /** Nearest first by cosine, at most `limit`. */
  search(vector: readonly number[], limit: number): Promise<PassageHit[]>
}

export interface ClauseHit extends PassageHit {
  /** Where the clause begins in its passage. */
  start: number
}

export interface ClauseVectorIndex {
  /** Nearest first by cosine, at most `limit`. */
  search(vector: readonly number[], limit: number): Promise<ClauseHit[]>
}

export interface Library {
  /** In document order. */
  passages(): readonly Passage[]
  passage(id: string): Passage | undefined
  /** Those of one document, in its order. */
  passagesOf(documentId: string): readonly Passage[]
  /** Those that stand directly under the same heading, notes that hang there included; ids of sections repeat between documents. */
  inSectionOf(place: Pick<Passage, 'documentId' | 'sectionId'>): readonly Passage[]
  /** The notes whose marks stand in a passage. */
  notesOf(passageId: string): readonly Passage[]
  documents(): readonly DocumentTree[]
  document(id: string): DocumentTree | undefined
  /** Facts of a passage, in order of their place. */
  factsOf(passageId: string): readonly Fact[]
  /** In document order. */
  facts(): readonly Fact[]
  fact(id: string): Fact | undefined
  /** What the audit of the documents found, in document order. */
  findings(): readonly Finding[]
  /** Findings that print or use a fact. */
  findingsOf(factId: string): readonly Finding[]
}

export interface Embedder {
  /** Unit vector of a question; throws OverloadedError when the queue is full. */
  embedQuestion(text: string): Promise<number[]>
}

export interface Clock {
  now(): Date
}

export interface DiacriticsRestorer {
  /** The text with the marks it most likely lacks; what was typed with marks stays. */
  restore(text: string): string
  /** The text with its slips of typing mended: other letters, a space put in. */
  correct?(text: string): string
}
