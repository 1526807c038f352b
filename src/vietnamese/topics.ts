import { z } from 'zod/v4'
import { findPhrases } from './find-phrases.ts'
import stored from './lexicon/topics.json' with { type: 'json' }
import { foldedPhrase } from './phrase.ts'
import { createPhraseTable } from './phrase-table.ts'
import type { Word } from './words.ts'

const TOPICS = z
  .array(
    z.strictObject({ topics: z.array(z.string().min(1)).min(1), words: z.array(z.string().min(1)).min(1) }),
  )
  .parse(stored)

/** Words in which reports tell of a topic, for when its own name stands only in the heading. */
export interface TopicUse {
  /** Places of the words that name the topic, `to` exclusive. */
  from: number
  to: number
  /** With marks. */
  phrases: readonly string[]
}

const table = createPhraseTable(
  TOPICS.flatMap(({ topics, words }) =>
    topics.map((topic): readonly [string, readonly string[]] => [foldedPhrase(topic), words]),
  ),
)

/** The topics that a text names, longest first, without overlap, in order; marks may be missing. */
export function findTopics(words: readonly Pick<Word, 'text' | 'folded'>[]): TopicUse[] {
  return findPhrases(table, words, (_, values, place) => ({ ...place, phrases: values.flat() }))
}
