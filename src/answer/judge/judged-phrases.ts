import type { Question } from '../../domain/question.ts'
import type { Meaning } from './judged.ts'

interface JudgedPhrase {
  meaning: Meaning
  vi: string
  en: string
}

/** How a judgement opens an answer. What is asked decides between "có" and "không"; the meaning is what must be printed. */
const JUDGED_PHRASES = {
  roseAsAsked: { meaning: 'rose', vi: 'Có, tăng.', en: 'Yes, it rose.' },
  roseInstead: { meaning: 'rose', vi: 'Không giảm mà tăng.', en: 'No, it did not fall but rose.' },
  rose: { meaning: 'rose', vi: 'Tăng.', en: 'It rose.' },
  fellAsAsked: { meaning: 'fell', vi: 'Có, giảm.', en: 'Yes, it fell.' },
  fellInstead: { meaning: 'fell', vi: 'Không tăng mà giảm.', en: 'No, it did not rise but fell.' },
  fell: { meaning: 'fell', vi: 'Giảm.', en: 'It fell.' },
  unchanged: { meaning: 'unchanged', vi: 'Không thay đổi.', en: 'No, it stays the same.' },
  planExceeded: { meaning: 'planExceeded', vi: 'Có, vượt mức đề ra.', en: 'Yes, more than planned.' },
  planMet: { meaning: 'planMet', vi: 'Có, đạt mức đề ra.', en: 'Yes, as planned.' },
  planMetOnly: {
    meaning: 'planMet',
    vi: 'Không vượt, chỉ đạt đúng mức đề ra.',
    en: 'No, just as planned.',
  },
  planMissedYet: { meaning: 'planMissed', vi: 'Chưa đạt mức đề ra.', en: 'Not yet, less than planned.' },
  planMissed: {
    meaning: 'planMissed',
    vi: 'Không, chưa đạt mức đề ra.',
    en: 'No, less than planned.',
  },
  complete: { meaning: 'complete', vi: 'Có, đủ cả.', en: 'Yes, all of them.' },
  completeYet: { meaning: 'complete', vi: 'Rồi, đã đủ cả.', en: 'Yes, all of it by now.' },
  incomplete: { meaning: 'incomplete', vi: 'Không, chỉ một phần.', en: 'No, only a part.' },
  incompleteYet: { meaning: 'incomplete', vi: 'Chưa, mới được một phần.', en: 'Not yet, only a part.' },
  denied: { meaning: 'denied', vi: 'Không.', en: 'No.' },
  deniedYet: { meaning: 'denied', vi: 'Chưa.', en: 'Not yet.' },
} as const satisfies Record<string, JudgedPhrase>

export type JudgedPhraseName = keyof typeof JUDGED_PHRASES

/** The words of a judgement in the language of the question. */
export function judgedPhrase(name: JudgedPhraseName, language: Question['language']): string {
  return JUDGED_PHRASES[name][language]
}

/** What an opening claims, read from its words alone; null when it judges nothing. */
export function meaningOf(opening: string): Meaning | null {
  const phrases: readonly JudgedPhrase[] = Object.values(JUDGED_PHRASES)
  return phrases.find(({ vi, en }) => opening === vi || opening === en)?.meaning ?? null
}
