import type { DiacriticsCounts } from '../domain/diacritics-counts.ts'

/** How surely two neighbouring syllables form one word, 0–1: "thất nghiệp" does, "khách tây" hardly. */
export interface WordCohesion {
  of(first: string, second: string): number
  /** Whether written Vietnamese uses the syllable often: no mistyped one. */
  isCommon(syllable: string): boolean
}

/** Normalised pointwise mutual information below the first says nothing, above the second is a word. */
const NO_WORD = 0.2
const SURE_WORD = 0.55
/** Rarer syllables may be slips and names in the texts that were counted. */
const COMMON_COUNT = 500
/** Rarer pairs are chance. */
const MIN_COUNT = 20

/**
 * Cohesion from counts of written Vietnamese: normalised pointwise mutual information of the pair (Bouma 2009), scaled between
 * two limits. Syllables in lower case with their marks, the tone mark in its one place.
 */
export function createWordCohesion({ syllables, pairs }: DiacriticsCounts): WordCohesion {
  const total = [...syllables.values()].reduce((sum, count) => sum + count, 0)
  return {
    isCommon: (syllable) => (syllables.get(syllable) ?? 0) >= COMMON_COUNT,
    of: (first, second) => {
      const together = pairs.get(first)?.get(second) ?? 0
      if (together < MIN_COUNT) return 0
      const share = together / total
      const byChance = ((syllables.get(first) ?? 0) / total) * ((syllables.get(second) ?? 0) / total)
      const information = Math.log(share / byChance) / -Math.log(share)
      return Math.min(1, Math.max(0, (information - NO_WORD) / (SURE_WORD - NO_WORD)))
    },
  }
}

/** For where no counts are at hand: every syllable stands for itself. */
export const NO_COHESION: WordCohesion = { of: () => 0, isCommon: () => false }
