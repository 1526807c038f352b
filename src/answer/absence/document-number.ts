import type { Evidence } from '../../domain/evidence.ts'
import type { Question } from '../../domain/question.ts'
import { fold } from '../../vietnamese/fold.ts'
import { aroundText } from './around-text.ts'

/** "40-NQ/TU", "3507/QĐ-UBND", "15/2021/NQ-HĐND" as people type them. */
const NUMBER =
  /(?<![\p{L}\p{N}/-])\d{1,5}(?:\/(?:19|20)\d{2})?[-/]\p{L}[\p{L}\d]*(?:[-/&]\p{L}[\p{L}\d]*)*(?![\p{L}\p{N}])/giu

/** Whether the question names a document by its number and nothing around the evidence speaks of it. */
export function missesDocumentNumber({ typed }: Question, best: Evidence): boolean {
  const numbers = typed.match(NUMBER) ?? []
  const said = withoutSpaces(aroundText(best))
  return numbers.some((number) => !said.includes(withoutSpaces(number)))
}

function withoutSpaces(text: string): string {
  return fold(text.toLowerCase()).replace(/\s/gu, '')
}
