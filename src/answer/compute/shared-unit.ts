import type { Fact } from '../../domain/fact.ts'
import { fold } from '../../vietnamese/fold.ts'
import { parseUnit } from '../../vietnamese/units.ts'
import { powerOf } from './operand.ts'

/** One `unit` is 10^`power` `baseUnit`. */
export interface SharedUnit {
  unit: string
  baseUnit: string
  power: number
}

/**
 * The unit in which figures can be added and compared, or null. Money, areas and the like need one base unit and are shown
 * as the first is printed. Things counted may be kinds of one thing: "42 hộ kinh doanh" and "51 hộ" are all "hộ". Numbers
 * without a unit count the same thing only under the same label.
 */
export function sharedUnit(facts: readonly Fact[]): SharedUnit | null {
  const [first] = facts
  const power = first === undefined ? null : powerOf(first)
  if (first === undefined || power === null) return null
  if (facts.every((fact) => fact.baseUnit === first.baseUnit)) {
    if (first.baseUnit === '' && !facts.every((fact) => fold(fact.label) === fold(first.label))) return null
    return { unit: first.unit, baseUnit: first.baseUnit, power }
  }
  if (!facts.every((fact) => fact.dimension === 'count' && powerOf(fact) === 0)) return null
  const head = sharedHead(facts.map((fact) => fact.unit.split(' ')))
  const kind = head === '' ? null : parseUnit(head)
  return kind === null ? null : { unit: kind.unit, baseUnit: kind.baseUnit, power: kind.power }
}

/** The first words that all share: in Vietnamese the kind of thing comes before what tells it apart. */
function sharedHead(units: readonly (readonly string[])[]): string {
  const [first = []] = units
  const differs = first.findIndex((word, place) => units.some((unit) => unit[place] !== word))
  return first.slice(0, differs < 0 ? first.length : differs).join(' ')
}
