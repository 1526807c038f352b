import type { QUESTION_MAX_CHARACTERS } from '../../src/domain/answer.ts'

/** The value is repeated here because the domain's module would bring zod into the page; the type keeps them equal. */
const MAX_CHARACTERS: typeof QUESTION_MAX_CHARACTERS = 1000

const vietnameseNumber = new Intl.NumberFormat('vi-VN')

/** Why a question cannot be sent as typed, in Vietnamese; null when it can. Counts code points after NFC and trimming. */
export function questionProblem(typed: string): string | null {
  const length = Array.from(typed.normalize('NFC').trim()).length
  if (length === 0) return 'Vui lòng nhập câu hỏi.'
  if (length <= MAX_CHARACTERS) return null
  const actual = vietnameseNumber.format(length)
  return `Câu hỏi dài ${actual} ký tự. Vui lòng rút gọn còn tối đa ${vietnameseNumber.format(MAX_CHARACTERS)} ký tự.`
}
