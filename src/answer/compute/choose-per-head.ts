import type { Computation } from '../../domain/computation.ts'
import type { Question } from '../../domain/question.ts'
import { saysAverage } from './average.ts'
import type { Candidate } from './candidates.ts'
import type { Operand } from './operand.ts'
import { hasAskedUnit } from './unit-groups.ts'

/** An amount stands so close behind what it was spent on. */
const NEAR_CHARACTERS = 150
const MIN_FIT = 0.25
/** How surely a count is said to be of the thing behind "mỗi". */
const MIN_HEAD = 0.8

/**
 * An amount and the count it is for ("42 hộ kinh doanh … với tổng số kinh phí 126 triệu đồng"); null when they are not
 * printed together, or when the report prints an average itself.
 */
export function choosePerHead(
  question: Question,
  { head }: Computation,
  candidates: readonly Candidate[],
): Operand[] | null {
  if (head === null) return null
  if (candidates.some((candidate) => candidate.rank < 3 && isAverage(candidate))) return null
  const isHead = ({ strengths }: Candidate) => (strengths[head] ?? 0) >= MIN_HEAD
  const counts = candidates.filter((candidate) => candidate.fact.dimension === 'count' && isHead(candidate))
  const pairs = candidates
    .filter((candidate) => isAmount(candidate, question))
    .flatMap((amount) =>
      counts
        .filter((count) => isFor(amount, count, candidates))
        .map((count) => ({ amount, count, fit: (amount.fit + count.fit) / 2 })),
    )
    .sort((a, b) => b.fit - a.fit)
  const [best, next] = pairs
  if (best === undefined || best.fit < MIN_FIT || (next && best.fit - next.fit < 0.02)) return null
  return [best.amount, best.count].map(({ fact }) => ({ fact, reading: 'value' }))
}

function isAverage({ fact, fit }: Candidate): boolean {
  return (fact.dimension === 'rate' || [fact.label, ...fact.qualifiers].some(saysAverage)) && fit >= MIN_FIT
}

function isAmount(candidate: Candidate, question: Question): boolean {
  const { dimension, relation } = candidate.fact
  if (relation === 'change' || relation === 'planShare' || dimension === 'share') return false
  return question.askedUnit === null ? dimension === 'money' : hasAskedUnit(candidate, question)
}

/** Whether nothing else is counted between a count and the amount behind it; what a bracket breaks the count down into is not. */
function isFor(amount: Candidate, count: Candidate, candidates: readonly Candidate[]): boolean {
  if (amount.fact.passageId !== count.fact.passageId || amount.fact.factId === count.fact.factId) return false
  const gap = amount.passage.text.slice(count.fact.end, Math.max(count.fact.end, amount.fact.start))
  if (gap === '' || gap.length > NEAR_CHARACTERS || closesBracket(gap) || /[.;]\s/.test(gap)) return false
  return !candidates.some(
    ({ fact }) =>
      fact.passageId === amount.fact.passageId &&
      (fact.dimension === 'count' || fact.dimension === amount.fact.dimension) &&
      fact.start >= count.fact.end &&
      fact.end <= amount.fact.start &&
      fact.parentId !== count.fact.factId,
  )
}

function closesBracket(text: string): boolean {
  return text.replace(/\([^()]*\)/g, '').includes(')')
}
