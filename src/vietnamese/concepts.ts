import { z } from 'zod/v4'
import { findPhrases } from './find-phrases.ts'
import { fold } from './fold.ts'
import stored from './lexicon/concepts.json' with { type: 'json' }
import { marksAgree } from './marks-agree.ts'
import { markedPhrase } from './phrase.ts'
import { createPhraseTable } from './phrase-table.ts'
import type { Word } from './words.ts'

const CONCEPTS = Object.values(z.record(z.string(), z.array(z.string().min(1))).parse(stored)).flat()

/** A thing of its own that reports of the genre tell of under this name: "thất nghiệp", "nước sạch". */
export interface ConceptUse {
  /** Places of its words, `to` exclusive. */
  from: number
  to: number
  /** With marks. */
  phrase: string
}

const table = createPhraseTable(
  CONCEPTS.map((concept): readonly [string, string] => [fold(markedPhrase(concept)), markedPhrase(concept)]),
)

/** The concepts that words name, longest first, without overlap, in order. Give words whose marks have been restored. */
export function findConcepts(words: readonly Pick<Word, 'text' | 'folded'>[]): ConceptUse[] {
  return findPhrases(table, words, (typed, known, place) => {
    const phrase = known.find((concept) => marksAgree(typed, concept.split(' ')))
    return phrase === undefined ? null : { ...place, phrase }
  })
}
