import { expandAbbreviations } from '../vietnamese/abbreviations.ts'
import { findSynonyms } from '../vietnamese/synonyms.ts'
import { findTopics } from '../vietnamese/topics.ts'
import { wordsOf } from '../vietnamese/words.ts'
import type { QueryWords } from './query-words.ts'

/** Other words for a part of a query. */
export interface OtherWording {
  /** Places of the words that are said otherwise, `to` exclusive. */
  from: number
  to: number
  phrase: string
  kind: 'abbreviation' | 'synonym'
}

/** Abbreviations written out, and synonyms. */
export function otherWordings({ text, words }: Pick<QueryWords, 'text' | 'words'>): OtherWording[] {
  const abbreviations = expandAbbreviations(text, words).flatMap(({ from, to, readings }) =>
    readings.map((phrase): OtherWording => ({ from, to, phrase, kind: 'abbreviation' })),
  )
  const synonyms = findSynonyms(words).flatMap(({ from, to, phrases }) =>
    phrases.map((phrase): OtherWording => ({ from, to, phrase, kind: 'synonym' })),
  )
  return [...abbreviations, ...synonyms]
}

/** Words in which reports tell of the topics that a query names, in full or by an abbreviation. */
export function topicPhrases({ text, words }: Pick<QueryWords, 'text' | 'words'>): string[] {
  const writtenOut = expandAbbreviations(text, words).flatMap(({ readings }) =>
    readings.map((reading) => wordsOf(reading)),
  )
  return [words, ...writtenOut].flatMap((named) => findTopics(named).flatMap(({ phrases }) => phrases))
}
