import { addDecimals, compareDecimals } from '../../src/figures/decimal.ts'
import type { BoundFigure } from './bound-figure.ts'

const MOST_PARTS = 8
/** Small numbers add up by chance ("5 người, 3 người, 2 người"): such a total takes only parts that stand under it. */
const SMALLEST_TOTAL = '20'

/** A figure by its place in the list of the block. */
interface Placed {
  bound: BoundFigure
  index: number
}

const canBePart = ({ relation, parent, spoken }: BoundFigure) =>
  parent === null &&
  (relation === 'value' || relation === 'target') &&
  spoken.figure.valueTo === null &&
  spoken.figure.outOf === null &&
  spoken.figure.dimension !== 'share' &&
  spoken.figure.direction === null

/** The first run of at least two that adds up to the total; empty when none does. */
function runThatAddsUp(total: string, candidates: readonly Placed[]): Placed[] {
  let sum = '0'
  for (const [count, { bound }] of candidates.slice(0, MOST_PARTS).entries()) {
    sum = addDecimals(sum, bound.spoken.figure.baseValue)
    const compared = compareDecimals(sum, total)
    if (compared === 0 && count > 0) return candidates.slice(0, count + 1)
    if (compared > 0) return []
  }
  return []
}

/** The figures that follow a total in its sentence without another between them, in its unit. */
function alikeRightBehind({ bound: total, index: from }: Placed, mains: readonly Placed[]): Placed[] {
  const behind = mains.filter(
    ({ bound, index }) => index > from && bound.spoken.sentence.start === total.spoken.sentence.start,
  )
  const isAlike = ({ bound }: Placed) =>
    bound.baseUnit === total.baseUnit && !bound.hosted && canBePart(bound)
  const end = behind.findIndex((placed) => !isAlike(placed))
  return end < 0 ? behind : behind.slice(0, end)
}

/**
 * Finds parts by arithmetic where no word says so, and binds them to their total in place: what stands under a figure in its
 * bracket ("603 đơn (562 đề nghị, 41 khiếu nại)"), or follows it in the sentence in the same unit ("174 hồ sơ; đã trả 140 hồ sơ;
 * đang thụ lý 34 hồ sơ"), and adds up to it exactly.
 */
export function bindPartsBySum(figures: readonly BoundFigure[]): void {
  const mains = figures
    .map((bound, index) => ({ bound, index }))
    .filter(({ bound, index }) => bound.group === index)
  for (const total of mains) {
    if (!canBePart(total.bound) || total.bound.hosted) continue
    const { baseValue } = total.bound.spoken.figure
    const following = mains.filter(
      ({ bound, index }) =>
        index > total.index &&
        canBePart(bound) &&
        bound.spoken.sentence.start === total.bound.spoken.sentence.start,
    )
    const under = following.filter(({ bound }) => bound.host === total.index)
    const counted = under.filter(
      ({ bound }) => bound.spoken.figure.dimension === total.bound.spoken.figure.dimension,
    )
    const isLarge = compareDecimals(baseValue, SMALLEST_TOTAL) >= 0
    const alike = isLarge ? alikeRightBehind(total, mains) : []
    const byUnderSum = runThatAddsUp(baseValue, counted)
    for (const { bound } of byUnderSum.length > 0 ? byUnderSum : runThatAddsUp(baseValue, alike)) {
      bound.parent = total.index
      if (bound.relation === 'value') bound.relation = 'partOf'
    }
  }
}
