import { placeToneMark } from '../../vietnamese/tone-placement.ts'

/** "kỳ" and "kì", "tỷ" and "tỉ", "sỹ" and "sĩ" are one word. */
const FINAL_Y: Readonly<Record<string, string>> = { y: 'i', ý: 'í', ỳ: 'ì', ỷ: 'ỉ', ỹ: 'ĩ', ỵ: 'ị' }
const keys = new Map<string, string>()
const MAX_KEPT = 20_000

/** One spelling for every way to write a word: tone mark in one place, "y" after a consonant as "i". */
export function wordKey(word: string): string {
  const known = keys.get(word)
  if (known !== undefined) return known
  const key = placeToneMark(word).replace(
    /^([hklmstv])([yýỳỷỹỵ])$/u,
    (_, consonant: string, vowel: string) => consonant + (FINAL_Y[vowel] ?? vowel),
  )
  if (keys.size < MAX_KEPT) keys.set(word, key)
  return key
}
