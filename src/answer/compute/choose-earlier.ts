import type { Computation } from '../../domain/computation.ts'
import type { Question } from '../../domain/question.ts'
import { fold } from '../../vietnamese/fold.ts'
import type { Candidate } from './candidates.ts'
import type { Operand } from './operand.ts'
import { hasAskedUnit } from './unit-groups.ts'

const MIN_FIT = 0.25
const EARLIER = /cung k[yi]|nam truoc|nam ngoai|nam \d{4}|thang .* nam|ky truoc/

/**
 * A figure and its printed change ("975 lượt, tăng 61 lượt so với cùng kỳ"), for the figure of the time before. A change in
 * per cent gives it only roughly: then the question must want it worked out. Null when it asks for another year.
 */
export function chooseEarlier(
  question: Question,
  { isExplicit, times }: Computation,
  candidates: readonly Candidate[],
): Operand[] | null {
  const pairs = candidates
    .filter((value) => value.fact.relation === 'value' && hasAskedUnit(value, question))
    .flatMap((value) =>
      candidates
        .filter((change) => isChangeOf(change, value) && (isExplicit || change.fact.dimension !== 'share'))
        .filter((change) => isYearAsked(change, value, times))
        .map((change) => ({ value, change })),
    )
    .sort((a, b) => b.value.fit - a.value.fit)
  const [best, next] = pairs
  if (best === undefined || best.value.fit < MIN_FIT) return null
  if (next && next.value.fit === best.value.fit && next.value !== best.value) return null
  return [best.value, best.change].map(({ fact }) => ({ fact, reading: 'value' }))
}

function isChangeOf(change: Candidate, value: Candidate): boolean {
  return (
    change.fact.relation === 'change' &&
    change.fact.groupId === value.fact.groupId &&
    EARLIER.test(fold(change.fact.comparedTo ?? ''))
  )
}

/** The years of the question are the figure's own and the one before it, or the one that the change names. */
function isYearAsked(change: Candidate, value: Candidate, times: readonly string[]): boolean {
  const own = Number(value.fact.period?.slice(0, 4))
  const named = Number(/\d{4}/.exec(change.fact.comparedTo ?? '')?.[0] ?? own - 1)
  return times.every((time) => [own, named].includes(Number(time.slice(0, 4))))
}
