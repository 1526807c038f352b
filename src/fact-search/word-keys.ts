import { withFinalI } from '../vietnamese/final-y.ts'
import { placeToneMark } from '../vietnamese/tone-placement.ts'
import { wordsOf, type Word } from '../vietnamese/words.ts'

/** A word under which a text is found. */
export interface KeyedWord extends Word {
  /** Without marks, "i" for a final "y". */
  key: string
  /** With marks, the tone mark in its one place, "i" for a final "y". */
  marked: string
}

interface Keys {
  key: string
  marked: string
}

/** Keys of words already seen, so that the words of many texts are each looked at once. */
export type KnownKeys = Map<string, Keys>

/** The words of a text with the keys under which they are compared. */
export function keyedWords(text: string, known: KnownKeys = new Map()): KeyedWord[] {
  return wordsOf(text).map((word) => ({ ...word, ...keysOf(word, known) }))
}

function keysOf({ text, folded }: Word, known: KnownKeys): Keys {
  const earlier = known.get(text)
  if (earlier !== undefined) return earlier
  const keys = { key: withFinalI(folded), marked: withFinalI(placeToneMark(text)) }
  known.set(text, keys)
  return keys
}

/** What may stand between two words that belong together: spaces, quotes, a dash; not the end of a clause. */
const GAP = /^[\s"'“”‘’–-]*$/u

/** Whether two words of a text follow each other in one expression. */
export function areNeighbours(text: string, word: Word, next: Word): boolean {
  return GAP.test(text.slice(word.end, next.start))
}

/** The key of two neighbours. */
export function pairKey(first: string, second: string): string {
  return `${first} ${second}`
}

/** The key of a number as exact decimal text, beside those of words. */
export function numberKey(decimal: string): string {
  return `#${decimal}`
}
