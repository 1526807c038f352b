import type { Operation } from '../../domain/computation.ts'
import { addDecimals, compareDecimals, shiftDecimal, subtractDecimals } from '../../figures/decimal.ts'
import { formatVietnameseNumber } from '../../figures/decimal-notation.ts'
import { sharedUnit, type SharedUnit } from './shared-unit.ts'
import type { Derived } from './derive.ts'
import { baseValue, writeOperand, type Operand } from './operand.ts'
import { roundedPercent, roundedQuotient, type Quotient } from './rounded-quotient.ts'

/** The part of a derived figure that the arithmetic gives; a string says why there is none. */
export type Computed = Pick<
  Derived,
  'text' | 'baseValue' | 'baseUnit' | 'expression' | 'isRounded' | 'isApproximate' | 'direction'
>

const MINUS = '−'
const PERCENT: SharedUnit = { unit: '%', baseUnit: '%', power: 0 }
const TIMES: SharedUnit = { unit: 'lần', baseUnit: 'lần', power: 0 }
const POINTS: SharedUnit = { unit: 'điểm %', baseUnit: 'điểm %', power: 0 }

/** What each operation does with operands that fit it, in the order that `Operation` names. */
export const OPERATIONS: Record<Operation, (operands: readonly Operand[]) => Computed | string> = {
  difference,
  remaining,
  sum,
  share: (operands) => divided(operands, roundedPercent, PERCENT),
  ratio: (operands) => divided(operands, roundedQuotient, TIMES),
  perHead,
  change,
  before,
  whole,
  complement,
}

const NO_DIVISION = 'số chia bằng không'
const UNREADABLE = 'không đọc được số liệu'

function difference([a, b]: readonly Operand[]): Computed | string {
  if (a === undefined || b === undefined) return UNREADABLE
  const order = compareDecimals(valueOf(a), valueOf(b))
  const [greater, smaller] = order < 0 ? [b, a] : [a, b]
  const unit = unitOf([a, b])
  if (unit === null) return UNREADABLE
  return {
    ...exactly(subtractDecimals(valueOf(greater), valueOf(smaller)), unit.baseUnit === '%' ? POINTS : unit),
    expression: join([greater, smaller], MINUS),
    direction: order === 0 ? null : order > 0 ? 'up' : 'down',
  }
}

function remaining(operands: readonly Operand[]): Computed | string {
  const left = difference(operands)
  if (typeof left === 'string') return left
  return left.direction === 'down' ? 'phần đã có lớn hơn tổng' : { ...left, direction: null }
}

function sum(operands: readonly Operand[]): Computed | string {
  const unit = unitOf(operands)
  if (unit === null) return UNREADABLE
  const total = operands.map(valueOf).reduce(addDecimals, '0')
  return { ...exactly(total, unit), expression: join(operands, '+') }
}

function perHead(operands: readonly Operand[]): Computed | string {
  const [amount] = operands
  const unit = amount === undefined ? null : unitOf([amount])
  if (unit === null) return UNREADABLE
  return divided(
    operands,
    (a, b) => {
      const quotient = roundedQuotient(shiftDecimal(a, -unit.power), b)
      return quotient && { ...quotient, value: shiftDecimal(quotient.value, unit.power) }
    },
    unit,
  )
}

function change([later, earlier]: readonly Operand[]): Computed | string {
  const gap = difference(later && earlier ? [later, earlier] : [])
  if (typeof gap === 'string' || later === undefined || earlier === undefined) return UNREADABLE
  const percent = roundedPercent(gap.baseValue, valueOf(earlier))
  if (percent === null) return NO_DIVISION
  return {
    ...result(percent, PERCENT),
    expression: differsInUnit([later, earlier])
      ? `(${gap.expression}) : ${writeOperand(earlier, true)}`
      : `(${gap.expression}) / ${writeOperand(earlier, false)}`,
    direction: gap.direction,
  }
}

