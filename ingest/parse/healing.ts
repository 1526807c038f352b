import { endsClosed, startsSmall } from './sentence-shape.ts'

/** What the document as a whole says about how its sentences run. */
export interface SentenceHints {
  /** Whether two words follow each other somewhere in the document. */
  isWordPair: (first: string, second: string) => boolean
  /** Whether the document has lost its capitals, so that a small letter at the start of a line tells nothing. */
  isCaseless: boolean
}

const LONG_ENOUGH = 60
const YEAR_RANGE = /(?:giai đoạn|thời kỳ|nhiệm kỳ|từ năm)\s+(?:19|20)\d\d$/iu
/** A sentence does not end with these. */
const LINKING_WORD =
  /(?:^|\s)(?:và|của|các|những|với|cho|tại|từ|đến|theo|về|là|được|bị|do|để|trong|trên|dưới|gồm|như|hoặc|hay|số|ngày|tháng|đạt)$/iu

/**
 * Whether a paragraph goes on with the sentence that a page end cut off the text before: "… trên địa bàn thành" +
 * "phố Lạng Sơn …", "giai đoạn 2021" + "- 2030, tầm nhìn …", "thành phố Lạng" + "Sơn giai đoạn …". Not "… hàng giả." +
 * "Du lịch …", and not a new list item.
 */
export function continuesSentence(
  before: string,
  after: string,
  isItem: boolean,
  hints: SentenceHints,
): boolean {
  if (isRangeTail(before, after)) return !isItem || YEAR_RANGE.test(before)
  if (isInOpenBracket(before) && after.includes(')')) return true
  if (endsClosed(before)) return !hints.isCaseless && before.trimEnd().endsWith(';') && startsSmall(after)
  if (/^\p{Ll}/u.test(after) || /[,\-–(]$/u.test(before.trimEnd())) return true
  if (LINKING_WORD.test(before)) return true
  if (before.length < LONG_ENOUGH) return false
  if (/^[\d%)\]”]/u.test(after)) return true
  if (/^[“"(]/u.test(after)) return !/^\(.*\)[.;]?$/u.test(after)
  return hints.isWordPair(lastWord(before), firstWord(after))
}

/** "giai đoạn 2021" + "- 2030, tầm nhìn": the second half of a range, not a list item. */
export const isRangeTail = (before: string, after: string) =>
  /\d$/u.test(before.trimEnd()) && /^[-–]\s*\d/u.test(after)

/** "… từ ngày" + "15. Tổ chức": the digits end the sentence and number nothing. */
export const needsNumber = (before: string) =>
  !endsClosed(before) &&
  /(?:^|\s)(?:ngày|tháng|năm|quý|số|khoản|điều|mục|phần|chương|lần thứ|khóa|khoá|đợt|loại|hạng|cấp|nhóm)$/iu.test(
    before.trimEnd(),
  )

/** Whether the last bracket of a text is not closed. */
export function isInOpenBracket(text: string): boolean {
  const tail = text.slice(-300)
  return tail.lastIndexOf('(') > tail.lastIndexOf(')')
}

const lastWord = (text: string) => /[\p{L}\p{N}]+(?=[^\p{L}\p{N}]*$)/u.exec(text)?.[0] ?? ''
const firstWord = (text: string) => /[\p{L}\p{N}]+/u.exec(text)?.[0] ?? ''
