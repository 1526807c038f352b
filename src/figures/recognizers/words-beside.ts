import { NO_UNIT } from '../../vietnamese/units.ts'
import { draftQuantity } from '../draft-quantity.ts'
import type { Recognizer } from '../mention.ts'
import { parseNumberWords } from '../number-words.ts'
import { printedNumbers } from '../printed-number.ts'
import { unitBehind } from '../unit-behind.ts'

const IN_BRACKETS = /^\s?\(([\p{Ll} ]+)\)/u

/**
 * A number repeated in words, as contracts and resolutions print it.
 *
 * Matches: "[05 (năm) xã]" · "[300 (ba trăm) triệu đồng]"
 * Not: "12 (trong đó 3 hộ)" · "5 (sáu) xã": the two disagree, and only the digits count
 */
export const wordsBeside: Recognizer = {
  name: 'words-beside',
  recognize: (text) =>
    printedNumbers(text).flatMap(({ start, end, value }) => {
      const words = IN_BRACKETS.exec(text.slice(end))
      if (words === null || parseNumberWords((words[1] ?? '').trim().split(/\s+/)) !== value) return []
      const unit = unitBehind(text, end + words[0].length)
      return [
        draftQuantity(
          { start, end: unit?.end ?? end },
          { value, unit: unit ?? NO_UNIT, rule: 'words-beside' },
        ),
      ]
    }),
}
