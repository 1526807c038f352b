import { isNamedFamily, isSectionLabel, readLabel } from './labels.ts'
import type { Label, SectionFamily } from './labels.ts'
import type { Line } from './lines.ts'
import { announces, endsClosed, holdsSentenceBreak, isCapitals } from './sentence-shape.ts'

/** How the heading of a section is told: its label's family, or how a heading without label is printed. */
export type HeadingFamily = SectionFamily | 'star' | 'bold' | 'capitals' | `hash${number}`

export interface HeadingShape {
  family: HeadingFamily
  /** Number of the label, null when there is none. */
  ordinal: number | null
  /** Offsets in the line's text: the label, the title, and where the text of the section begins (its end for none). */
  labelEnd: number
  titleStart: number
  titleEnd: number
  textStart: number
}

const LONGEST_TITLE = 160
const LONGEST_CAPITAL_TITLE = 320
const LONGEST_RUN_IN_TITLE = 90
/** "Đào tạo 500 cán bộ:" says something of its own; "Kế hoạch 5 năm 2021 - 2025:" only names. */
const COUNTED =
  /(?<![\p{L}\d-])(?!(?:19|20)\d\d)\d[\d.,]*\s*(?:%|(?!năm|tháng|ngày|cấp|kỳ|lần|kh[oó]|quý|và|của)\p{Ll})/u
/** "Các Bộ: Tài chính, Y tế …" begins a sentence, "Mục tiêu tổng quát: …" is a title. */
const FEWEST_TITLE_WORDS = 3

const NO_LABEL = { ordinal: null, length: 0, end: 0 }

/** The heading that a line is or begins with, or null. `next` is the line behind it. */
export function headingOf(line: Line, next: Line | undefined): HeadingShape | null {
  if (line.isTableRow) return null
  const text = line.text.text
  const label = readLabel(text)
  if (label !== null && isSectionLabel(label)) return labelledHeading(line, label)
  const end = text.length
  if (line.headingDepth > 0) return whole(`hash${line.headingDepth}`, label ?? NO_LABEL, end)
  if (label?.family === 'star' && isStarHeading(text, next)) return whole('star', label, end)
  if (label !== null || endsClosed(text) || end > LONGEST_CAPITAL_TITLE) return null
  if (isCapitals(text) && !text.includes(':')) return whole('capitals', NO_LABEL, end)
  return line.isBold && line.isSeparated && end <= LONGEST_TITLE ? whole('bold', NO_LABEL, end) : null
}

const whole = (
  family: HeadingFamily,
  label: Pick<Label, 'ordinal' | 'length' | 'end'>,
  end: number,
): HeadingShape => ({
  family,
  ordinal: label.ordinal,
  labelEnd: label.length,
  titleStart: label.end,
  titleEnd: end,
  textStart: end,
})

/**
 * "1. Về kinh tế" is a title; "2. Chuyển hướng chiến lược … Tập trung …" opens a section whose text it is; of
 * "a) Mục tiêu tổng quát: Củng cố …" the words before the colon are the title.
 */
function labelledHeading(line: Line, label: Label<SectionFamily>): HeadingShape | null {
  const text = line.text.text
  const rest = text.slice(label.end)
  const isStrong = line.headingDepth > 0 || line.isBold || line.isItalic || isCapitals(rest)
  if (isNamedFamily(label.family) && rest !== '' && !isStrong && !isTitleLike(rest)) return null
  if (rest === '' || isTitleLike(rest) || (isStrong && !holdsSentenceBreak(rest)))
    return whole(label.family, label, text.length)
  const titleEnd = label.end + runInTitleLength(rest, line.boldLead - label.end)
  const gap = /^[:.\s]*/u.exec(text.slice(titleEnd))?.[0].length ?? 0
  const hasTitle = titleEnd > label.end
  return {
    family: label.family,
    ordinal: label.ordinal,
    labelEnd: label.length,
    titleStart: label.end,
    titleEnd,
    textStart: hasTitle ? titleEnd + gap : label.end,
  }
}

const isTitleLike = (rest: string) =>
  rest.length <= LONGEST_TITLE &&
  !holdsSentenceBreak(rest) &&
  !/:\s/u.test(rest) &&
  (!endsClosed(rest) || (announces(rest) && rest.length <= LONGEST_RUN_IN_TITLE && !COUNTED.test(rest)))

/** Length of the title in front of a section's text: what is bold, or what stands before the first colon; 0 for none. */
function runInTitleLength(rest: string, boldLength: number): number {
  const bold = rest.slice(0, Math.max(0, boldLength)).replace(/[\s:.]+$/u, '')
  const isTitleEnd = /^\s*[:.]|^\s*\p{Lu}/u.test(rest.slice(bold.length))
  if (/\p{L}{2}/u.test(bold) && bold.length <= LONGEST_TITLE && isTitleEnd) return bold.length
  const colon = rest.search(/:\s/u)
  const title = rest.slice(0, Math.max(0, colon))
  const isTitle =
    colon <= LONGEST_RUN_IN_TITLE && !/[.;]\s/u.test(title) && title.split(' ').length >= FEWEST_TITLE_WORDS
  return isTitle ? title.length : 0
}

/** "* Dự kiến một số chỉ tiêu chủ yếu" alone; several starred lines in a row are a list. */
function isStarHeading(text: string, next: Line | undefined): boolean {
  const isListed = next !== undefined && readLabel(next.text.text)?.family === 'star'
  return !isListed && text.length <= LONGEST_TITLE && (!endsClosed(text) || announces(text))
}

/** Whether a line gives the title to a label that stands alone on the line before ("Phần thứ nhất"). */
export function isTitleOf(line: Line): boolean {
  const text = line.text.text
  return (
    !line.isTableRow &&
    readLabel(text) === null &&
    !/^\(.*\)$/u.test(text) &&
    text.length <= LONGEST_CAPITAL_TITLE &&
    (isCapitals(text) || line.isBold || line.headingDepth > 0 || isTitleLike(text))
  )
}
