import { fold } from '../../src/vietnamese/fold.ts'

const NUMBERING_HEAD = /^(?:stt|tt|so tt|so thu tu|#|no)\.?$/u
const UNIT_HEAD = /^(?:dvt|don vi|don vi tinh|dv tinh|don vi do)$/u
const UNIT_STATED = /(?<![a-z])(?:dvt|dv|don vi(?: tinh)?)\s*:\s*/u

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
export const isUnitLine = (line: string) => /^\(?(?:dvt|dv|don vi(?: tinh)?)\s*:/u.test(fold(line).trim())
