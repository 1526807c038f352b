import type { Evidence } from '../../domain/evidence.ts'
import type { Fact } from '../../domain/fact.ts'
import type { Question } from '../../domain/question.ts'
import { selectFigures } from './select-figures.ts'

/** The two clauses must say about as much of the question … */
const COVERAGE_MARGIN = 0.1
/** … and the other one must not stand far below. */
const SCORE_SHARE = 0.75
const LOOKED_AT = 20

/**
 * Who asks "doanh thu du lịch?" without a time wants what was reached, not what is planned: the clause that prints the result of
 * what the best one prints as a target; undefined when the time is asked for or there is none.
 */
export function resultBeforePlan(
  best: Evidence,
  ranked: readonly Evidence[],
  question: Question,
): Evidence | undefined {
  if (!leavesTimeOpen(question) || question.status === 'plan') return undefined
  return counterpart(best, ranked, question, isPlan, (fact) => !isPlan(fact))
}

/** The clause that prints the target of what the best one prints as a result, where the question leaves open which is meant. */
export function planBesideResult(
  best: Evidence,
  ranked: readonly Evidence[],
  question: Question,
): Evidence | undefined {
  if (!leavesTimeOpen(question) || question.status !== null) return undefined
  return counterpart(best, ranked, question, (fact) => !isPlan(fact), isPlan)
}

const isPlan = ({ status }: Fact) => status === 'plan'

function leavesTimeOpen({ intent, periods, followUp, judgement, askedCount }: Question): boolean {
  return (
    intent === 'figure' && periods.length === 0 && followUp === null && judgement === null && askedCount < 2
  )
}

function counterpart(
  best: Evidence,
  ranked: readonly Evidence[],
  question: Question,
  isFrom: (fact: Fact) => boolean,
  isWanted: (fact: Fact) => boolean,
): Evidence | undefined {
  const asked = askedFacts(best, question)
  if (asked.length === 0 || !asked.every(isFrom)) return undefined
  return ranked
    .slice(0, LOOKED_AT)
    .find(
      (other) =>
        other.passage.id !== best.passage.id &&
        other.passage.documentId === best.passage.documentId &&
        other.score >= best.score * SCORE_SHARE &&
        of('clauseCoverage', other) >= of('clauseCoverage', best) - COVERAGE_MARGIN &&
        of('placeMissing', other) >= of('placeMissing', best) &&
        askedFacts(other, question).some(
          (fact) => isWanted(fact) && asked.some((given) => given.baseUnit === fact.baseUnit),
        ),
    )
}

function askedFacts(evidence: Evidence, question: Question): Fact[] {
  const ids = selectFigures(evidence, question)
  return evidence.facts.filter(({ factId }) => ids.has(factId))
}

const of = (name: string, { features }: Evidence) => features[name] ?? 0
