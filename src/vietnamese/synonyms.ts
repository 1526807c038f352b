import { findPhrases } from './find-phrases.ts'
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
  return findPhrases(synonyms, words, (typed, entries, place) => {
    const fitting = entries.filter((entry) => marksAgree(typed, entry.words))
    if (fitting.length === 0) return null
    return { ...place, phrases: [...new Set(fitting.flatMap((entry) => entry.others))] }
  })
}
