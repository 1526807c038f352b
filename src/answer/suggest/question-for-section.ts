import type { Section } from '../../domain/document.ts'
import { sectionTopicsOf } from '../../vietnamese/section-words.ts'
import { wordsOf } from '../../vietnamese/words.ts'

const MAX_TITLE_CHARACTERS = 60
/** A heading that names many of its kind already. */
const SAYS_MANY = /^(?:những|các|một số|dự kiến)(?!\p{L})/iu
/** Of these a report has one, not many. */
const ONE = /^(?:nguyên nhân|mục tiêu|chủ đề|quan điểm|phương hướng|định hướng|bài học)(?!\p{L})/iu

/** What stands under these answers no "là gì". */
const NOT_ASKED = /^(?:đánh giá chung|tổ chức thực hiện)/iu

/** A heading that every report has as a question: "Những khó khăn, hạn chế là gì?". Null for a heading of this report alone. */
export function questionForSection({ title }: Section): string | null {
  const named = title.replace(/[\s.:;]+$/u, '').replace(/\s*\([^)]*\)$/u, '')
  const { topics, others } = sectionTopicsOf(wordsOf(named).map(({ folded }) => folded))
  if (NOT_ASKED.test(named) || topics.size === 0 || others > 0 || named.length > MAX_TITLE_CHARACTERS)
    return null
  const small = named.toLowerCase()
  const asked = SAYS_MANY.test(small) || ONE.test(small) ? small : `những ${small}`
  return `${asked.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())} là gì?`
}
