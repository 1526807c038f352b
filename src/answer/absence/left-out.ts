import type { Evidence } from '../../domain/evidence.ts'
import type { Question } from '../../domain/question.ts'
import { wordsOf } from '../../vietnamese/words.ts'
import { clauseText } from './clause-text.ts'

/** "không kể tiền sử dụng đất, xổ số kiến thiết đạt …": up to the verb or number that goes on with what is counted. */
const LEAVING_OUT =
  /(?<!\p{L})(?:(?:không|chưa)\s+(?:kể|kê|tính|bao gồm|gồm)|loại trừ|trừ đi)\s+[^;:.()\d]*?(?=\s+(?:đạt|là|ước|bằng|được|thực hiện)(?!\p{L})|[;:.()\d]|$)/giu
const SAYS_ENOUGH = 2
/** Without their marks some of its syllables may stand elsewhere ("đất", "đạt"). */
const MOST = 0.7

/**
 * Whether the clause names what is asked for only to say that its figure leaves that out: "thu nội địa không kể tiền sử dụng đất
 * đạt 266 tỷ đồng" tells nothing of the land use fees.
 */
export function isLeftOut({ terms, focus }: Question, best: Evidence): boolean {
  const text = clauseText(best)
  if (text.search(LEAVING_OUT) < 0) return false
  const kept = new Set(wordsOf(text.replace(LEAVING_OUT, ' ')).map(({ folded }) => folded))
  const all = new Set(wordsOf(text).map(({ folded }) => folded))
  const asked = focus.flatMap((place) => terms[place]?.folded ?? []).filter((word) => all.has(word))
  const leftOut = asked.filter((word) => !kept.has(word))
  return leftOut.length >= SAYS_ENOUGH && leftOut.length >= asked.length * MOST
}
