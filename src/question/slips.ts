import { nearestWords } from '../vietnamese/slips.ts'

/** The word of the index that a mistyped word most likely means, one slip away. The commonest wins. */
export function correctSlip(folded: string, vocabulary: ReadonlyMap<string, number>): string | null {
  if (vocabulary.has(folded)) return null
  const frequencyOf = (word: string) => vocabulary.get(word) ?? 0
  const near = nearestWords(folded, vocabulary.keys(), 1)
  near.sort((a, b) => frequencyOf(b) - frequencyOf(a) || (a < b ? -1 : 1))
  return near[0] ?? null
}
