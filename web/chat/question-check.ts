import type { QUESTION_MAX_CHARACTERS } from '../../src/domain/answer.ts'

/** The value is repeated here because the domain's module would bring zod into the page; the type keeps them equal. */
const MAX_CHARACTERS: typeof QUESTION_MAX_CHARACTERS = 1000

/** What POST /api/feedback takes. */
const COMMENT_MAX_CHARACTERS = 2000

const vietnameseNumber = new Intl.NumberFormat('vi-VN')

/** Why a question cannot be sent as typed, in Vietnamese; null when it can. Counts code points after NFC and trimming. */
export function questionProblem(typed: string): string | null {
  if (lengthOf(typed) === 0) return 'Vui lòng nhập câu hỏi.'
  return tooLong('Câu hỏi', typed, MAX_CHARACTERS)
}

/** The same of the words that go with a vote, which may be none. */
export function commentProblem(typed: string): string | null {
  return tooLong('Lời góp ý', typed, COMMENT_MAX_CHARACTERS)
}

function tooLong(name: string, typed: string, most: number): string | null {
  const length = lengthOf(typed)
  if (length <= most) return null
  const [actual, allowed] = [length, most].map((count) => vietnameseNumber.format(count))
  return `${name} dài ${actual} ký tự. Vui lòng rút gọn còn tối đa ${allowed} ký tự.`
}

const lengthOf = (typed: string) => Array.from(typed.normalize('NFC').trim()).length
