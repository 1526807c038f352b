/**
 * Exact arithmetic on decimal text ("331", "-7.3"). Numbers of a report are compared, added and divided here and never
 * as floats, which would make 0,1 + 0,2 differ from 0,3.
 *
 * Results are canonical: no leading zeros, no trailing zeros after the point, no "-0"; equal numbers are equal strings.
 * Every function throws RangeError on text that is no decimal.
 */

interface Scaled {
  digits: bigint
  /** Digits after the point. */
  scale: number
}

const DECIMAL = /^(-?)(\d+)(?:\.(\d+))?$/

function toScaled(decimal: string): Scaled {
  const match = DECIMAL.exec(decimal)
  if (match === null) throw new RangeError(`not a decimal: "${decimal}"`)
  const [, sign = '', whole = '', fraction = ''] = match
  return { digits: BigInt(`${sign}${whole}${fraction}`), scale: fraction.length }
}

function fromScaled({ digits, scale }: Scaled): string {
  const negative = digits < 0n
  const text = (negative ? -digits : digits).toString().padStart(scale + 1, '0')
  const whole = text.slice(0, text.length - scale)
  const fraction = text.slice(text.length - scale).replace(/0+$/, '')
  return `${negative ? '-' : ''}${whole}${fraction === '' ? '' : `.${fraction}`}`
}

function atScale({ digits, scale }: Scaled, wanted: number): bigint {
  return digits * 10n ** BigInt(wanted - scale)
}

/** Quotient of integers, halves away from zero, as people round: 0,5 → 1 and -0,5 → -1. */
function divideHalfUp(numerator: bigint, denominator: bigint): bigint {
  const negative = numerator < 0n !== denominator < 0n
  const [n, d] = [numerator < 0n ? -numerator : numerator, denominator < 0n ? -denominator : denominator]
  const rounded = (n * 2n + d) / (d * 2n)
  return negative ? -rounded : rounded
}

/** The same number in canonical form: "007.50" gives "7.5". */
export function canonicalDecimal(decimal: string): string {
  return fromScaled(toScaled(decimal))
}

export function addDecimals(a: string, b: string): string {
  const [left, right] = [toScaled(a), toScaled(b)]
  const scale = Math.max(left.scale, right.scale)
  return fromScaled({ digits: atScale(left, scale) + atScale(right, scale), scale })
}

export function negateDecimal(decimal: string): string {
  const { digits, scale } = toScaled(decimal)
  return fromScaled({ digits: -digits, scale })
}

export function subtractDecimals(a: string, b: string): string {
  return addDecimals(a, negateDecimal(b))
}

export function multiplyDecimals(a: string, b: string): string {
  const [left, right] = [toScaled(a), toScaled(b)]
  return fromScaled({ digits: left.digits * right.digits, scale: left.scale + right.scale })
}

/** `decimal` × 10^`power`; the power may be negative. */
export function shiftDecimal(decimal: string, power: number): string {
  const { digits, scale } = toScaled(decimal)
  const moved = scale - power
  return moved >= 0
    ? fromScaled({ digits, scale: moved })
    : fromScaled({ digits: digits * 10n ** BigInt(-moved), scale: 0 })
}

/** -1, 0 or 1. */
export function compareDecimals(a: string, b: string): -1 | 0 | 1 {
  const [left, right] = [toScaled(a), toScaled(b)]
  const scale = Math.max(left.scale, right.scale)
  const [x, y] = [atScale(left, scale), atScale(right, scale)]
  if (x === y) return 0
  return x < y ? -1 : 1
}

/** `a` / `b` rounded half up to `fractionDigits` digits after the point. Throws RangeError when `b` is zero. */
export function divideDecimals(a: string, b: string, fractionDigits: number): string {
  const [left, right] = [toScaled(a), toScaled(b)]
  if (right.digits === 0n) throw new RangeError(`division of ${a} by zero`)
  const scale = Math.max(left.scale, right.scale)
  const numerator = atScale(left, scale) * 10n ** BigInt(fractionDigits)
  return fromScaled({ digits: divideHalfUp(numerator, atScale(right, scale)), scale: fractionDigits })
}

/** Rounded half up to `fractionDigits` digits after the point. */
export function roundDecimal(decimal: string, fractionDigits: number): string {
  const { digits, scale } = toScaled(decimal)
  if (scale <= fractionDigits) return fromScaled({ digits, scale })
  const rounded = divideHalfUp(digits, 10n ** BigInt(scale - fractionDigits))
  return fromScaled({ digits: rounded, scale: fractionDigits })
}
