import { readUnit } from '../../vietnamese/units.ts'
import type { Recognizer } from '../mention.ts'
import { printedNumbers } from '../printed-number.ts'

/** A capitalised word inside a sentence, right before the number. */
const NAME_BEFORE = /[\p{Ll},]\s+(?:\p{Lu}[\p{L}\d]*\s+)+$/u

/**
 * Numbers behind a proper name, with nothing counted after them.
 *
 * Matches: "cụm công nghiệp Hợp Thành [2]," · "trường tiểu học Chi Lăng [1]"
 * Not: "phường Vĩnh Trại 12 hộ" · "Chi Lăng: 45" · "đạt 45%"
 */
export const properNameNumber: Recognizer = {
  name: 'proper-name-number',
  recognize: (text) =>
    printedNumbers(text).flatMap(({ start, end, printed }) => {
      const isName =
        /^\d{1,3}$/.test(printed) &&
        NAME_BEFORE.test(text.slice(Math.max(0, start - 60), start)) &&
        readUnit(text, end) === null &&
        !/^\s*[/%‰]|^[.,]?\d/u.test(text.slice(end))
      if (!isName) return []
      return [
        { kind: 'name' as const, start, end, text: printed, value: printed, rule: 'proper-name-number' },
      ]
    }),
}
