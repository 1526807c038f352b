import { z } from 'zod/v4'
import stored from './lexicon/document-kinds.json' with { type: 'json' }
import { foldedPhrase } from './phrase.ts'

const Names = z.array(z.string().min(1)).transform((names) => names.map(foldedPhrase))
const lexicon = z
  .object({
    /** Kinds of administrative documents, as titles begin with them and people call them. */
    kinds: Names,
    /** Kinds that people call by their number. */
    numbered: Names,
    /** The same, short. */
    codes: Names,
  })
  .parse(stored)
const KINDS = lexicon.kinds
const BEFORE_NUMBER = new RegExp(
  `(?:^|\\s)(?:${[...lexicon.numbered, ...lexicon.codes].join('|')})(?: so)?$`,
  'u',
)

/** Whether folded text ends with a kind of document that a number follows: "quyet dinh", "nq so". */
export const endsWithNumberedKind = (folded: string) => BEFORE_NUMBER.test(folded)

/** The kinds that a folded text names, in the order of their first places. */
export function documentKindsIn(folded: string): string[] {
  const text = ` ${folded} `
  const places = KINDS.flatMap((kind): [string, number][] => {
    const place = text.indexOf(` ${kind} `)
    return place < 0 ? [] : [[kind, place]]
  })
  return places.sort(([, a], [, b]) => a - b).map(([kind]) => kind)
}
