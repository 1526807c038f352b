import { readUnit, type UnitMatch } from '../vietnamese/units.ts'

/** The unit behind a number, when it belongs to it: letters that touch the digits must be a unit or a short form. */
export function unitBehind(text: string, end: number): UnitMatch | null {
  const unit = readUnit(text, end)
  if (unit === null || unit.start > end) return unit
  return unit.known || /^\p{Lu}[\p{Lu}\d]+$/u.test(unit.unit) ? unit : null
}
