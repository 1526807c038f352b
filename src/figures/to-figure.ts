import type { Figure } from '../domain/fact.ts'
import { shiftDecimal } from './decimal.ts'
import type { Quantity } from './mention.ts'

/** A refined quantity of `text` as a figure, its values also in the base unit. */
export function toFigure(quantity: Quantity, text: string): Figure {
  const { start, end, value, valueTo, outOf, unit, bound, direction, rule } = quantity
  return {
    start,
    end,
    text: text.slice(start, end),
    value,
    valueTo,
    outOf,
    unit: unit.unit,
    baseValue: shiftDecimal(value, unit.power),
    baseValueTo: valueTo === null ? null : shiftDecimal(valueTo, unit.power),
    baseUnit: unit.baseUnit,
    dimension: unit.dimension,
    bound,
    direction,
    rule,
  }
}
