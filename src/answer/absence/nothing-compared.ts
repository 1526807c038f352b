import type { Evidence } from '../../domain/evidence.ts'
import type { Question } from '../../domain/question.ts'
import { clauseText } from './clause-text.ts'

/** "Những mục nào chậm hơn dự tính": which ones, told by words. */
const WHICH_ONES = /(?<!\p{L})(?:những|các)\s+(?:[\p{L}\p{N}]+\s+){1,4}nào(?!\p{L})/iu
const COMPARES = /(?<!\p{L})(?:hơn|kém|tăng|giảm|nhất|chênh|so với|bằng)(?!\p{L})/iu

/** Whether two things are to be compared and the clause neither prints a figure nor compares anything. */
export function comparesNothing({ intent, followUp, restored }: Question, best: Evidence): boolean {
  return (
    intent === 'comparison' &&
    followUp === null &&
    !WHICH_ONES.test(restored) &&
    best.facts.length === 0 &&
    !COMPARES.test(clauseText(best))
  )
}