/** A printed change in % is rounded itself, so what comes out of it is about right at best; without a direction ("bằng 96% năm trước") it is a share. */
function before([value, changed]: readonly Operand[]): Computed | string {
  if (value === undefined || changed === undefined) return UNREADABLE
  const { direction } = changed.fact
  if (changed.fact.baseUnit !== '%') return beforeByAmount(value, changed)
  const printed = writeOperand(changed, true)
  const share = valueOf(changed)
  if (direction === null) return dividedByShare(value, share, printed)
  return direction === 'up'
    ? dividedByShare(value, addDecimals('100', share), `(100% + ${printed})`)
    : dividedByShare(value, subtractDecimals('100', share), `(100% ${MINUS} ${printed})`)
}

function beforeByAmount(value: Operand, changed: Operand): Computed | string {
  const unit = changed.fact.baseUnit === 'điểm %' ? PERCENT : unitOf([value, changed])
  const { direction } = changed.fact
  if (unit === null || direction === null) return 'không rõ là tăng hay giảm'
  const combine = direction === 'up' ? subtractDecimals : addDecimals
  return {
    ...exactly(combine(valueOf(value), valueOf(changed)), unit),
    expression: join([value, changed], direction === 'up' ? MINUS : '+'),
  }
}

function whole([part, share]: readonly Operand[]): Computed | string {
  if (part === undefined || share === undefined) return UNREADABLE
  return dividedByShare(part, valueOf(share), writeOperand(share, true))
}

function dividedByShare(value: Operand, percent: string, written: string): Computed | string {
  const unit = unitOf([value])
  if (unit === null) return UNREADABLE
  const quotient = roundedQuotient(shiftDecimal(valueOf(value), 2 - unit.power), percent)
  if (quotient === null) return NO_DIVISION
  const base = { ...quotient, value: shiftDecimal(quotient.value, unit.power) }
  return {
    ...result(base, unit),
    expression: `${writeOperand(value, false)} : ${written}`,
    isApproximate: true,
  }
}

function complement([share]: readonly Operand[]): Computed | string {
  if (share === undefined || compareDecimals(valueOf(share), '100') > 0) return 'tỷ lệ vượt quá 100%'
  return {
    ...exactly(subtractDecimals('100', valueOf(share)), PERCENT),
    expression: `100% ${MINUS} ${writeOperand(share, true)}`,
  }
}

function divided(
  operands: readonly Operand[],
  quotientOf: (a: string, b: string) => Quotient | null,
  unit: SharedUnit,
): Computed | string {
  const [a, b] = operands
  if (a === undefined || b === undefined) return UNREADABLE
  const quotient = quotientOf(valueOf(a), valueOf(b))
  return quotient === null
    ? NO_DIVISION
    : { ...result(quotient, unit), expression: join([a, b], differsInUnit([a, b]) ? ':' : '/') }
}

function exactly(value: string, unit: SharedUnit): Omit<Computed, 'expression'> {
  return result({ value, isRounded: false }, unit)
}

function result({ value, isRounded }: Quotient, unit: SharedUnit): Omit<Computed, 'expression'> {
  const number = formatVietnameseNumber(shiftDecimal(value, -unit.power))
  return {
    text: unit.unit === '%' ? `${number}%` : `${number} ${unit.unit}`.trim(),
    baseValue: value,
    baseUnit: unit.baseUnit,
    isRounded,
    isApproximate: false,
    direction: null,
  }
}

function valueOf(operand: Operand): string {
  return baseValue(operand) ?? '0'
}

function unitOf(operands: readonly Operand[]): SharedUnit | null {
  return sharedUnit(operands.map(({ fact }) => fact))
}

/** Units stand in an expression only where they differ, so that the reader can tell the operands apart. */
function differsInUnit(operands: readonly Operand[]): boolean {
  return new Set(operands.map(({ fact }) => fact.unit)).size > 1
}

function join(operands: readonly Operand[], sign: string): string {
  const isUnitShown = differsInUnit(operands)
  return operands.map((operand) => writeOperand(operand, isUnitShown)).join(` ${sign} `)
}
