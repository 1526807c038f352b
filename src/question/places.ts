import {
  KNOWN_PLACES,
  KNOWN_PLACES_LIKE_WORDS,
  PLACE_NAME_MAX_WORDS,
  PLACE_UNITS,
} from '../vietnamese/place-names.ts'
import type { Word } from '../vietnamese/words.ts'

/**
 * The places that a message names, folded, without "tỉnh" or "phường" before them: a name with capitals behind such a word,
 * one that the documents know behind such a word ("phuong tam thanh"), or a province. `typed` holds the words.
 */
export function placesOf(
  typed: string,
  words: readonly Word[],
  namesOfDocuments: ReadonlySet<string>,
): string[] {
  const hasCapitals = /\p{Lu}/u.test(typed) && /\p{Ll}/u.test(typed)
  const isCapitalised = ({ start, end }: Word) =>
    hasCapitals && /^\p{Lu}\p{Ll}+$/u.test(typed.slice(start, end))
  const places: string[] = []
  for (let place = 0; place < words.length; ) {
    const behind = place + unitLength(words, place)
    const isNamedUnit = behind > place
    const length = nameLength(words, behind, (name, first, last) => {
      const written = words.slice(first, last).every(isCapitalised)
      if (isNamedUnit)
        return (
          namesOfDocuments.has(name) || KNOWN_PLACES_LIKE_WORDS.has(name) || KNOWN_PLACES.has(name) || written
        )
      return KNOWN_PLACES.has(name) || (written && KNOWN_PLACES_LIKE_WORDS.has(name))
    })
    if (length > 0) places.push(nameAt(words, behind, length))
    place = length > 0 ? behind + length : place + 1
  }
  return [...new Set(places)]
}

/** How many words the unit ("thành phố") at `place` takes; 0 when none stands there. */
function unitLength(words: readonly Word[], place: number): number {
  const unit = PLACE_UNITS.find((name) => nameAt(words, place, name.split(' ').length) === name)
  return unit === undefined ? 0 : unit.split(' ').length
}

/** How many words the longest name at `place` takes. */
function nameLength(
  words: readonly Word[],
  place: number,
  isName: (name: string, first: number, last: number) => boolean,
): number {
  for (let length = PLACE_NAME_MAX_WORDS; length > 0; length -= 1) {
    if (place + length <= words.length && isName(nameAt(words, place, length), place, place + length))
      return length
  }
  return 0
}

function nameAt(words: readonly Word[], place: number, length: number): string {
  return words
    .slice(place, place + length)
    .map(({ folded }) => folded)
    .join(' ')
}
