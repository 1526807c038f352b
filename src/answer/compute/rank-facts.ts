import type { Fact } from '../../domain/fact.ts'
import { compareDecimals } from '../../figures/decimal.ts'
import { sharedUnit } from './shared-unit.ts'
import type { Refusal } from './derive.ts'
import { periodFit } from './period-fit.ts'
import { priceBasisOf } from './price-basis.ts'

/**
 * Printed figures of one unit, price basis and time, greatest first; equal ones keep their order. No new figure comes of it.
 * A refusal when they cannot be put in one row.
 */
export function rankFacts(facts: readonly Fact[]): Fact[] | Refusal {
  const [first] = facts
  if (first === undefined || facts.length < 2) return { refused: 'Không xếp hạng được vì không đủ số liệu.' }
  if (sharedUnit(facts) === null) return { refused: 'Không xếp hạng được vì các số khác đơn vị.' }
  if (new Set(facts.map(priceBasisOf)).size > 1)
    return { refused: 'Không xếp hạng được vì các số tính theo giá khác nhau.' }
  if (facts.some((fact) => periodFit(first.period, fact.period) !== 'same'))
    return { refused: 'Không xếp hạng được vì các số thuộc những kỳ khác nhau.' }
  return [...facts].sort((a, b) => compareDecimals(b.baseValue, a.baseValue))
}
