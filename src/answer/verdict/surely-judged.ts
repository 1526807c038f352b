import type { Evidence, Retrieval } from '../../domain/evidence.ts'
import type { Judgement } from '../../domain/judgement.ts'
import type { Question } from '../../domain/question.ts'
import { isSurelyAsked } from '../judge/asked-about.ts'

const BY_FIGURES: ReadonlySet<Judgement['kind']> = new Set(['direction', 'plan'])

/**
 * Whether the figures of the evidence are surely those by which a question wants something judged. "… tăng hay tụt": the words of the
 * judgement are said nowhere and weigh much for a model that counts what is not said.
 */
export function isSurelyJudged(question: Question, best: Evidence, { termWeights }: Retrieval): boolean {
  const { judgement } = question
  if (judgement === null || !BY_FIGURES.has(judgement.kind)) return false
  const [likeliest] = [...best.figures].sort((a, b) => b.worth - a.worth)
  const fact = best.facts.find(({ factId }) => factId === likeliest?.factId)
  return fact !== undefined && isSurelyAsked(fact, question, best, termWeights)
}
