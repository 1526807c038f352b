import type { Computation } from '../../domain/computation.ts'
import type { Candidate } from './candidates.ts'

/** The figures of the one year that the question names; all of them when it names none or several, or when none is of it. */
export function ofAskedYear(candidates: readonly Candidate[], { times }: Computation): readonly Candidate[] {
  const years = new Set(times.map((time) => time.slice(0, 4)))
  const [year] = years
  if (year === undefined || years.size > 1) return candidates
  const own = candidates.filter(({ fact }) => fact.period?.startsWith(year))
  return own.length > 0 ? own : candidates
}
