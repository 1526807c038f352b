import { NO_UNIT } from '../../vietnamese/units.ts'
import { draftQuantity } from '../draft-quantity.ts'
import type { Recognizer } from '../mention.ts'
import { printedNumbers } from '../printed-number.ts'

/** What stands before a number that counts something named elsewhere; a capitalised word would make it part of a name. */
const BEFORE = /(?:^|[:(=,]|[\p{Ll})\]"”])\s*$/u
const AFTER = /^(?:\s*[,;.:)|]|\s*$|\s+\p{L}|\s*[(–]|\s*-(?!\d))/u

/**
 * A number without a unit.
 *
 * Matches: "khối chính quyền: [462]," · "nhắc nhở [83], phạt tiền" · "tăng [48] so với"
 * Not: "Nguyễn Du 2" · "30a" · "5G" · "3,4" behind "mức độ"
 */
export const bareNumber: Recognizer = {
  name: 'bare-number',
  recognize: (text) =>
    printedNumbers(text).flatMap(({ start, end, value }) => {
      if (!BEFORE.test(text.slice(Math.max(0, start - 4), start)) || !AFTER.test(text.slice(end))) return []
      return [draftQuantity({ start, end }, { value, unit: NO_UNIT, rule: 'bare-number' })]
    }),
}
