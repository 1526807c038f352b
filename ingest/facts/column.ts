import type { Relation } from '../../src/domain/fact.ts'
import { readPeriods } from '../../src/vietnamese/periods.ts'
import { findUnitEntry } from '../../src/vietnamese/unit-lexicon.ts'
import { NO_UNIT, parseUnit, type Unit } from '../../src/vietnamese/units.ts'

/** Heads of several lines come joined by this. */
const JOINED = ' - '
/** Column heads that say which part and not what. */
const PART_ONLY =
  /^(?:tổng(?: số| cộng)?|cộng|cấp (?:tỉnh|xã|huyện|bộ)|trong đó|tỷ lệ|tỉ lệ|số lượng|lượng|số \p{L}+|năm|đã \p{L}+|chưa \p{L}+|\p{L}+)$/iu
const IN_BRACKETS = /\(([^()]+)\)/g
/** "Số trường", "Số lượng giáo viên": a head that counts what it names. */
const COUNTED = /^(?:tổng số|số lượng|số)\s\p{L}/iu
const COUNTS = /(?:^|\s)(?:tổng số|số lượng|số)\s$/iu

const PERCENT = parseUnit('%') ?? NO_UNIT
/** What one column is measured by in another: a plan, a year, the same time before. */
const COMPARED_WITH = /(?<!\p{L})(?:KH|kế hoạch|dự toán|DT|TH|thực hiện|cùng kỳ|CK)(?!\p{L})|\d{4}/iu
const PLAN_SIDE = /(?<!\p{L})(?:KH|kế hoạch|dự toán|DT|chỉ tiêu|mục tiêu)(?!\p{L})/iu

/** The sides of a head like "ƯTH 2023/KH 2023", "TH/DT": a percentage of the second; null for other heads. */
export function ratioHead(column: string): { of: string; by: string } | null {
  const sides = /^([^/]+)\/\s*([^/]+)$/u.exec(
    (column.split(JOINED).at(-1) ?? '').replace(/\(\s*%\s*\)|%/gu, ''),
  )
  const [of, by] = [sides?.[1]?.trim() ?? '', sides?.[2]?.trim() ?? '']
  return COMPARED_WITH.test(of) && COMPARED_WITH.test(by) ? { of, by } : null
}

/** The unit of a column: stated in brackets or as the whole head, or suggested by a noun in it ("Tổng số TTHC …"). */
export function columnUnit(column: string): { unit: Unit; stated: boolean } | null {
  for (const [, inside = ''] of column.matchAll(IN_BRACKETS)) {
    const unit = parseUnit(inside)
    if (unit !== null) return { unit, stated: true }
  }
  if (/(?:^|\s)%(?:\s|$)/u.test(column) || ratioHead(column) !== null) return { unit: PERCENT, stated: true }
  const suggested = column
    .split(JOINED)
    .reverse()
    .flatMap((part) => {
      const unit = nounIn(part)
      return unit === null
        ? []
        : [{ unit, isSure: COUNTED.test(part) || unit.unit.length === part.trim().length }]
    })
  // "Số học sinh - Dân tộc thiểu số": what the upper head counts, not a word of the lower one
  const unit = (suggested.find(({ isSure }) => isSure) ?? suggested[0])?.unit
  return unit === undefined ? null : { unit, stated: false }
}

/** The first noun of a head that says what is counted: a short form, several words, or one word behind "số" or alone. */
function nounIn(head: string): Unit | null {
  const words = Array.from(head.matchAll(/\p{L}[\p{L}\d]*/gu))
  for (const [index, word] of words.entries()) {
    for (let length = Math.min(5, words.length - index); length > 0; length--) {
      const last = words[index + length - 1] ?? word
      const noun = head.slice(word.index, last.index + last[0].length)
      const isAlone = noun.length === head.trim().length || COUNTS.test(head.slice(0, word.index))
      const entry = length > 1 || /^\p{Lu}{2}/u.test(noun) || isAlone ? findUnitEntry(noun) : undefined
      if (entry?.kind === 'counted') return { unit: noun, baseUnit: entry.base, power: 0, dimension: 'count' }
    }
  }
  return null
}

