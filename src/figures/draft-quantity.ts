import type { Span } from '../domain/span.ts'
import type { Unit } from '../vietnamese/units.ts'
import type { Quantity } from './mention.ts'

interface Parts {
  value: string
  valueTo?: string
  outOf?: string
  unit: Unit
  rule: string
}

/** A quantity as a recognizer makes it: bound and direction are the refiners' work. */
export function draftQuantity({ start, end }: Span, { value, valueTo, outOf, unit, rule }: Parts): Quantity {
  return {
    kind: 'quantity',
    start,
    end,
    value,
    valueTo: valueTo ?? null,
    outOf: outOf ?? null,
    unit,
    bound: valueTo === undefined ? 'exact' : 'range',
    direction: null,
    rule,
  }
}
