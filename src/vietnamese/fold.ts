const foldedCharacters = new Map<string, string>()

/**
 * Lower case without marks, đ → d: "Đầu tư" → "dau tu". The result has the length of the text in NFC, so an offset in it
 * is an offset in the NFC text; a character that has no folded form of the same length (a Korean syllable, a mark that
 * belongs to no letter) stays as it is.
 */
export function fold(text: string): string {
  let folded = ''
  for (const character of text.normalize('NFC')) folded += foldCharacter(character)
  return folded
}

function foldCharacter(character: string): string {
  const known = foldedCharacters.get(character)
  if (known !== undefined) return known
  const bare = character.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd')
  const folded = bare.length === character.length ? bare : character
  foldedCharacters.set(character, folded)
  return folded
}

/** Plain letters carry no marks: most words of a message typed without them need no further look. */
export const BEYOND_ASCII = /[\u0080-\uFFFF]/

/** Whether the text carries Vietnamese marks (đ included), so that it was typed with diacritics at least in part. */
export function hasMarks(text: string): boolean {
  if (!BEYOND_ASCII.test(text)) return false
  return /\p{M}|đ/iu.test(text.normalize('NFD'))
}
