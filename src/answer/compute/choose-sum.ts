import type { Computation } from '../../domain/computation.ts'
import type { Question } from '../../domain/question.ts'
import { subtractDecimals } from '../../figures/decimal.ts'
import { ofAskedYear } from './asked-year.ts'
import type { Candidate } from './candidates.ts'
import { listings } from './listings.ts'
import { namedParts } from './named-parts.ts'
import type { Operand, Reading } from './operand.ts'
import { saysRest } from './says-rest.ts'
import { areSummable } from './summable-cells.ts'
import { hasAskedUnit } from './unit-groups.ts'

/** The figures that the question wants added: one for each thing that it names; null when that is not certain. */
export function chooseSum(
  question: Question,
  computation: Computation,
  candidates: readonly Candidate[],
  weights: readonly number[],
): Operand[] | null {
  const fitting = ofAskedYear(candidates, computation).filter(
    (candidate) =>
      hasAskedUnit(candidate, question) && !['change', 'planShare'].includes(candidate.fact.relation),
  )
  const found = listings(fitting).flatMap((groups, width) =>
    groups.flatMap((group) => {
      const named = namedParts(computation.sides, group, question)
      if (named === null || named.length < 2 || !areFound(named) || isNested(named, candidates)) return []
      if (computation.parts !== null && named.length !== computation.parts) return []
      if (!areSummable(named)) return []
      if (!named.every((candidate) => isOfHead(candidate, computation, fitting))) return []
      return [{ named, worth: coverage(named, weights) - width * WIDER - bestRank(named) * LOWER }]
    }),
  )
  const [best, ...others] = found.sort((a, b) => b.worth - a.worth)
  if (best === undefined || others.some((other) => rivals(best, other))) return null
  return best.named.map((candidate) => readingOf(candidate, computation))
}

interface Found {
  named: readonly Candidate[]
  worth: number
}

/** How much better the parts must be than other parts that the question may mean. */
const MIN_LEAD = 0.08

function rivals(best: Found, other: Found): boolean {
  const areSame = other.named.every((candidate) => best.named.includes(candidate))
  return !areSame && best.worth - other.worth < MIN_LEAD
}

/** How much less parts are worth that stand farther from each other, and for every place that their clause stands lower. */
const WIDER = 0.02
const LOWER = 0.03

function bestRank(named: readonly Candidate[]): number {
  return Math.min(...named.map(({ rank }) => rank))
}

/** How well the parts must fit the question on average and each, and how high the best clause that prints one must stand. */
const MIN_FIT = 0.28
const MIN_PART_FIT = 0.2
const MAX_RANK = 5

function areFound(named: readonly Candidate[]): boolean {
  const mean = named.reduce((sum, { fit }) => sum + fit, 0) / named.length
  const least = Math.min(...named.map(({ fit }) => fit))
  return mean >= MIN_FIT && least >= MIN_PART_FIT && bestRank(named) <= MAX_RANK
}

/** Whether one figure is counted in another: the rest is printed beside them ("174 hồ sơ, đã trả 140, đang thụ lý 34"). */
function isNested([a, b, ...more]: readonly Candidate[], candidates: readonly Candidate[]): boolean {
  if (a === undefined || b === undefined || more.length > 0) return false
  if (a.fact.parentId === b.fact.factId || b.fact.parentId === a.fact.factId) return true
  const rest = subtractDecimals(a.fact.baseValue, b.fact.baseValue).replace('-', '')
  return candidates.some(
    (candidate) =>
      candidate.fact.passageId === a.fact.passageId &&
      candidate.fact.baseUnit === a.fact.baseUnit &&
      candidate.fact.baseValue === rest &&
      saysRest(candidate),
  )
}

/** "tổng số nhân khẩu" adds people and not households, where there are figures of both. */
function isOfHead(
  { strengths }: Candidate,
  { head }: Computation,
  candidates: readonly Candidate[],
): boolean {
  if (head === null) return true
  const most = Math.max(...candidates.map((candidate) => candidate.strengths[head] ?? 0))
  return (strengths[head] ?? 0) >= most * 0.8
}

/** Share of the question's weight that the figures say between them. 0–1. */
function coverage(named: readonly Candidate[], weights: readonly number[]): number {
  const total = weights.reduce((sum, weight) => sum + weight, 0) || 1
  const said = weights.reduce(
    (sum, weight, term) =>
      sum + weight * Math.max(...named.map((candidate) => candidate.strengths[term] ?? 0)),
    0,
  )
  return said / total
}

function readingOf({ fact }: Candidate, { end }: Computation): Operand {
  const reading: Reading = fact.bound === 'range' && end !== null ? end : 'value'
  return { fact, reading }
}
