import type { Computation, TermRange } from '../../domain/computation.ts'
import type { Question } from '../../domain/question.ts'
import { compareDecimals } from '../../figures/decimal.ts'
import type { Candidate } from './candidates.ts'
import { sharedUnit } from './shared-unit.ts'
import { affinity } from './named-parts.ts'
import { baseValue, type Operand } from './operand.ts'
import { isShareOf } from './printed-share.ts'
import { saysRest } from './says-rest.ts'
import { hasAskedUnit } from './unit-groups.ts'

interface Choice {
  operands: Operand[]
  fit: number
  /** Of the better of its clauses. */
  rank: number
}

const MIN_FIT = 0.2
const MIN_LEAD = 0.1
const MAX_RANK = 5

/**
 * A whole and the part of it that is done, for "còn bao nhiêu … chưa". Certain are only: a count printed with what it is
 * out of ("2.269/6.974"), a part whose printed share says of what it is one, and two figures of one passage that the
 * words before and behind "chưa" tell apart. Null otherwise, and where the rest is printed ("còn 47 văn bản").
 */
export function chooseRemaining(
  question: Question,
  computation: Computation,
  candidates: readonly Candidate[],
  weights: readonly number[],
): Operand[] | null {
  const levels = candidates.filter(
    (candidate) =>
      candidate.fact.relation !== 'change' &&
      candidate.fact.dimension !== 'share' &&
      hasAskedUnit(candidate, question),
  )
  if (levels.some((candidate) => candidate.rank < FIRST_CLAUSES && saysRest(candidate))) return null
  const shares = candidates.filter(({ fact }) => fact.dimension === 'share' && fact.relation !== 'change')
  const choices = [...levels.flatMap(outOf), ...confirmed(levels, shares)]
  const certain = choices.length > 0 ? choices : toldApart(computation, levels, weights)
  const [best] = certain.sort((a, b) => b.fit - a.fit)
  return best && best.fit >= MIN_FIT && best.rank <= MAX_RANK ? best.operands : null
}

const FIRST_CLAUSES = 3
function outOf({ fact, fit, rank }: Candidate): Choice[] {
  if (fact.outOf === null || fact.outOf === fact.value) return []
  const operands: Operand[] = [
    { fact, reading: 'outOf' },
    { fact, reading: 'value' },
  ]
  return [{ operands, fit, rank }]
}

function confirmed(levels: readonly Candidate[], shares: readonly Candidate[]): Choice[] {
  return levels.flatMap((part) => {
    const own = shares.filter((share) => share.fact.groupId === part.fact.groupId)
    return levels
      .filter((whole) => isLarger(whole, part))
      .filter((whole) =>
        own.some((share) => isShareOf(share.fact, part.fact.baseValue, whole.fact.baseValue)),
      )
      .map((whole) => choice(whole, part))
  })
}

function toldApart(
  { sides }: Computation,
  levels: readonly Candidate[],
  weights: readonly number[],
): Choice[] {
  const [before, behind] = sides
  if (before === undefined || behind === undefined || sides.length !== 2) return []
  const of = (candidate: Candidate, { from, to }: TermRange) =>
    affinity(
      candidate,
      weights.map((weight, place) => (from <= place && place < to ? weight : 0)),
    )
  return levels.flatMap((part) =>
    levels
      .filter((whole) => isLarger(whole, part) && whole.fact.outOf === null && part.fact.outOf === null)
      .filter(
        (whole) =>
          of(whole, before) - of(part, before) >= MIN_LEAD &&
          of(part, behind) - of(whole, behind) >= MIN_LEAD,
      )
      .map((whole) => choice(whole, part)),
  )
}

function isLarger(whole: Candidate, part: Candidate): boolean {
  return (
    whole.fact.passageId === part.fact.passageId &&
    sharedUnit([whole.fact, part.fact]) !== null &&
    compareDecimals(whole.fact.baseValue, part.fact.baseValue) > 0
  )
}

function choice(whole: Candidate, part: Candidate): Choice {
  const operands: Operand[] = [whole, part].map(({ fact }) => ({ fact, reading: 'value' }))
  const isReadable = operands.every((operand) => baseValue(operand) !== null)
  return { operands, fit: isReadable ? (whole.fit + part.fit) / 2 : 0, rank: Math.min(whole.rank, part.rank) }
}
