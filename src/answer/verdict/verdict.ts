import { z } from 'zod/v4'
import type { Evidence, Retrieval } from '../../domain/evidence.ts'
import type { Question } from '../../domain/question.ts'
import { certainAbsence, missingConcept, type AbsenceReason } from '../absence/certain-absence.ts'
import { continuedSaid } from '../follow-up/continued-said.ts'
import { withOtherRow } from '../evidence/joined-rows.ts'
import { BoostedTreesSchema, probabilityOf } from './boosted-trees.ts'
import { isSurelyJudged } from './surely-judged.ts'
import { verdictFeatures } from './verdict-features.ts'
import stored from './verdict-model.json' with { type: 'json' }

/**
 * Whether the report says what was asked. `missing` is the longest expression of the question of which the best evidence
 * says no word, as typed; empty when single words are missing, which say nothing to a reader.
 */
export type Verdict =
  | { said: true; certainty: number }
  | {
      said: false
      certainty: number
      reason: AbsenceReason
      missing: string
    }

const VerdictModelSchema = BoostedTreesSchema.extend({
  /** Below this certainty the report is taken not to say it. */
  threshold: z.number().min(0).max(1),
})
export type VerdictModel = z.infer<typeof VerdictModelSchema>

/** Learned by `npm run tune -- verdict` from questions that the documents answer and questions that they do not. */
export const VERDICT_MODEL = VerdictModelSchema.parse(stored)

export function judgeEvidence(
  question: Question,
  found: Evidence | undefined,
  retrieval: Retrieval,
  model: VerdictModel = VERDICT_MODEL,
): Verdict {
  if (!found || question.terms.length === 0)
    return { said: false, certainty: 1, reason: 'nothing', missing: '' }
  const best = withOtherRow(question, found, retrieval)
  const missing = missingExpression(question, best, retrieval)
  const reason = certainAbsence(question, best, retrieval)
  if (reason !== null) return { said: false, certainty: 1, reason, missing }
  const continued = continuedSaid(question, best)
  if (continued === false) return { said: false, certainty: 1, reason: 'words', missing }
  if (continued) return { said: true, certainty: 1 }
  const certainty = probabilityOf(model, verdictFeatures(question, best, retrieval))
  if (certainty < model.threshold && !isSurelyJudged(question, best, retrieval))
    return { said: false, certainty, reason: 'words', missing }
  return { said: true, certainty }
}

/** Without numbers: an answer that finds nothing repeats no figure of the question. Of a follow-up only what it says itself. */
function missingExpression(question: Question, best: Evidence, retrieval: Retrieval): string {
  const concept = missingConcept(question, best, retrieval)
  if (concept !== null) {
    const said = question.terms.slice(concept.from, concept.to).map(({ text }) => text)
    return said.some((word) => /\d/.test(word)) ? '' : said.join(' ')
  }
  const runs: string[][] = [[]]
  question.terms.forEach((term, place) => {
    const isMissing =
      (best.inContext[place] ?? 0) === 0 && !term.isLight && !term.isInherited && !/\d/.test(term.text)
    if (isMissing) runs.at(-1)?.push(term.text)
    if (!isMissing || !term.joinsNext) runs.push([])
  })
  const expression = runs.reduce((longest, run) => (run.length > longest.length ? run : longest), [])
  return expression.length >= 2 ? expression.join(' ') : ''
}
