import { z } from 'zod/v4'
import { fold } from './fold.ts'
import stored from './lexicon/denials.json' with { type: 'json' }

const OPENINGS = Object.entries(z.record(z.string(), z.array(z.string().min(1)).min(1)).parse(stored)).map(
  ([negation, verbs]) => `${fold(negation)} (?:${verbs.map(fold).join('|')})`,
)
const DENYING = new RegExp(`(?:^|[^\\p{L}])(?:${OPENINGS.join('|')})(?!\\p{L})`, 'gu')

/** What folded text denies: for every "khong co …", "chua xay ra …" the words behind it, up to the end of their clause. */
export function deniedIn(folded: string): string[] {
  return [...folded.matchAll(DENYING)].map(
    (match) => folded.slice(match.index + match[0].length).split(/[.;:]/u)[0] ?? '',
  )
}
