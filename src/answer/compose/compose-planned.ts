import type { Evidence, Retrieval } from '../../domain/evidence.ts'
import type { JudgementOf } from '../../domain/judgement.ts'
import type { Question } from '../../domain/question.ts'
import type { Library } from '../../ports.ts'
import type { Draft } from '../draft.ts'
import { isSurelyAsked } from '../judge/asked-about.ts'
import { judgedPhrase } from '../judge/judged-phrases.ts'
import { judgePlan, phraseOfPlan } from '../judge/judge-plan.ts'
import { meaningOfPair, resultsBesidePlans } from '../judge/plan-beside.ts'
import { printedStatements } from '../statements/printed-statements.ts'

/**
 * Whether a plan was met, by a result and its plan that are printed beside each other ("đạt 385 ha, kế hoạch 400 ha") without a share of
 * the plan. Null when they are not, or not surely those asked for.
 */
export function composePlanned(
  question: Question,
  judgement: JudgementOf<'plan'>,
  best: Evidence,
  { termWeights }: Retrieval,
  library: Library,
): Draft | null {
  const { passage, clause } = best
  const facts = library.factsOf(passage.id)
  const inClause = facts.filter(
    ({ start, end }) => passage.kind === 'row' || (clause.start <= start && end <= clause.end),
  )
  if (inClause.some(({ relation }) => relation === 'planShare'))
    return passage.kind === 'row' ? byShareCell(question, judgement, best, termWeights, library) : null
  const pairs = resultsBesidePlans(inClause, passage).filter(({ result }) =>
    isSurelyAsked(result, question, best, termWeights),
  )
  const [pair] = pairs
  if (pair === undefined || pairs.length > 1) return null
  const meaning = meaningOfPair(pair, passage)
  const shown = [pair.result, pair.plan]
  return {
    status: 'answered',
    opening: meaning === null ? '' : judgedPhrase(phraseOfPlan(meaning, judgement), question.language),
    basis: meaning === null ? [] : shown,
    statements: printedStatements(shown, library),
    asList: false,
    notes: [],
  }
}

/** A row with a column for the share of the plan: the result is told with it. */
function byShareCell(
  question: Question,
  judgement: JudgementOf<'plan'>,
  best: Evidence,
  termWeights: readonly number[],
  library: Library,
): Draft | null {
  const facts = library.factsOf(best.passage.id)
  const shares = facts.filter(
    (fact) => fact.relation === 'planShare' && isSurelyAsked(fact, question, best, termWeights),
  )
  const found = judgePlan(shares, question)
  const [share] = shares
  if (found === null || share === undefined) return null
  const results = facts.filter(
    ({ relation, status, period, label, comparedTo }) =>
      relation === 'value' &&
      status !== 'plan' &&
      comparedTo === null &&
      period === share.period &&
      label === share.label,
  )
  return {
    status: 'answered',
    opening: judgedPhrase(phraseOfPlan(found.meaning, judgement), question.language),
    basis: found.basis,
    statements: printedStatements([...(results.length === 1 ? results : []), ...found.basis], library),
    asList: false,
    notes: [],
  }
}
