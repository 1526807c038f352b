import type { Suggestion } from '../../domain/suggestion.ts'
import { fold } from '../../vietnamese/fold.ts'

type Language = Suggestion['language']

/** The questions that were asked and answered by what they were made from. Grows while the service verifies them. */
export interface SuggestionPool {
  add(suggestion: Suggestion): void
  /** Those whose answer stands in a passage. */
  about(passageId: string, language: Language): readonly Suggestion[]
  /** In the order of their parts: one a section, then the next of each. */
  all(language: Language): readonly Suggestion[]
  /** Whether a message is one of them, as a button sends it. */
  has(message: string): boolean
}

export function createSuggestionPool(): SuggestionPool {
  const byLanguage: Record<Language, Suggestion[]> = { vi: [], en: [] }
  const byPassage = new Map<string, Suggestion[]>()
  const texts = new Set<string>()
  return {
    add: (suggestion) => {
      byLanguage[suggestion.language].push(suggestion)
      texts.add(keyOf(suggestion.text))
      for (const passageId of suggestion.passageIds)
        byPassage.set(passageId, [...(byPassage.get(passageId) ?? []), suggestion])
    },
    about: (passageId, language) =>
      (byPassage.get(passageId) ?? []).filter((suggestion) => suggestion.language === language),
    all: (language) => byLanguage[language],
    has: (message) => texts.has(keyOf(message)),
  }
}

const keyOf = (text: string): string => fold(text.normalize('NFC').trim()).replace(/\s+/gu, ' ')
