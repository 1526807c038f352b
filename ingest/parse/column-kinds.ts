import { fold } from '../../src/vietnamese/fold.ts'

const NUMBERING_HEAD = /^(?:stt|tt|so tt|so thu tu|#|no)\.?$/u
const UNIT_HEAD = /^(?:dvt|don vi|don vi tinh|dv tinh|don vi do)$/u
const UNIT_STATED = /(?<![a-z])(?:dvt|dv|don vi(?: tinh)?)\s*:\s*/u

const UNIT_LINE = /^\(?(?:dvt|dv|don vi(?: tinh)?)\s*:/u
const CAPTION = /^(?:bang|bieu|phu bieu|hinh)(?: so)?\s*[\d.ivx]+/u
const CAPTION_NUMBER = /^(?:bảng|biểu|phụ biểu|hình)(?: số)?\s*[\d.ivx]+\s*[.:–-]?\s*/iu
const UNIT_REMARK = /\s*\((?:ĐVT|ĐV|đơn vị(?: tính)?)\s*:[^()]*\)/giu

/** "STT", "TT": a column that only numbers the rows. */
export const isNumberingHead = (head: string) => NUMBERING_HEAD.test(fold(head).trim())

/** "ĐVT", "Đơn vị tính": a column of units. */
export const isUnitHead = (head: string) => UNIT_HEAD.test(fold(head).trim())

/** What a line above a table gives as the unit of its figures: "triệu đồng" of "(ĐVT: triệu đồng)"; null when it gives none. */
export function unitStatedIn(line: string): string | null {
  const stated = UNIT_STATED.exec(fold(line))
  return stated === null ? null : line.slice(stated.index + stated[0].length).replace(/[).;\s]+$/u, '')
}

/** "(ĐVT: triệu đồng)": a line that says the unit and nothing else. */
export const isUnitLine = (line: string) => UNIT_LINE.test(fold(line).trim())

/** "Bảng 2. Giáo viên theo địa bàn (ĐVT: người)": a line that names the table below it. */
export const isCaption = (line: string) => CAPTION.test(fold(line).trim())

/** What a caption says, without its number and unit; other lines stay. */
export const captionName = (line: string) =>
  isCaption(line) ? line.trim().replace(CAPTION_NUMBER, '').replace(UNIT_REMARK, '') : line

/**
 * Whether the cell at this place of a row holds a unit. "Đơn vị" alone heads units as well as bodies ("THPT Bình Khê"), but no row
 * begins with the unit of what it has not named.
 */
export const isUnitColumn = (columns: readonly string[], place: number): boolean => {
  const head = columns[place] ?? ''
  const isNamedBefore = columns.slice(0, place).some((column) => column !== '' && !isNumberingHead(column))
  return isUnitHead(head) && (isNamedBefore || fold(head).trim() !== 'don vi')
}
