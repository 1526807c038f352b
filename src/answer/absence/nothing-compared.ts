import type { Evidence } from '../../domain/evidence.ts'
import type { Question } from '../../domain/question.ts'
import { clauseText } from './clause-text.ts'

const COMPARES = /(?<!\p{L})(?:hơn|kém|tăng|giảm|nhất|chênh|so với|bằng)(?!\p{L})/iu

/** Whether two things are to be compared and the clause neither prints a figure nor compares anything. */
export function comparesNothing({ intent, followUp }: Question, best: Evidence): boolean {
  return (
    intent === 'comparison' &&
    followUp === null &&
    best.facts.length === 0 &&
    !COMPARES.test(clauseText(best))
  )
}
