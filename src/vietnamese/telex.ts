import { placeToneMark } from './tone-placement.ts'

const TONES: Readonly<Record<string, string>> = {
  s: '\u0301',
  f: '\u0300',
  r: '\u0309',
  x: '\u0303',
  j: '\u0323',
}
const SHAPES: readonly (readonly [RegExp, string])[] = [
  [/uow/u, 'ươ'],
  [/aa/u, 'â'],
  [/ee/u, 'ê'],
  [/oo/u, 'ô'],
  [/aw/u, 'ă'],
  [/ow/u, 'ơ'],
  [/uw/u, 'ư'],
  [/^dd/u, 'đ'],
]
/** Struck after the vowels or at the end: "daast", "daats". */
const TONE_KEY = /(?<=[aeiouyw])[sfrxj](?=(?:ch|nh|ng|[cmnpt])?$)|(?<=[aeiouyw](?:ch|nh|ng|[cmnpt]))[sfrxj]$/u
const VOWEL = /[aăâeêioôơuưy]/u

/** The syllable that Telex keys left as typed stand for ("hooj" → "hộ", "ddaast" → "đất"); null when they are none. */
export function readTelex(typed: string): string | null {
  if (!/^[a-z]{3,}$/u.test(typed)) return null
  const tone = TONE_KEY.exec(typed)?.[0]
  let letters = typed.replace(TONE_KEY, '')
  for (const [keys, letter] of SHAPES) letters = letters.replace(keys, letter)
  if (letters === typed) return null
  const mark = tone === undefined ? '' : TONES[tone]
  const vowel = VOWEL.exec(
    letters.replace(/^(?:qu|gi(?=[aăâeêoôơuư]))/u, (onset) => '-'.repeat(onset.length)),
  )
  const place = /[ăâêôơ]|ư(?!ơ)/u.exec(letters)?.index ?? toneVowel(letters, vowel?.index)
  if (mark === undefined || place === undefined) return null
  return placeToneMark((letters.slice(0, place + 1) + mark + letters.slice(place + 1)).normalize('NFC'))
}

/** Of several plain vowels the tone stands on the second when a consonant follows or the pair opens ("toán", "hòa"), else the first. */
function toneVowel(letters: string, first: number | undefined): number | undefined {
  if (first === undefined) return undefined
  const pair = letters.slice(first, first + 2)
  const isClosed = /^[aeiouy]{2}[^aeiouy]/u.test(letters.slice(first))
  return isClosed || /^(?:oa|oe|uy)$/u.test(pair) ? first + 1 : first
}
