import { fold } from './fold.ts'
import { marksAgree } from './marks-agree.ts'
import { markedPhrase } from './phrase.ts'
import { createPhraseTable } from './phrase-table.ts'
import { SYNONYM_GROUPS } from './synonym-lexicon.ts'
import type { Word } from './words.ts'

/** Words that reports say in another way. */
export interface SynonymUse {
  /** Places of the words, `to` exclusive. */
  from: number
  to: number
  /** The other ways, with marks, words separated by one space and without punctuation. */
  phrases: string[]
}

interface Entry {
  /** With marks. */
  words: string[]
  others: string[]
}

const synonyms = createPhraseTable(SYNONYM_GROUPS.flatMap(entriesOf))

function entriesOf(group: (typeof SYNONYM_GROUPS)[number]): (readonly [string, Entry])[] {
  const said = ('same' in group ? group.same : group.say).map(markedPhrase)
  const meant = ('same' in group ? group.same : group.mean).map(markedPhrase)
  return said.map((phrase) => [
    fold(phrase),
    { words: phrase.split(' '), others: meant.filter((other) => other !== phrase) },
  ])
}

/**
 * Where the lexicon knows other ways to say some words: longest first, without overlap, in order. Marks that were typed
 * must agree; a phrase of several words is also found without marks, a single word only with them ("rac" may be "rạc",
 * "rác", "rắc"), so give words whose marks have been restored.
 */
export function findSynonyms(words: readonly Pick<Word, 'text' | 'folded'>[]): SynonymUse[] {
  const folded = words.map((word) => word.folded)
  const uses: SynonymUse[] = []
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
): SynonymUse | null {
  for (const { length, values } of synonyms.at(folded, place)) {
    const typed = words.slice(place, place + length)
    const fitting = values.filter((entry) => marksAgree(typed, entry.words))
    if (fitting.length === 0) continue
    return {
      from: place,
      to: place + length,
      phrases: [...new Set(fitting.flatMap((entry) => entry.others))],
    }
  }
  return null
}
