import type { Fact } from '../domain/fact.ts'
import type { Question } from '../domain/question.ts'
import { fold } from '../vietnamese/fold.ts'
import { wordsOf } from '../vietnamese/words.ts'

/** How much each agreement says about which figure of a clause was asked for. */
const WORTH = {
  unit: 3,
  otherUnit: -2,
  label: 4,
  relation: 2,
  otherRelation: -1.5,
  period: 1.5,
  otherPeriod: -3,
  status: 1,
}

const RELATION_OF_MEASURE: Partial<Record<Question['measure'], Fact['relation']>> = {
  planShare: 'planShare',
  change: 'change',
}

/** How well a fact answers the question, from its own label, unit, period and relation. Higher is better. */
export function figureWorth(fact: Fact, question: Question, termWeights: readonly number[]): number {
  const said = new Set(
    wordsOf(fold(`${fact.label} ${fact.qualifiers.join(' ')} ${fact.unit}`)).map((word) => word.folded),
  )
  const weight = termWeights.reduce((sum, value) => sum + value, 0) || 1
  const labelled = question.terms.reduce(
    (sum, term, place) => sum + (said.has(term.folded) ? (termWeights[place] ?? 0) : 0),
    0,
  )
  return (
    WORTH.label * (labelled / weight) * exactness(fact, question) +
    unitWorth(fact, question) +
    relationWorth(fact, question) +
    periodWorth(fact, question) +
    (question.status !== null && (fact.status === 'plan') === (question.status === 'plan') ? WORTH.status : 0)
  )
}

/** A label that says more than was asked names something else: "hộ cận nghèo" for "hộ nghèo". 0.5–1. */
function exactness(fact: Fact, question: Question): number {
  const label = wordsOf(fact.label).map((word) => word.folded)
  if (label.length === 0) return 1
  const asked = new Set(question.terms.map((term) => term.folded))
  return 0.5 + (0.5 * label.filter((word) => asked.has(word)).length) / label.length
}

/**
 * The facts of a clause that the question asks for: as many as it asks, best first, in the order of the text. Empty when
 * no figure is asked for.
 */
export function selectFigures(
  facts: readonly Fact[],
  question: Question,
  termWeights: readonly number[],
): Set<string> {
  const ranked = facts
    .map((fact) => ({ fact, worth: figureWorth(fact, question, termWeights) }))
    .sort((a, b) => b.worth - a.worth || a.fact.start - b.fact.start)
  return new Set(ranked.slice(0, question.askedCount).map(({ fact }) => fact.factId))
}

function unitWorth(fact: Fact, question: Question): number {
  const asked = question.askedUnit
  if (!asked) return 0
  if (asked.dimension !== null && asked.dimension !== 'count') {
    return fact.dimension === asked.dimension ? WORTH.unit : WORTH.otherUnit
  }
  const said = ` ${fold(`${fact.unit} ${fact.label}`)} `
  return asked.words.every((word) => said.includes(` ${word} `))
    ? WORTH.unit
    : fact.dimension === 'share'
      ? WORTH.otherUnit
      : 0
}

function relationWorth(fact: Fact, question: Question): number {
  const wanted = RELATION_OF_MEASURE[question.measure]
  if (wanted !== undefined) return fact.relation === wanted ? WORTH.relation : 0
  return fact.relation === 'planShare' || fact.relation === 'change' ? WORTH.otherRelation : 0
}

function periodWorth(fact: Fact, question: Question): number {
  if (question.periods.length === 0 || fact.period === null) return 0
  return question.periods.some((period) => fact.period?.slice(0, 4) === period.slice(0, 4))
    ? WORTH.period
    : WORTH.otherPeriod
}
