import { compareDecimals } from '../decimal.ts'
import { draftQuantity } from '../draft-quantity.ts'
import type { Recognizer } from '../mention.ts'
import { printedNumbers } from '../printed-number.ts'
import { unitBehind } from '../unit-behind.ts'

const BETWEEN = /^\s?[-–—]\s?$|^\s+(?:đến|den)\s+$/u

/**
 * Two ends with one unit, printed behind the second or behind both.
 *
 * Matches: "[18 - 20 triệu đồng]" · "từ [5 đến 7%]" · "[10-11%]" · "từ [12-17 tuổi]" · "[22 - 23 triệu lượt]" · "từ [5% đến 7%]"
 * Not: "2021 - 2025" · "từ 12% lên 15%" (two values) · "từ 250 hộ đến 10%" (two units) · "từ 7 đến 5%" (goes down)
 */
export const range: Recognizer = {
  name: 'range',
  recognize: (text) => {
    const numbers = printedNumbers(text)
    return numbers.flatMap((first, index) => {
      const second = numbers[index + 1]
      if (second === undefined) return []
      const unit = unitBehind(text, second.end)
      if (unit?.known !== true) return []
      const own = unitBehind(text, first.end)
      const sameUnit = own === null || (own.baseUnit === unit.baseUnit && own.power === unit.power)
      if (!sameUnit || !BETWEEN.test(text.slice(own?.end ?? first.end, second.start))) return []
      if (compareDecimals(first.value, second.value) > 0) return []
      const span = { start: first.start, end: unit.end }
      return [draftQuantity(span, { value: first.value, valueTo: second.value, unit, rule: 'range' })]
    })
  },
}
