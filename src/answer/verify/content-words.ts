import type { Token } from './spoken-text.ts'
import {
  DENIALS,
  DOWN,
  FUNCTION_WORDS,
  LONGEST_PHRASE,
  MODIFIERS,
  NAMES_OF_UNIT,
  otherWaysToSay,
  REPORTING,
  SIGNS,
  STATUS_WORDS,
  UP,
} from './word-lists.ts'

/** Words that change what is said when they come or go: printed right at the figure, or not said of it. */
export function isStrict({ key }: Token): boolean {
  return SIGNS.has(key) || MODIFIERS.has(key)
}

/**
 * Whether the word at `place` names what a figure of `dimension` counts, so that another such word names another thing; not one
 * that holds the sentence together, tells the figure, its status, direction or kind of unit.
 */
export function namesThing(tokens: readonly Token[], place: number, dimension: string): boolean {
  const token = tokens[place]
  if (token?.kind !== 'word') return false
  const lists = [FUNCTION_WORDS, UP, DOWN, DENIALS, STATUS_WORDS]
  if (lists.some((list) => list.has(token.key))) return false
  const names = NAMES_OF_UNIT.get(dimension)
  return !phrasesAround(tokens, place).some((phrase) => {
    const said = phrase.join(' ')
    return REPORTING.has(said) || names?.has(said)
  })
}

/** Whether the word at `place` is part of an expression that `said` has in other words. */
export function isSaidOtherwise(tokens: readonly Token[], place: number, said: ReadonlySet<string>): boolean {
  return phrasesAround(tokens, place).some((phrase) =>
    otherWaysToSay(phrase.join(' ')).some((words) => words.every((word) => said.has(word))),
  )
}

/** Every run of words, as keys, that the word at `place` is part of and that an expression may fill, longest first. */
export function phrasesAround(tokens: readonly Token[], place: number): string[][] {
  const phrases: string[][] = []
  for (let length = LONGEST_PHRASE; length > 0; length -= 1) {
    for (let start = Math.max(0, place - length + 1); start <= place; start += 1) {
      if (start + length > tokens.length) continue
      phrases.push(tokens.slice(start, start + length).map((token) => token.key))
    }
  }
  return phrases
}
