import type { Evidence } from '../../domain/evidence.ts'
import type { Question } from '../../domain/question.ts'
import { contrastsIn, isOtherSide } from '../../vietnamese/contrasts.ts'
import { selectFigures } from '../evidence/select-figures.ts'

/** Whether the figures that would be given are of the other side: "tổng thu" for "tổng chi", "hộ nghèo" for "hộ cận nghèo". */
export function isOfOtherSide(question: Question, best: Evidence): boolean {
  if (question.intent !== 'figure' || question.askedCount > 1) return false
  const ids = selectFigures(best, question)
  const given = best.facts.filter(({ factId }) => ids.has(factId))
  const asked = contrastsIn(question.restored)
  return given.length > 0 && given.every(({ label }) => isOtherSide(contrastsIn(label), asked))
}
