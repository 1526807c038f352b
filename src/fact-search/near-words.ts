import { nearestWords } from '../vietnamese/slips.ts'

/** From this length on two letters may be wrong. */
const LONG_WORD = 6
/** A slip seldom leaves more than a few words to choose from; the other words of the query choose. */
const MAX_CANDIDATES = 8

/** The known words that a mistyped one may mean, those with its first letter first. */
export function nearWords(word: string, vocabulary: Iterable<string>): string[] {
  const initial = word.slice(0, 1)
  return nearestWords(word, vocabulary, word.length >= LONG_WORD ? 2 : 1)
    .sort((a, b) => Number(b.startsWith(initial)) - Number(a.startsWith(initial)))
    .slice(0, MAX_CANDIDATES)
}
