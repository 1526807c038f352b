import {
  EVERYDAY_PLACE_NAMES,
  KNOWN_PLACES,
  KNOWN_PLACES_LIKE_WORDS,
  NO_PLACE_UNITS,
  PLACE_NAME_MAX_WORDS,
  PLACE_UNITS,
} from '../vietnamese/place-names.ts'
import { fold } from '../vietnamese/fold.ts'
import { placeToneMark } from '../vietnamese/tone-placement.ts'
import type { Word } from '../vietnamese/words.ts'

/** Only space parts a unit from its name, but for the full stop of "TP. Lạng Sơn". */
const UNIT_END = /(?:\p{L}\s+|(?<!\p{L})tp\.\s*)$/iu

/**
 * The places that a message names, folded, without "tỉnh" or "phường" before them: a name with capitals behind such a word,
 * one that the documents know behind such a word ("phuong tam thanh"), or a province. A name ends at a comma; marks that were typed must
 * be its own ("hội ân nhân" is no Hội An). Everyday names give way to those of documents. `typed` holds the words.
 */
export function placesOf(
  typed: string,
  words: readonly Word[],
  namesOfDocuments: ReadonlySet<string>,
): string[] {
  const hasCapitals = /\p{Lu}/u.test(typed) && /\p{Ll}/u.test(typed)
  const isCapitalised = ({ start, end }: Word) =>
    hasCapitals && /^\p{Lu}\p{Ll}*$/u.test(typed.slice(start, end))
  const isOneExpression = (name: readonly Word[]) =>
    name.every((word, place) => {
      const before = name[place - 1]
      return before === undefined || /^\s+(?:[-–]\s+)?$/u.test(typed.slice(before.end, word.start))
    })
  const isName = (name: readonly Word[], isBehindUnit: boolean) => {
    if (!isOneExpression(name)) return false
    const folded = foldedText(name)
    const isWritten = name.every(isCapitalised)
    const isKnown = hasMarksOf(name, KNOWN_PLACES.get(folded))
    const isLikeWord = hasMarksOf(name, KNOWN_PLACES_LIKE_WORDS.get(folded))
    if (!isBehindUnit) return isKnown || (isWritten && isLikeWord)
    return isKnown || isLikeWord || namesOfDocuments.has(folded) || (isWritten && folded.length > 1)
  }
  const places: string[] = []
  for (let place = 0; place < words.length; ) {
    const noUnit = phraseLength(words, place, NO_PLACE_UNITS)
    const unit = noUnit > 0 ? 0 : phraseLength(words, place, PLACE_UNITS)
    const behind = place + noUnit + unit
    const isBehindUnit = unit > 0 && UNIT_END.test(typed.slice(words[place]?.start, words[behind]?.start))
    const name = longestName(words, behind, (candidate) => isName(candidate, isBehindUnit))
    if (name.length > 0) places.push(documentName(foldedText(name), namesOfDocuments))
    place = name.length > 0 ? behind + name.length : place + Math.max(noUnit, 1)
  }
  return [...new Set(places)]
}

/** "Sài Gòn" is Hồ Chí Minh, unless the documents call a place so themselves. */
function documentName(name: string, namesOfDocuments: ReadonlySet<string>): string {
  return namesOfDocuments.has(name) ? name : (EVERYDAY_PLACE_NAMES.get(name) ?? name)
}

/** How many words the phrase ("thành phố") at `place` takes; 0 when none of them stands there. */
function phraseLength(words: readonly Word[], place: number, phrases: readonly string[]): number {
  const lengths = phrases.map((phrase) => phrase.split(' ').length)
  return (
    lengths.find((length, index) => foldedText(words.slice(place, place + length)) === phrases[index]) ?? 0
  )
}

/** Whether the marks typed, if any, are those of the known name. */
function hasMarksOf(name: readonly Word[], known: readonly string[] | undefined): boolean {
  return (
    known !== undefined &&
    name.every(({ text }, place) => isMarkedLike(placeToneMark(text), known[place] ?? ''))
  )
}

/** Marks may be left out ("dưong" for "dương"); one that the name does not have makes another word. */
function isMarkedLike(typed: string, known: string): boolean {
  return (
    typed.length === known.length &&
    Array.from(known).every((letter, place) => isBareOf(typed.charAt(place), letter))
  )
}

/** "o", "ơ" and "ờ" of "ờ". */
function isBareOf(typed: string, letter: string): boolean {
  return typed === fold(letter) || letter.normalize('NFD').startsWith(typed.normalize('NFD'))
}

/** The words of the longest name at `place`; none when no name stands there. */
function longestName(
  words: readonly Word[],
  place: number,
  isName: (name: readonly Word[]) => boolean,
): readonly Word[] {
  for (let length = PLACE_NAME_MAX_WORDS; length > 0; length -= 1) {
    const name = words.slice(place, place + length)
    if (name.length === length && isName(name)) return name
  }
  return []
}

function foldedText(words: readonly Word[]): string {
  return words.map(({ folded }) => folded).join(' ')
}
