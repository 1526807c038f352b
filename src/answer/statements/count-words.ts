import type { Question } from '../../domain/question.ts'

const FEWEST = 2
const WORDS: Record<Question['language'], readonly string[]> = {
  vi: ['hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'],
  en: ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
}

/** How many things a list holds, in words: a figure in an answer is only what a report prints. Null below two and above ten. */
export function countInWords(count: number, language: Question['language']): string | null {
  return WORDS[language][count - FEWEST] ?? null
}
