import type { Figure } from '../domain/fact.ts'
import { NO_UNIT, readUnit, type Unit } from '../vietnamese/units.ts'
import { draftQuantity } from './draft-quantity.ts'
import { ambiguousPercent } from './percent-value.ts'
import { printedNumbers } from './printed-number.ts'
import { toFigure } from './to-figure.ts'

const NOTE_MARK = /^\s*(?:\(\d{1,2}\)|[*⁰¹²³⁴-⁹]+|\[\d{1,3}\])?\s*$/u

const OUT_OF = /^\s*\d{1,4}\s?\/\s?\d{1,4}\s*$/u
const YEAR = /^(?:19|20)\d{2}$/

/**
 * The figure that a table cell holds when it holds nothing else: "26.120", "99.4%", "3(1)", "1950" (a count here, no year).
 * `unit` is what the column or the row says; a unit printed in the cell comes before it. "16/19" where something is counted is so many out of so many. Null for "-",
 * words, dates and lists.
 */
export function readCell(text: string, unit: Unit | null): Figure | null {
  const number = printedNumbers(text)[0]
  if (number === undefined || text.slice(0, number.start).trim() !== '') return null
  if (unit?.dimension === 'count' && OUT_OF.test(text)) return readOutOf(text, unit)
  const printed = readUnit(text, number.end)
  const end = printed?.end ?? number.end
  if (!NOTE_MARK.test(text.slice(end)) || printed?.known === false) return null
  const own = printed ?? unit ?? NO_UNIT
  const percent = own.dimension === 'share' ? ambiguousPercent(number, '') : null
  const { start } = number
  return toFigure(
    draftQuantity({ start, end }, { value: percent ?? number.value, unit: own, rule: 'cell' }),
    text,
  )
}

function readOutOf(text: string, unit: Unit): Figure | null {
  const [first, second] = printedNumbers(text)
  if (!first || !second || YEAR.test(second.value) || Number(first.value) > Number(second.value)) return null
  const { start } = first
  return toFigure(
    draftQuantity(
      { start, end: second.end },
      { value: first.value, outOf: second.value, unit, rule: 'cell' },
    ),
    text,
  )
}
