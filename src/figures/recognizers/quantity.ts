import { draftQuantity } from '../draft-quantity.ts'
import type { Recognizer } from '../mention.ts'
import { ambiguousPercent } from '../percent-value.ts'
import { printedNumbers } from '../printed-number.ts'
import { unitBehind } from '../unit-behind.ts'

/**
 * A number with its unit.
 *
 * Matches: "[331 tỷ đồng]" · "[08 vụ]" · "[65,3%]" · "[38,37ha]" · "[435trđ]" · "[673TH]" · "[8,6 triệu đồng/người/năm]" · "[716 F1]" ·
 * "[17 hiệp định]" · "[6.448 triệu], trong đó" (đồng understood) · "[87,9 tỷ triệu đồng]" (a misprint, read as printed)
 * Not: "5G" · "1A" · "F0" · "số 2 Nguyễn Du" · "Covid-19"
 */
export const quantity: Recognizer = {
  name: 'quantity',
  recognize: (text) =>
    printedNumbers(text).flatMap((number) => {
      const unit = unitBehind(text, number.end)
      if (unit === null) return []
      const span = { start: number.start, end: unit.end }
      const before = text.slice(Math.max(0, number.start - 40), number.start)
      const percent = unit.dimension === 'share' ? ambiguousPercent(number, before) : null
      const rule = percent === null ? (unit.oddity ?? 'quantity') : 'percent-with-point'
      return [draftQuantity(span, { value: percent ?? number.value, unit, rule })]
    }),
}
