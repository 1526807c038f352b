/** How often Vietnamese syllables and pairs of neighbours occur in written text: what restoring diacritics rests on. */
export interface DiacriticsCounts {
  /** Syllables (lower case, NFC) and the contexts `<s>`, `0`, `<u>`, each with its count. */
  syllables: ReadonlyMap<string, number>
  /** first → second → count; `first` may be a context. */
  pairs: ReadonlyMap<string, ReadonlyMap<string, number>>
}

/** Contexts that stand in the place of a syllable. */
export const DIACRITICS_CONTEXTS = {
  /** Start of the text, or after , . ; : ? ! or a bracket. */
  start: '<s>',
  number: '0',
  /** A word that is not in the list. */
  unknown: '<u>',
} as const
