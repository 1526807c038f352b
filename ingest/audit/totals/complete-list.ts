import type { Fact } from '../../../src/domain/fact.ts'
import { between, wordsAround } from '../amounts.ts'
import type { Sentence } from '../audited-document.ts'

/** Whether the words of a list say that nothing is missing from it. */

const RESIDUAL = /(?<!\p{L})(?:còn lại|khác)(?!\p{L})/iu
const DONE = /(?<!\p{L})(?<!(?:không|chưa)\s+)(?:đã|hoàn thành|đạt|âm tính)(?!\p{L})/iu
const NOT_DONE = /(?<!\p{L})(?:đang|chưa|không đạt|dự kiến|chuyển sang|còn|dương tính)(?!\p{L})/iu

/** Words at the last part that leave no room for another: "còn lại", "và xử lý khác", "đã … đang …", "đạt … không đạt". */
export function endsTheList(parts: readonly Fact[], sentence: Sentence): boolean {
  const around = parts.map((part) => wordsOf(part, sentence))
  const last = around.at(-1) ?? ''
  return RESIDUAL.test(last) || (NOT_DONE.test(last) && around.slice(0, -1).some((words) => DONE.test(words)))
}

/** What a person or a household also is, beside whatever else: such parts overlap and leave others out. */
const ATTRIBUTE =
  /(?<!\p{L})(?:nữ|nam|dân tộc|tôn giáo|đoàn viên|đảng viên|thanh niên|trẻ em|cao tuổi|khuyết tật|trình độ|thạc s[ĩỹ]|đại học)(?!\p{L})/iu

/** A list is whole when each of its items has its figure; "trong đó" needs a word that ends the list besides. */
export function saysAll(parts: readonly Fact[], sentence: Sentence, listsAll: boolean): boolean {
  if (endsTheList(parts, sentence)) return true
  if (!listsAll || (parts.some((part) => hasAttribute(part, sentence)) && !areSexes(parts, sentence)))
    return false
  const [first, last] = [parts[0], parts.at(-1)]
  if (first === undefined || last === undefined) return false
  return parts.every((part, index) => {
    const next = parts[index + 1]
    return next === undefined || !/[,;][^,;]*[,;]/u.test(between(sentence, part.end, next.start))
  })
}

const hasAttribute = (part: Fact, sentence: Sentence) => ATTRIBUTE.test(wordsOf(part, sentence))

/** "nam 32.100 người, nữ 33.100 người" leaves nobody out. */
function areSexes(parts: readonly Fact[], sentence: Sentence): boolean {
  const words = parts.map((part) => wordsOf(part, sentence))
  return parts.length === 2 && ['nam', 'nữ'].every((sex) => words.some((text) => isNamed(text, sex)))
}

const isNamed = (text: string, word: string) => new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'iu').test(text)

function wordsOf(part: Fact, sentence: Sentence): string {
  const { before, behind } = wordsAround(sentence, part)
  return `${before} ${behind}`
}
