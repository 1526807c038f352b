import { parseUnit, readUnit } from '../../vietnamese/units.ts'
import { addDecimals, compareDecimals, shiftDecimal } from '../decimal.ts'
import { draftQuantity } from '../draft-quantity.ts'
import type { Recognizer } from '../mention.ts'
import { printedNumbers } from '../printed-number.ts'

/**
 * An amount said in two steps of one scale; its value is that of the whole in the larger unit.
 *
 * Matches: "[3 tỷ 200 triệu đồng]" (3,2 tỷ đồng) · "[2 triệu 500 nghìn đồng]"
 * Not: "3 tỷ, 200 triệu đồng" · "200 triệu 3 tỷ đồng" (goes up) · "3 tỷ đồng 12 hộ"
 */
export const compoundScale: Recognizer = {
  name: 'compound-scale',
  recognize: (text) => {
    const numbers = printedNumbers(text)
    return numbers.flatMap((first, index) => {
      const second = numbers[index + 1]
      const larger = readUnit(text, first.end)
      if (second === undefined || larger?.oddity !== 'scale-alone') return []
      const smaller = readUnit(text, second.end)
      const goesOn = /^\s$/u.test(text.slice(larger.end, second.start))
      if (!goesOn || smaller?.baseUnit !== larger.baseUnit || smaller.power >= larger.power) return []
      const rest = shiftDecimal(second.value, smaller.power - larger.power)
      if (compareDecimals(rest, '1') >= 0) return []
      const unit = parseUnit(larger.unit)
      if (unit === null) return []
      const span = { start: first.start, end: smaller.end }
      return [draftQuantity(span, { value: addDecimals(first.value, rest), unit, rule: 'compound-scale' })]
    })
  },
}
