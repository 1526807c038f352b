import { readUnit } from '../../vietnamese/units.ts'
import { draftQuantity } from '../draft-quantity.ts'
import { parseVietnameseNumber } from '../decimal-notation.ts'
import type { Recognizer } from '../mention.ts'

const VERB = String.raw`(?:[(:]|đạt|là|bằng|chiếm|lệ|tăng|giảm|được|trên|gần|khoảng|hơn|số|tiền|phí)\s*`
const DECIMALS = new RegExp(`(?<=${VERB})\\d{1,3}(?:\\s,\\s?|,\\s)\\d{1,2}(?=\\s?[%‰])`, 'gu')
const THOUSANDS = new RegExp(
  `(?<=${VERB})\\d{1,3}(?:(?:\\s\\.\\s?|\\.\\s)\\d{3})+(?![\\d.,])(?=\\s?\\p{L})`,
  'gu',
)

/**
 * A number that scanning pulled apart at its separator.
 *
 * Matches: "Quảng Trị ([80, 68%])" · "đạt [1. 902 suất quà]"
 * Not: "mức độ 3, 4" · "lần lượt 5, 12%" · "năm 2021. 250 người"
 */
export const splitNumber: Recognizer = {
  name: 'split-number',
  recognize: (text) =>
    [DECIMALS, THOUSANDS].flatMap((pattern) =>
      Array.from(text.matchAll(pattern)).flatMap((match) => {
        const end = match.index + match[0].length
        const value = parseVietnameseNumber(match[0].replace(/\s/g, ''))
        const unit = readUnit(text, end)
        if (value === null || unit?.known !== true) return []
        return [draftQuantity({ start: match.index, end: unit.end }, { value, unit, rule: 'split-number' })]
      }),
    ),
}
