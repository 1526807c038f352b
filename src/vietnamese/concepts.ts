import { z } from 'zod/v4'
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
  const folded = words.map((word) => word.folded)
  const uses: ConceptUse[] = []
  for (let place = 0; place < words.length; ) {
    const use = longestUse(words, folded, place)
    if (use !== null) uses.push(use)
    place = use?.to ?? place + 1
  }
  return uses
}

function longestUse(
  words: readonly Pick<Word, 'text' | 'folded'>[],
  folded: readonly string[],
  place: number,
): ConceptUse | null {
  for (const { length, values } of table.at(folded, place)) {
    const typed = words.slice(place, place + length)
    const phrase = values.find((known) => marksAgree(typed, known.split(' ')))
    if (phrase !== undefined) return { from: place, to: place + length, phrase }
  }
  return null
}
