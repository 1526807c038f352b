import type { Fact } from '../../domain/fact.ts'
import { compareDecimals } from '../../figures/decimal.ts'

/** Whether a printed "n/m" or share says that all of something is done; null for a figure that says no such thing. */
export function isAll(fact: Fact): boolean | null {
  if (fact.outOf !== null) return compareDecimals(fact.value, fact.outOf) >= 0
  const isShare = fact.baseUnit === '%' && !['change', 'planShare', 'target'].includes(fact.relation)
  return isShare && fact.bound === 'exact' ? compareDecimals(fact.baseValue, '100') >= 0 : null
}
