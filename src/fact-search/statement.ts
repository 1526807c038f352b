import type { Fact } from '../domain/fact.ts'
import { BOUND_NAMES, DIRECTION_NAMES } from '../domain/fact-names.ts'
import type { Library } from '../ports.ts'

/** What the same statement says of a figure: 45% kế hoạch, giảm 7,3% so với năm 2020. */
export interface SaidOfFact {
  planShares: readonly Fact[]
  changes: readonly Fact[]
}

/** The shares of plan and the changes that are said of a fact in its own statement, in their order. */
export function saidOfFact(fact: Fact, library: Pick<Library, 'factsOf'>): SaidOfFact {
  const said = library
    .factsOf(fact.passageId)
    .filter((other) => isSaidOfAnother(other) && figureSpokenOf(other, library)?.factId === fact.factId)
  return {
    planShares: said.filter(({ relation }) => relation === 'planShare'),
    changes: said.filter(({ relation }) => relation === 'change'),
  }
}

/**
 * The figure of the same statement that a share of plan or a change speaks of; null for other facts, and where there is none.
 * A change is measured as its figure is where it can be: "18,4%, giảm 212 hộ" says the change of the households.
 */
export function figureSpokenOf(fact: Fact, library: Pick<Library, 'factsOf'>): Fact | null {
  if (!isSaidOfAnother(fact)) return null
  const figures = library
    .factsOf(fact.passageId)
    .filter((other) => other.groupId === fact.groupId && !isSaidOfAnother(other))
  const fitting = figures.filter((figure) =>
    fact.relation === 'planShare' ? figure.relation !== 'share' : figure.baseUnit === fact.baseUnit,
  )
  const candidates = fitting.length > 0 ? fitting : figures
  return candidates.findLast(({ start }) => start < fact.start) ?? candidates[0] ?? null
}

/** A figure as it is said: "trên 1,7 tỷ đồng", "45% kế hoạch", "giảm 7,3% so với năm 2020", "bằng 95% so với năm trước". */
export function factInWords({ text, bound, relation, direction, comparedTo }: Fact): string {
  const figure = bound === 'exact' || bound === 'range' ? text : `${BOUND_NAMES[bound]} ${text}`
  if (relation === 'planShare') return `${figure} ${comparedTo ?? 'kế hoạch'}`
  if (relation !== 'change') return figure
  const course = direction === null ? 'bằng' : DIRECTION_NAMES[direction]
  return comparedTo === null ? `${course} ${figure}` : `${course} ${figure} so với ${comparedTo}`
}

function isSaidOfAnother({ relation }: Fact): boolean {
  return relation === 'planShare' || relation === 'change'
}
