import { z } from 'zod/v4'
import lexicon from './lexicon/places.json' with { type: 'json' }
import { foldedPhrase, markedWords } from './phrase.ts'

const LexiconSchema = z.object({
  units: z.array(z.string()),
  /** Words that end or begin like a unit and say no place: "hợp tác xã", "xã hội". */
  noUnits: z.array(z.string()),
  /** What people call a place → the name that documents give it. */
  everydayNames: z.record(z.string(), z.string()),
  /** Provinces and well-known cities, before and after the mergers of 2025. */
  provinces: z.array(z.string()),
  /** Provinces whose names are also common words: names only when written with capitals or behind "tỉnh". */
  wordsToo: z.array(z.string()),
})
const { units, noUnits, everydayNames, provinces, wordsToo } = LexiconSchema.parse(lexicon)

const marksByFolded = (names: readonly string[]) =>
  new Map(names.map((name) => [foldedPhrase(name), markedWords(name)]))

/** Words before a name that say what kind of place it is, folded, longest first. */
export const PLACE_UNITS: readonly string[] = units.map(foldedPhrase).sort((a, b) => b.length - a.length)
/** Words that hold one of them and say no place, folded. */
export const NO_PLACE_UNITS: readonly string[] = noUnits.map(foldedPhrase)

/** Names known everywhere: folded → their words with marks. */
export const KNOWN_PLACES: ReadonlyMap<string, readonly string[]> = marksByFolded(provinces)
export const KNOWN_PLACES_LIKE_WORDS: ReadonlyMap<string, readonly string[]> = marksByFolded(wordsToo)

/** Everyday name → the name in documents, both folded. */
export const EVERYDAY_PLACE_NAMES: ReadonlyMap<string, string> = new Map(
  Object.entries(everydayNames).map(([said, name]) => [foldedPhrase(said), foldedPhrase(name)]),
)

/** A name has at most this many words: "Thừa Thiên Huế", "Bà Rịa Vũng Tàu". */
export const PLACE_NAME_MAX_WORDS = 4

const NO_UNIT = new RegExp(`(?<!\\p{L})(?:${noUnits.join('|')})(?!\\p{L})`, 'giu')
/** "phường", "Phường" and "TP", "TP."; the name's capitals decide, so the pattern cannot ignore case. */
const ANY_UNIT = units
  .flatMap((unit) => [unit, `${unit.charAt(0).toUpperCase()}${unit.slice(1)}`, unit.toUpperCase()])
  .join('|')
/** "Tam", and the "Ô" of "Ô Môn". */
const NAME_WORD = String.raw`(?:\p{Lu}\p{Ll}+(?!\p{L})|\p{Lu}(?=[^\S\n]\p{Lu}\p{Ll}))`
const UNIT_AND_NAME = new RegExp(
  String.raw`(?<!\p{L})(?:${ANY_UNIT})(?:[^\S\n]+|(?<=[Pp])\.[^\S\n]*)` +
    `(${NAME_WORD}(?:[^\\S\\n]+${NAME_WORD}){0,${PLACE_NAME_MAX_WORDS - 1}})`,
  'gu',
)

/** Names of places that texts speak of ("phường Chi Lăng", "huyện Cao Lộc"), folded, words separated by one space. */
export function placeNamesIn(texts: Iterable<string>): Set<string> {
  const names = new Set<string>()
  for (const text of texts) {
    for (const [, name = ''] of text.normalize('NFC').replace(NO_UNIT, ',').matchAll(UNIT_AND_NAME))
      names.add(foldedPhrase(name))
  }
  return names
}
