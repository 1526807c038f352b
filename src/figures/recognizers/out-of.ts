import { NO_UNIT } from '../../vietnamese/units.ts'
import { draftQuantity } from '../draft-quantity.ts'
import type { Recognizer } from '../mention.ts'
import { printedNumbers } from '../printed-number.ts'
import { unitBehind } from '../unit-behind.ts'

const SLASH = /^\s?\/\s?$/

/**
 * So many out of so many: one figure.
 *
 * Matches: "[226/250 TTHC]" · "[3.718 / 3.718 mẫu] âm tính" · "[3.071 TTHC/4.888 TTHC]" · "kết thúc [3/5 cuộc] thanh tra" · "[8/8 phường, xã]"
 * Not: "480GCN/415 hộ" · "07 cuộc/07 đơn vị" · "347,4 triệu đồng/60 lượt" (two things counted) · "1/500" · "24/24"
 */
export const outOf: Recognizer = {
  name: 'out-of',
  recognize: (text) => {
    const numbers = printedNumbers(text)
    return numbers.flatMap((first, index) => {
      const second = numbers[index + 1]
      if (second === undefined) return []
      const unitOfFirst = unitBehind(text, first.end)
      const unit = unitBehind(text, second.end)
      if (!SLASH.test(text.slice(unitOfFirst?.end ?? first.end, second.start))) return []
      if (unitOfFirst !== null && unitOfFirst.baseUnit !== unit?.baseUnit) return []
      if (unit === null && /^\p{L}/u.test(text.slice(second.end))) return []
      const span = { start: first.start, end: unit?.end ?? second.end }
      return [
        draftQuantity(span, {
          value: first.value,
          outOf: second.value,
          unit: unit ?? NO_UNIT,
          rule: 'out-of',
        }),
      ]
    })
  },
}
