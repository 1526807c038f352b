import { DIACRITICS_CONTEXTS, type DiacriticsCounts } from '../domain/diacritics-counts.ts'
import { isAbbreviation } from './abbreviation-lexicon.ts'
import { hasMarks } from './fold.ts'
import { isAllCapitals, syllableTokensOf, type SyllableToken } from './syllable-tokens.ts'
import { placeToneMark } from './tone-placement.ts'

/**
 * Syllable counts of texts (passages, titles), to be added to the general counts so that the documents' own names and
 * terms come out right. A text without a single mark has lost them or never had any and teaches nothing.
 */
export function countsOf(texts: Iterable<string>): DiacriticsCounts {
  const syllables = new Map<string, number>()
  const pairs = new Map<string, Map<string, number>>()
  const keys = new Map<string, string>()
  for (const text of texts) {
    if (!hasMarks(text)) continue
    let previous: string = DIACRITICS_CONTEXTS.start
    for (const token of syllableTokensOf(text.normalize('NFC'))) {
      if (token.startsClause) {
        previous = DIACRITICS_CONTEXTS.start
        add(syllables, previous)
      }
      const current = keys.get(token.text) ?? keyOf(token)
      keys.set(token.text, current)
      add(syllables, current)
      const seconds = pairs.get(previous) ?? new Map<string, number>()
      pairs.set(previous, seconds)
      add(seconds, current)
      previous = current
    }
  }
  return { syllables, pairs }
}

function keyOf(token: SyllableToken): string {
  if (token.kind === 'number') return DIACRITICS_CONTEXTS.number
  if (token.kind === 'other') return DIACRITICS_CONTEXTS.unknown
  const isUnknown = isAllCapitals(token.text) && !hasMarks(token.text) && !isAbbreviation(token.text)
  return isUnknown ? DIACRITICS_CONTEXTS.unknown : placeToneMark(token.text.toLowerCase())
}

function add(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}
