import type { Evidence } from '../../domain/evidence.ts'
import type { Question } from '../../domain/question.ts'
import { wordsOf } from '../../vietnamese/words.ts'

const LOOKED_AT = 20
/** "Kết quả:" alone stands over anything. */
const MIN_WORDS = 3

/**
 * The line that announces exactly what is asked ("Nguyên nhân chủ quan:"), every word of it said by the question: its items are the
 * answer, whatever sentence says more of the question. Only for questions that items can answer.
 */
export function namedLead({ intent }: Question, ranked: readonly Evidence[]): Evidence | undefined {
  if (intent !== 'explanation' && intent !== 'list') return undefined
  return ranked.slice(0, LOOKED_AT).find(({ passage, clause, shared }) => {
    const text = passage.text.slice(clause.start, clause.end)
    if (!text.trimEnd().endsWith(':')) return false
    const words = wordsOf(text)
    const said = new Set(shared)
    return words.length >= MIN_WORDS && words.every(({ start }) => said.has(clause.start + start))
  })
}
