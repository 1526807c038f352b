import type { Fact } from '../../domain/fact.ts'
import { compareDecimals, shiftDecimal } from '../../figures/decimal.ts'
import { formatVietnameseNumber } from '../../figures/decimal-notation.ts'
import { parseUnit, readUnit } from '../../vietnamese/units.ts'
import { onceFor } from './once-for.ts'

/** Which number of a fact is meant: the ends of "22 - 23 triệu lượt" are `lower` and `upper`, 6974 of "2.269/6.974 ĐKKD" is `outOf`. */
export type Reading = 'value' | 'lower' | 'upper' | 'outOf'

/** A printed number that a computation uses. */
export interface Operand {
  fact: Fact
  reading: Reading
}

/** The operand that a bare fact stands for: its value. */
export function operandOf(given: Fact | Operand): Operand {
  return 'fact' in given ? given : { fact: given, reading: 'value' }
}

/** The number as printed, or null when the fact has no such reading. */
export function printedValue({ fact, reading }: Operand): string | null {
  if (reading === 'outOf') return fact.outOf
  if (fact.bound !== 'range') return reading === 'value' ? fact.value : null
  return { value: null, lower: fact.value, upper: fact.valueTo }[reading]
}

/** The number in the base unit of its fact, or null when the fact has no such reading. */
export function baseValue(operand: Operand): string | null {
  const printed = printedValue(operand)
  const power = powerOf(operand.fact)
  return printed === null || power === null ? null : shiftDecimal(printed, power)
}

/** Digits that part the printed unit from the base unit (6 for "triệu đồng"), or null when the two do not belong together. */
export const powerOf = onceFor((fact: Fact): number | null => {
  const known = parseUnit(fact.unit)
  if (known !== null && isPower(fact, known.power)) return known.power
  return POWERS.find((power) => isPower(fact, power)) ?? null
})

const POWERS = [0, 3, 6, 9, 12, 15, 4, -3, 2, 1, -2, -1, -4, -6, 7, 10, 13]

function isPower(fact: Fact, power: number): boolean {
  return compareDecimals(shiftDecimal(fact.value, power), fact.baseValue) === 0
}

/** Whether the unit is printed in a way that no one can read for sure: "87,9 tỷ triệu đồng". */
export function hasMisprintedUnit(fact: Fact): boolean {
  return readUnit(fact.unit, 0)?.oddity === 'misprinted-scale'
}

/** "1.902", "45%", or "2.350 nghìn lượt" where the operands of one expression are printed in different units. */
export function writeOperand(operand: Operand, isUnitShown: boolean): string {
  const number = formatVietnameseNumber(printedValue(operand) ?? '0')
  if (operand.fact.unit === '%') return `${number}%`
  return isUnitShown && operand.fact.unit !== '' ? `${number} ${operand.fact.unit}` : number
}
