import { fold } from './fold.ts'
import { placeToneMark } from './tone-placement.ts'
import { wordsOf } from './words.ts'

/** The words of a text with their marks, tone marks in their one place. */
export function markedWords(text: string): string[] {
  return wordsOf(text).map((word) => placeToneMark(word.text))
}

/** Those words separated by one space, without punctuation: "Hợp tác xã (HTX)" → "hợp tác xã htx". */
export function markedPhrase(text: string): string {
  return markedWords(text).join(' ')
}

/** The same without marks: "hop tac xa htx". */
export function foldedPhrase(text: string): string {
  return fold(markedPhrase(text))
}
