import { z } from 'zod/v4'
import { isAbbreviation } from '../vietnamese/abbreviation-lexicon.ts'
import { hasMarks } from '../vietnamese/fold.ts'
import { wordsOf } from '../vietnamese/words.ts'
import { isFunctionWord } from './function-words.ts'
import { GLOSSARY } from './glossary.ts'
import stored from './lexicon/loanwords.json' with { type: 'json' }
import { isVietnameseSyllable } from './pieces.ts'
import { stemOf } from './word-forms.ts'

/** English words that Vietnamese messages use too: they speak for neither language. */
const loanwords = new Set(z.array(z.string()).parse(stored))
const glossaryStems = new Set(GLOSSARY.flatMap((entry) => entry.words.map(stemOf)))

/**
 * Whether a message is in English: words that only English has outnumber words that only Vietnamese has. What both have
 * ("to", "can", "the" without marks), names and quotations decide nothing; Vietnamese typed without marks is all
 * syllables and stays Vietnamese.
 */
export function isEnglish(message: string): boolean {
  const text = message.normalize('NFC').replace(/“[^”]*”|"[^"]*"|«[^»]*»/gu, ' ')
  let english = 0
  let vietnamese = 0
  const words = wordsOf(text).map((word) => ({ ...word, written: text.slice(word.start, word.end) }))
  const hasSmallLetters = /\p{Ll}/u.test(text)
  for (const [place, word] of words.entries()) {
    const startsName = place > 0 || /^\p{Lu}\p{Ll}/u.test(words[1]?.written ?? '')
    const language = languageOfWord(word.written, word.text, hasSmallLetters && startsName)
    if (language === 'en') english += 1
    if (language === 'vi') vietnamese += 1
  }
  return english > vietnamese
}

function languageOfWord(written: string, word: string, mayBeName: boolean): 'en' | 'vi' | null {
  if (word.length < 2 || /\d/u.test(word)) return null
  const isCapitalised = /^\p{Lu}/u.test(written)
  if (hasMarks(word)) return isCapitalised ? null : 'vi'
  if (loanwords.has(word)) return null
  if (isAbbreviation(written) && !isFunctionWord(word)) return 'vi'
  const isEnglishWord = isFunctionWord(word) || glossaryStems.has(stemOf(word))
  if (isVietnameseSyllable(word)) return isEnglishWord || (isCapitalised && mayBeName) ? null : 'vi'
  return isEnglishWord ? 'en' : null
}
