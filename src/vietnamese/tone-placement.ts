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
  const letters = Array.from(syllable.normalize('NFC'))
  const marked = letters.filter((letter) => TONE_MARK.test(letter.normalize('NFD')))
  const mark = TONE_MARK.exec((marked[0] ?? '').normalize('NFD'))?.[0]
  if (mark === undefined || marked.length > 1) return syllable
  const bare = letters.map((letter) => letter.normalize('NFD').replace(TONE_MARK, '').normalize('NFC'))
  const place = tonePlace(bare.join(''))
  if (place === null) return syllable
  return bare.map((letter, index) => (index === place ? (letter + mark).normalize('NFC') : letter)).join('')
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
