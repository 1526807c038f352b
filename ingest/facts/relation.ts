import type { Relation } from '../../src/domain/fact.ts'
import type { SpokenFigure } from './spoken-figure.ts'

export interface ReadRelation {
  relation: Relation
  comparedTo: string | null
}

const PLAN_BEHIND =
  /^\s*(?:(?:so với|của)\s+)?((?:tổng\s+)?(?:số\s+)?(?:kế hoạch|dự toán|chỉ tiêu|KH|mục tiêu|định mức)(?!\p{L})[^,;:.()]*)/iu
const COMPARED_BEHIND = /^[^;:.]{0,120}?so với\s+([^,;:.()*]+)/iu
/** "so với cùng kỳ giảm 12 vụ, giảm 5 người chết": said once before the changes. */
const COMPARED_BEFORE = /so với\s+([^,;:.()]{3,60}?)\s*,?\s*(?=(?:tăng|giảm|vượt|gấp)(?!\p{L}))[^;:.]*$/iu
const FORMER_BEHIND =
  /^\s*((?:kết quả|mức|số|cùng kỳ|năm trước|thực hiện)\s*[^,;:.()]*?(?:năm\s+\d{4}|cùng kỳ|năm trước))/iu
const WHOLE_BEHIND =
  /^\s*((?:tổng\s+)?(?:số|các|lượng|dân số|tổng|diện tích|GDP|GRDP|chi|thu|vốn)(?!\p{L})[^,;:.()]*)/u
const SHARE_BEFORE = /(?<!\p{L})(?:tỷ lệ|tỉ lệ|tỷ trọng|tỉ trọng|chiếm|cơ cấu)(?!\p{L})/iu
export const RANK_BEFORE = /(?:xếp|đứng)\s+(?:thứ|hạng|vị trí)(?:\s+thứ)?\s*$/iu

const COMPLEMENT_ENDS = /\s(?:và|trong đó|đạt|nhưng|còn|phân đầu|phấn đấu|để|nhằm)(?=\s|$).*$/u

const complement = (text: string) => text.replace(COMPLEMENT_ENDS, '').trim()

export const isShare = (baseUnit: string) => /^(?:%|‰|điểm %)/.test(baseUnit)

/** The clause before a figure, and from it to the end. */
export interface ClauseParts {
  head: string
  tail: string
}

/**
 * How a figure stands to others, by the words before and behind it. `tail` goes to the end of its clause: of "giảm 8 vụ, 17
 * người bị thương so với …" both are compared. `depends`: it says more of the figure before ("74.129 liều, đạt 97,1%").
 */
export function readRelation(
  { figure, leadIn, after }: SpokenFigure,
  { tail, head }: ClauseParts,
  depends: boolean,
): ReadRelation {
  const share = isShare(figure.baseUnit)
  if (RANK_BEFORE.test(leadIn)) return { relation: 'rank', comparedTo: null }
  const plan = PLAN_BEHIND.exec(after)
  if (share && figure.direction === null && plan !== null) {
    return { relation: 'planShare', comparedTo: complement(plan[1] ?? '') }
  }
  // "tiết kiệm 10% chi thường xuyên tăng thêm so với dự toán": the whole of the share was compared, not the share.
  const isOfWhole = share && figure.direction === null && WHOLE_BEHIND.test(after)
  const compared = isOfWhole ? undefined : COMPARED_BEHIND.exec(figure.direction === null ? after : tail)?.[1]
  const former = FORMER_BEHIND.exec(after)?.[1]
  if (figure.direction !== null || (share && (compared ?? former) !== undefined)) {
    const against = compared ?? (share ? former : undefined) ?? COMPARED_BEFORE.exec(head)?.[1]
    return { relation: 'change', comparedTo: against === undefined ? null : complement(against) }
  }
  if (share && !/tốc độ/iu.test(leadIn)) {
    const whole = WHOLE_BEHIND.exec(after)?.[1]
    if (depends || SHARE_BEFORE.test(leadIn) || whole !== undefined)
      return { relation: 'share', comparedTo: whole === undefined ? null : complement(whole) }
  }
  return { relation: 'value', comparedTo: null }
}
