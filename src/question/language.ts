import { hasMarks } from '../vietnamese/fold.ts'

const ENGLISH_WORDS = new Set([
  'what',
  'how',
  'which',
  'who',
  'when',
  'where',
  'why',
  'the',
  'is',
  'are',
  'was',
  'were',
  'does',
  'did',
  'of',
  'in',
  'many',
  'much',
  'for',
  'were',
  'to',
  'and',
  'city',
  'share',
  'total',
])

/** English when at least two of its commonest words are said and nothing carries Vietnamese marks. */
export function languageOf(text: string, words: readonly string[]): 'vi' | 'en' {
  if (hasMarks(text)) return 'vi'
  return words.filter((word) => ENGLISH_WORDS.has(word)).length >= 2 ? 'en' : 'vi'
}
