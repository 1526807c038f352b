import type { DiacriticsCounts } from '../domain/diacritics-counts.ts'
import { fold } from './fold.ts'

/** Share of the pair estimate against the single count, as `models/vi-diacritics/README.md` found best. */
const PAIR_SHARE = 0.9

/** Counts of particular texts, each occurrence worth `weight` of the general ones. */
export interface WeightedCounts {
  counts: DiacriticsCounts
  weight: number
}

export interface SyllableModel {
  knows(syllable: string): boolean
  /** How often it stands in the texts counted. */
  frequency(syllable: string): number
  /** Syllables with this fold, most frequent first. */
  candidates(folded: string): readonly string[]
  /** Whether `second` was ever seen right after `first`. */
  follows(first: string, second: string): boolean
  /** Of `second` standing after `first`: 0.9 · c(first second) / c(first) + 0.1 · (c(second) + 0.5) / N, as a logarithm. */
  logProbability(first: string, second: string): number
}

/** Joins the general counts with those of particular texts. */
export function createSyllableModel(
  general: DiacriticsCounts,
  particular: readonly WeightedCounts[],
): SyllableModel {
  const counts = new Map(general.syllables)
  const pairs = new Map<string, Map<string, number>>()
  for (const { counts: added, weight } of particular) {
    addCounts(counts, added.syllables, weight)
    for (const [first, seconds] of added.pairs) {
      const known = pairs.get(first) ?? new Map<string, number>()
      pairs.set(first, known)
      addCounts(known, seconds, weight)
    }
  }
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0)
  const candidates = candidatesByFold(counts)
  const pairCount = (first: string, second: string): number =>
    (general.pairs.get(first)?.get(second) ?? 0) + (pairs.get(first)?.get(second) ?? 0)
  return {
    knows: (syllable) => counts.has(syllable),
    frequency: (syllable) => counts.get(syllable) ?? 0,
    candidates: (folded) => candidates.get(folded) ?? [],
    follows: (first, second) => pairCount(first, second) > 0,
    logProbability(first, second) {
      const firstCount = counts.get(first) ?? 0
      const pairEstimate = firstCount === 0 ? 0 : pairCount(first, second) / firstCount
      const singleEstimate = ((counts.get(second) ?? 0) + 0.5) / total
      return Math.log(PAIR_SHARE * pairEstimate + (1 - PAIR_SHARE) * singleEstimate)
    },
  }
}

function addCounts(counts: Map<string, number>, added: ReadonlyMap<string, number>, weight: number): void {
  for (const [key, count] of added) counts.set(key, (counts.get(key) ?? 0) + weight * count)
}

function candidatesByFold(counts: ReadonlyMap<string, number>): Map<string, string[]> {
  const candidates = new Map<string, string[]>()
  const frequentFirst = [...counts].sort(([, a], [, b]) => b - a)
  for (const [syllable] of frequentFirst) {
    const folded = fold(syllable)
    const alike = candidates.get(folded)
    if (alike === undefined) candidates.set(folded, [syllable])
    else alike.push(syllable)
  }
  return candidates
}
