import { z } from 'zod/v4'
import { fold } from './fold.ts'
import stored from './lexicon/judged-indicators.json' with { type: 'json' }

const Words = z.array(z.string().min(1)).min(1)
const lexicon = z
  .object({
    /** What should grow less: whether more of it is better only the document's own words tell. */
    unwanted: Words,
    /** Words that say that less was wanted. */
    lessWanted: Words,
    /** Words with which a judgement is asked for: a report need not say them. */
    judging: Words,
    /** Words for what is ranked and for its share, which a list of figures need not say. */
    ranked: Words,
  })
  .parse(stored)

const anyOf = (phrases: readonly string[]) =>
  new RegExp(`(?<!\\p{L})(?:${phrases.map(fold).join('|')})(?!\\p{L})`, 'u')
const UNWANTED = anyOf(lexicon.unwanted)
const LESS_WANTED = anyOf(lexicon.lessWanted)

/** Whether folded text names something that should grow less: "so vu tai nan". */
export const namesUnwanted = (folded: string) => UNWANTED.test(folded)

/** Whether folded text says that less is wanted: "giam con", "khong qua". */
export const saysLessWanted = (folded: string) => LESS_WANTED.test(folded)

/** Folded words with which a judgement is asked for. */
export const JUDGING: ReadonlySet<string> = new Set(lexicon.judging.map(fold))

/** Folded words for what is ranked and for its share. */
export const RANKED: ReadonlySet<string> = new Set(lexicon.ranked.map(fold))
