/**
 * Text without marks and capitals, unit for unit as long as it was, so that a place in it is a place in the original. Expects NFC:
 * a letter with its marks is one unit there.
 */
export function fold(text: string): string {
  return Array.from({ length: text.length }, (_, index) => foldUnit(text.charAt(index))).join('')
}

/** Capitals alone are made small; a unit whose small form is longer stays as it is. */
export function lower(text: string): string {
  return Array.from({ length: text.length }, (_, index) => lowerUnit(text.charAt(index))).join('')
}

function foldUnit(unit: string): string {
  if (unit === 'đ' || unit === 'Đ') return 'd'
  const [base = unit] = unit.normalize('NFD')
  return base.length === 1 ? lowerUnit(base) : unit
}

function lowerUnit(unit: string): string {
  const small = unit.toLowerCase()
  return small.length === 1 ? small : unit
}
