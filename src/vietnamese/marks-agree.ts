import { placeToneMark } from './tone-placement.ts'
import type { Word } from './words.ts'

/**
 * Whether typed words are the words of a phrase: marks that were typed must agree; several words may be typed without marks, a single
 * one not ("rac" may be "rạc", "rác", "rắc"). `known` has its tone marks in their one place.
 */
export function marksAgree(
  typed: readonly Pick<Word, 'text' | 'folded'>[],
  known: readonly string[],
): boolean {
  return typed.every(
    (word, offset) =>
      placeToneMark(word.text) === known[offset] || (known.length > 1 && word.text === word.folded),
  )
}
