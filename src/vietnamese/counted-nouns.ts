import { z } from 'zod/v4'
import { foldedPhrase } from './phrase.ts'
import stored from './lexicon/counted-nouns.json' with { type: 'json' }

export interface CountedNoun {
  /** With marks, words separated by one space. */
  name: string
  /** Folded names under which documents count the same. */
  others: readonly string[]
}

/** `only`: the noun says nothing but what kind of thing is counted. */
const GROUPS = z
  .array(
    z.strictObject({ say: z.array(z.string()), mean: z.array(z.string()), only: z.literal(true).optional() }),
  )
  .parse(stored)

/** Folded nouns that say nothing but what kind of thing is counted: "người", "ca". */
export const COUNTING_WORDS: ReadonlySet<string> = new Set(
  GROUPS.flatMap(({ say, only }) => (only ? say.map(foldedPhrase) : [])),
)

/** Nouns that people count under another name than documents do ("mấy người": "93 đối tượng"), longest first. */
export const COUNTED_NOUNS: readonly CountedNoun[] = GROUPS.flatMap(({ say, mean }) =>
  say.map((name) => ({ name, others: mean.map(foldedPhrase) })),
).sort((a, b) => b.name.split(' ').length - a.name.split(' ').length)
