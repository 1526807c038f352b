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
/** Thousands parted by spaces: every group behind the first has three digits. */
const SPACED =
  /(?<![\p{L}\p{N}.,/-]|\d\s|\p{Lu}\p{Ll}*\s)[1-9]\d{0,2}(?:[ \u00a0\u202f]\d{3})+(?![\p{N}]|[.,]\d)/gu

/**
 * A number that scanning pulled apart at its separator, or whose thousands are parted by spaces.
 *
 * Matches: "[1 902 suất]" · "Quảng Trị ([80, 68%])" · "đạt [1. 902 suất quà]"
 * Not: "phường Vĩnh Trại 2 150 hộ" · "mức độ 3, 4" · "lần lượt 5, 12%" · "năm 2021. 250 người"
 */
export const splitNumber: Recognizer = {
  name: 'split-number',
  recognize: (text) =>
    [DECIMALS, THOUSANDS, SPACED].flatMap((pattern) =>
      Array.from(text.matchAll(pattern)).flatMap((match) => {
        const end = match.index + match[0].length
        const value = parseVietnameseNumber(match[0].replace(/\s/g, ''))
        const unit = readUnit(text, end)
        if (value === null || unit?.known !== true) return []
        return [draftQuantity({ start: match.index, end: unit.end }, { value, unit, rule: 'split-number' })]
      }),
    ),
}