/** What a column measures, without periods, units and plan words, and the heads above it. */
export function columnMeasure(column: string): { measure: string; above: string } {
  const parts = column
    .split(JOINED)
    .map(withoutPeriods)
    .filter((part) => part !== '')
  const last = parts.at(-1) ?? ''
  const above = parts.slice(0, -1).join(JOINED)
  const isPart = PART_ONLY.test(last) || (COUNTED.test(above) && !COUNTED.test(last))
  return { measure: above !== '' && isPart ? `${above}${JOINED}${last}` : last, above }
}

/** "Dự toán", "Thực hiện": a head that says plan or result and not what. */
const STATUS_ONLY = /^\s*(?:kế hoạch|dự toán|thực hiện|quyết toán|ước thực hiện|kết quả|KH|TH|DT|ƯTH)\s*$/iu

const STATUS_REMARK = /^\s*(?:ước|ước tính|dự kiến|kế hoạch|thực hiện|KH|TH|ƯTH)\s*$/iu

function withoutPeriods(head: string): string {
  let text = head.replace(IN_BRACKETS, (bracket, inside: string) =>
    parseUnit(inside) === null && !STATUS_REMARK.test(inside) ? bracket : '',
  )
  const periods = readPeriods(text).filter(({ notation }) => notation !== null)
  for (const { start, end } of periods.reverse()) text = text.slice(0, start) + text.slice(end)
  if (periods.length > 0) {
    text = text.replace(
      /(?<!\p{L})(?:giai đoạn|kế hoạch|dự toán|quyết toán|ƯTH|ước thực hiện|ước|thực hiện|KH|TH|DT)(?=\s*$)/giu,
      '',
    )
  }
  if (STATUS_ONLY.test(text)) return ''
  return text.replace(/\s+/g, ' ').replace(/^[\s–-]+|[\s–-]+$/g, '')
}

const RATE_ONLY = /^(?:tỷ|tỉ) lệ(?: thực hiện| đạt| hoàn thành)?$|^%$/iu

/** Whether a column only says that it holds a rate. */
export const isRateOnly = (measure: string) => RATE_ONLY.test(measure.trim())

/**
 * What a column says of how its percentages stand to others: "So với KH (%)" are plan shares, "Tăng, giảm so với cùng kỳ" changes;
 * "TH/DT (%) - TW giao" says what they are a share of in two heads. Null when it says nothing of it.
 */
export function columnRelation(
  column: string,
  isShare: boolean,
): { relation: Relation; comparedTo: string } | null {
  const heads = column.split(JOINED)
  const own = headRelation(heads.at(-1) ?? '', isShare)
  if (own !== null) return own
  const at = heads.slice(0, -1).findLastIndex((head) => headRelation(head, isShare) !== null)
  const upper = headRelation(heads[at] ?? '', isShare)
  const below = heads.slice(at + 1).filter((head) => withoutPeriods(head) !== '')
  return upper === null ? null : { ...upper, comparedTo: [upper.comparedTo, ...below].join(' ') }
}

function headRelation(head: string, isShare: boolean): { relation: Relation; comparedTo: string } | null {
  const ratio = ratioHead(head)
  if (ratio !== null)
    return { relation: PLAN_SIDE.test(ratio.by) ? 'planShare' : 'share', comparedTo: ratio.by }
  const plan = isShare ? PLAN_COMPARED.exec(head) : null
  if (plan !== null) return { relation: 'planShare', comparedTo: (plan[1] ?? '').trim() }
  const former = FORMER_COMPARED.exec(head)
  return former === null ? null : { relation: 'change', comparedTo: (former[1] ?? '').trim() }
}

const PLAN_COMPARED =
  /(?:so với|so|bằng|đạt|tỷ lệ|tỉ lệ|%)[^-]{0,30}?((?:kế hoạch|dự toán|chỉ tiêu|mục tiêu|KH|DT)(?!\p{L})[^-()]*)/iu
const FORMER_COMPARED =
  /(?:so với|so|tăng|giảm)[^-]{0,30}?((?:cùng kỳ|năm trước|kỳ trước|tháng trước|năm \d{4}|CK)(?!\p{L})[^-()]*)/iu
