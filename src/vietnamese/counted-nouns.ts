import { z } from 'zod/v4'
import { foldedPhrase } from './phrase.ts'
import stored from './lexicon/counted-nouns.json' with { type: 'json' }

export interface CountedNoun {
  /** With marks, words separated by one space. */
  name: string
  /** Folded names under which documents count the same. */
  others: readonly string[]
}

/** Nouns that people count under another name than documents do ("mấy người": "93 đối tượng"), longest first. */
export const COUNTED_NOUNS: readonly CountedNoun[] = z
  .array(z.object({ say: z.array(z.string()), mean: z.array(z.string()) }))
  .parse(stored)
  .flatMap(({ say, mean }) => say.map((name) => ({ name, others: mean.map(foldedPhrase) })))
  .sort((a, b) => b.name.split(' ').length - a.name.split(' ').length)
