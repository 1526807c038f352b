import { z } from 'zod/v4'
import lexicon from './lexicon/section-words.json' with { type: 'json' }
import { foldedPhrase } from './phrase.ts'

const LexiconSchema = z.object({
  /** Names of the parts that reports have; those of one line mean the same part. */
  topics: z.array(z.array(z.string())),
  /** Words beside them that single out no part: "chủ yếu", "của thành phố". */
  beside: z.array(z.string()),
})
const { topics, beside } = LexiconSchema.parse(lexicon)

const PHRASES = [
  ...topics.flatMap((names, topic) => names.map((name) => ({ words: foldedPhrase(name).split(' '), topic }))),
  ...beside.map((name) => ({ words: foldedPhrase(name).split(' '), topic: null })),
].sort((a, b) => b.words.length - a.words.length)

export interface SectionTopics {
  /** Which parts of a report are named, as numbers. */
  topics: ReadonlySet<number>
  /** How many words say something else. */
  others: number
}

/** What folded words say of the parts of a report: "khó khăn, hạn chế và nguyên nhân" names two of them and nothing else. Light words are nothing else. */
export function sectionTopicsOf(
  words: readonly string[],
  isLight: (place: number) => boolean = () => false,
): SectionTopics {
  const named = new Set<number>()
  let others = 0
  for (let place = 0; place < words.length; ) {
    const found = PHRASES.find((phrase) =>
      phrase.words.every((word, offset) => words[place + offset] === word),
    )
    if (found === undefined && !isLight(place) && !/^\d/u.test(words[place] ?? '')) others += 1
    if (found !== undefined && found.topic !== null) named.add(found.topic)
    place += found?.words.length ?? 1
  }
  return { topics: named, others }
}
