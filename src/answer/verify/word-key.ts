import { withFinalI } from '../../vietnamese/final-y.ts'
import { placeToneMark } from '../../vietnamese/tone-placement.ts'

const keys = new Map<string, string>()
const MAX_KEPT = 20_000

/** One spelling for every way to write a word: tone mark in one place, "y" after a consonant as "i". */
export function wordKey(word: string): string {
  const known = keys.get(word)
  if (known !== undefined) return known
  const key = withFinalI(placeToneMark(word))
  if (keys.size < MAX_KEPT) keys.set(word, key)
  return key
}
