import { z } from 'zod/v4'
import lexicon from './lexicon/places.json' with { type: 'json' }
import { wordsOf } from './words.ts'

const LexiconSchema = z.object({
  units: z.array(z.string()),
  /** Provinces and well-known cities, before and after the mergers of 2025. */
  provinces: z.array(z.string()),
  /** Provinces whose names are also common words: names only when written with capitals or behind "tỉnh". */
  wordsToo: z.array(z.string()),
})
const { units, provinces, wordsToo } = LexiconSchema.parse(lexicon)

const foldedWords = (text: string) =>
  wordsOf(text)
    .map(({ folded }) => folded)
    .join(' ')

/** Words before a name that say what kind of place it is, folded, longest first. */
export const PLACE_UNITS: readonly string[] = units.map(foldedWords).sort((a, b) => b.length - a.length)

/** Names known everywhere, folded. */
export const KNOWN_PLACES: ReadonlySet<string> = new Set(provinces.map(foldedWords))
export const KNOWN_PLACES_LIKE_WORDS: ReadonlySet<string> = new Set(wordsToo.map(foldedWords))

/** A name has at most this many words: "Thừa Thiên Huế", "Bà Rịa Vũng Tàu". */
export const PLACE_NAME_MAX_WORDS = 4

/** "phường" and "Phường"; the name's capitals decide, so the pattern cannot ignore case. */
const ANY_UNIT = units
  .map((unit) => `[${unit.charAt(0)}${unit.charAt(0).toUpperCase()}]${unit.slice(1)}`)
  .join('|')
const UNIT_AND_NAME = new RegExp(
  `(?<!\\p{L})(?:${ANY_UNIT})\\s+((?:\\p{Lu}\\p{Ll}+(?:\\s+|(?!\\p{L}))){1,${PLACE_NAME_MAX_WORDS}})`,
  'gu',
)

/** Names of places that texts speak of ("phường Chi Lăng", "huyện Cao Lộc"), folded, words separated by one space. */
export function placeNamesIn(texts: Iterable<string>): Set<string> {
  const names = new Set<string>()
  for (const text of texts) {
    for (const [, name = ''] of text.matchAll(UNIT_AND_NAME)) names.add(foldedWords(name))
  }
  return names
}
