import type { Evidence } from '../../domain/evidence.ts'
import type { Question } from '../../domain/question.ts'
import { isOnlyFrame } from '../absence/frame.ts'
import { betterRow } from './better-row.ts'
import { resultBeforePlan } from './result-before-plan.ts'
import { otherRow } from './table-rows.ts'
import { totalRow } from './total-row.ts'
import { namedLead } from './named-lead.ts'
import { isAskedStatus } from '../judge/asked-about.ts'

/** A further clause must bring this share of the question's weight that the chosen ones lack. */
const NEW_COVERAGE = 0.08
/** How far below the best a further clause may score. */
const SCORE_MARGIN = 0.5
/** A comparison has two sides; what asks for more is rare and hard to read. */
const MAX_STATEMENTS = 2
const LOOKED_AT = 60

/**
 * The clause an answer rests on: the best one that prints a figure, or the number of such a document, when one is asked for
 * and does not belong to another period than asked, as long as it is not much worse than the best of all.
 */
export function bestEvidence(ranked: readonly Evidence[], question: Question): Evidence | undefined {
  const [best] = ranked
  if (!best) return undefined
  const lead = namedLead(question, ranked)
  if (lead) return lead
  const near = ranked.slice(0, LOOKED_AT)
  const looked = near.filter((evidence) => fits(evidence, question))
  const fitting = looked.find((evidence) => judges(evidence, best, question)) ?? looked[0]
  const chosen = fitting && fitting.score >= best.score * SCORE_MARGIN ? fitting : best
  const better = betterRow(chosen, near, question) ?? chosen
  const row = totalRow(better, near, question) ?? better
  return resultBeforePlan(row, ranked, question) ?? row
}

/** Whether the clause can answer: a figure where one is asked for, of no other period and no other place, not the title. */
export function fits(evidence: Evidence, question: Question): boolean {
  const hasFigure = evidence.facts.length > 0 || !asksForFigure(question)
  const { periodClashes = 0, placeMissing = 0, formAgrees = 0 } = evidence.features
  const hasNumber = question.legalKind === null || formAgrees === 1
  const isThere = placeMissing >= 0 || question.judgement?.kind === 'sides'
  return hasNumber && hasFigure && periodClashes >= 0 && isThere && !isOnlyFrame(question, evidence)
}

/** "Xã A hay xã B …": what is said of one side need not name the other. */
export function comparesSides({ intent, judgement }: Question): boolean {
  return intent === 'comparison' || judgement?.kind === 'sides'
}

/** A clause that says as much of the question may be the one whose figures judge it: its share of the plan, its change. */
const JUDGING_MARGIN = 0.8

function judges(evidence: Evidence, best: Evidence, question: Question): boolean {
  const { judgement } = question
  const relation =
    judgement?.kind === 'plan' ? 'planShare' : judgement?.kind === 'direction' ? 'change' : null
  const coverage = ({ features }: Evidence) => features.contextCoverage ?? 0
  return (
    relation === null ||
    (evidence.facts.some((fact) => fact.relation === relation && isAskedStatus(fact, question)) &&
      evidence.score >= best.score * JUDGING_MARGIN &&
      coverage(evidence) >= coverage(best) * JUDGING_MARGIN)
  )
}

/** "bao nhiêu", "mấy", "tỷ lệ": a clause without a figure is no answer. */
export function asksForFigure(question: Question): boolean {
  return question.intent === 'figure' && (question.measure !== 'any' || question.askedUnit !== null)
}

/**
 * The clauses an answer is made of: the best one, and for questions about several things those that say what it leaves
 * out: another period asked for, or another share of the question. One clause is the rule: a second must earn its place.
 */
export function selectEvidence(
  question: Question,
  best: Evidence,
  ranked: readonly Evidence[],
  termWeights: readonly number[],
): Evidence[] {
  const other = otherRow(question, best, ranked, termWeights)
  if (other) return [best, other]
  if (!asksForSeveral(question) || hasEveryPeriod(best, question)) return [best]
  const near = ranked.slice(0, LOOKED_AT).filter((evidence) => evidence.score >= best.score * SCORE_MARGIN)
  const chosen = [best]
  for (const period of periodsOf(question)) {
    if (chosen.some((evidence) => belongsTo(evidence, period))) continue
    const found = near.find((evidence) => !chosen.includes(evidence) && belongsTo(evidence, period))
    if (found && chosen.length < MAX_STATEMENTS) chosen.push(found)
  }
  for (const unit of question.askedUnits.keys()) {
    if (chosen.some((evidence) => hasUnit(evidence, unit))) continue
    const found = near.find((evidence) => hasUnit(evidence, unit))
    if (found && chosen.length < MAX_STATEMENTS) chosen.push(found)
  }
  if (question.askedUnits.length > 1) return chosen
  for (const evidence of near) {
    if (chosen.length >= MAX_STATEMENTS) break
    if (!chosen.includes(evidence) && newCoverage(evidence, chosen, termWeights) >= NEW_COVERAGE)
      chosen.push(evidence)
  }
  return chosen
}

/** A row of a table prints one indicator at all the times asked for. */
function hasEveryPeriod({ passage, facts }: Evidence, { periods, askedUnits }: Question): boolean {
  return (
    passage.kind === 'row' &&
    periods.length > 1 &&
    askedUnits.length < 2 &&
    periods.every((asked) => facts.some(({ period }) => period === asked))
  )
}

/** Comparisons have two sides; "bao nhiêu hộ, bao nhiêu tiền" asks twice. */
export function asksForSeveral(question: Question): boolean {
  return question.askedCount > 1 || comparesSides(question) || question.periods.length > 1
}

/** The year that a comparison is made with ("so với năm 2024") has a side of its own. */
function periodsOf({ intent, periods, terms }: Question): string[] {
  const years = terms.map(({ text }) => text).filter((text) => /^(?:19|20)\d{2}$/.test(text))
  return intent === 'comparison' ? [...periods, ...years] : periods
}

/** Whether the clause prints a figure of the unit that stands at this place among the asked ones. */
function hasUnit({ figures }: Evidence, unit: number): boolean {
  return figures.some(({ units }) => units.some(({ place }) => place === unit))
}

function belongsTo(evidence: Evidence, period: string): boolean {
  return evidence.facts.some((fact) => fact.period !== null && fact.period.slice(0, 4) === period.slice(0, 4))
}

function newCoverage(
  evidence: Evidence,
  chosen: readonly Evidence[],
  termWeights: readonly number[],
): number {
  const total = termWeights.reduce((sum, weight) => sum + weight, 0) || 1
  const gain = evidence.inClause.reduce((sum, strength, place) => {
    const covered = Math.max(...chosen.map((other) => other.inClause[place] ?? 0))
    return sum + Math.max(0, strength - covered) * (termWeights[place] ?? 0)
  }, 0)
  return gain / total
}
