import { z } from 'zod/v4'
import stored from './lexicon/function-words.json' with { type: 'json' }
import { fold, hasMarks } from './fold.ts'

const WordsSchema = z.array(z.string())
const { words, phrases, light } = z
  .object({ words: WordsSchema, phrases: WordsSchema, light: WordsSchema })
  .parse(stored)

const stopWords = new Set(words)
const lightWords = new Set(light)
/** Phrases by the folded form of their first word, longest first. */
const stopPhrases = new Map<string, string[][]>()
for (const phrase of phrases.map((text) => text.split(' ')).sort((a, b) => b.length - a.length)) {
  const first = fold(phrase[0] ?? '')
  stopPhrases.set(first, [...(stopPhrases.get(first) ?? []), phrase])
}

/** Whether a word with its marks ("thì", not "thi") only holds a question together or is polite. */
export function isStopWord(word: string): boolean {
  return stopWords.has(word)
}

/** Whether a word with its marks says little by itself ("hơn", "thành phố"): missing it does not mean missing the point. */
export function isLightWord(word: string): boolean {
  return lightWords.has(word)
}

const foldedFunctionWords = new Set([...words, ...light].map(fold))

/** Whether a word typed without marks may be a stop word or a light one ("dat" is "đạt", but also "đất"). */
export function mayBeFunctionWord(folded: string): boolean {
  return foldedFunctionWords.has(folded)
}

/**
 * How many words at the beginning of `words` form a fixed expression of asking ("cho em hỏi", "bao nhiêu"); 0 when none.
 * A word with marks counts only with the same marks.
 */
export function stopPhraseLength(words: readonly string[]): number {
  const beginning = stopPhrases.get(fold(words[0] ?? '')) ?? []
  const found = beginning.find((phrase) => phrase.every((part, place) => isSame(words[place], part)))
  return found?.length ?? 0
}

function isSame(word: string | undefined, part: string): boolean {
  if (word === undefined) return false
  return hasMarks(word) ? word === part : word === fold(part)
}
