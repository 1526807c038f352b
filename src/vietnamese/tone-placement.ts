import { BEYOND_ASCII } from './fold.ts'

const TONE_MARK = /[\u0300\u0301\u0303\u0309\u0323]/u
/** Initial consonants that end in a vowel letter: the mark of "quý", "giá" does not belong on it; but "gì", "gìn" have no other. */
const INITIAL = /^(?:qu|gi(?=[aăâeêioôơuưy]))?[^aăâeêioôơuưy]*/iu
const VOWELS = /^[aăâeêioôơuưy]+/iu
const VOWEL = /[aăâeêioôơuưy]/iu
const SHAPED_VOWEL = /[ăâêôơư]/giu

/**
 * The syllable with its tone mark in one place, so that the old and the new school agree: "hoá" → "hóa", "thuý" → "thúy",
 * "gỉa" → "giả"; "hoàn", "quý", "huỳnh" stay. Case and length are kept; what is not one syllable with one tone mark ("kilômét") stays as it is.
 */
export function placeToneMark(syllable: string): string {
  if (!BEYOND_ASCII.test(syllable)) return syllable
  const letters = Array.from(syllable.normalize('NFC'), toneOf)
  const [marked, other] = letters.filter(({ mark }) => mark !== '')
  if (marked === undefined || other !== undefined) return syllable
  const bare = letters.map((letter) => letter.bare)
  const place = tonePlace(bare.join(''))
  if (place === null) return syllable
  bare[place] = ((bare[place] ?? '') + marked.mark).normalize('NFC')
  return bare.join('')
}

interface ToneLetter {
  bare: string
  /** Empty when the letter carries none. */
  mark: string
}

const toneLetters = new Map<string, ToneLetter>()

function toneOf(letter: string): ToneLetter {
  const known = toneLetters.get(letter)
  if (known !== undefined) return known
  const apart = letter.normalize('NFD')
  const mark = TONE_MARK.exec(apart)?.[0] ?? ''
  const made = { bare: mark === '' ? letter : apart.replace(TONE_MARK, '').normalize('NFC'), mark }
  toneLetters.set(letter, made)
  return made
}

/** Index of the letter that carries the tone: the shaped vowel (the last of "ươ"), else by the number of vowels. */
function tonePlace(bare: string): number | null {
  const start = INITIAL.exec(bare)?.[0].length ?? 0
  const vowels = VOWELS.exec(bare.slice(start))?.[0]
  if (vowels === undefined) return null
  const ending = bare.slice(start + vowels.length)
  if (VOWEL.test(ending)) return null
  const shaped = Array.from(vowels.matchAll(SHAPED_VOWEL)).at(-1)
  if (shaped !== undefined) return start + shaped.index
  if (ending !== '') return start + vowels.length - 1
  return vowels.length === 3 ? start + 1 : start
}
