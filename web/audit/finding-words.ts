import type { FindingKind, FindingVerdict } from '../../src/domain/finding.ts'
import type { Finding } from '../api/audit.ts'

export const VERDICT_NAMES = {
  contradiction: 'Không khớp',
  rounding: 'Lệch do làm tròn',
  consistent: 'Khớp',
} as const satisfies Record<FindingVerdict, string>

export const KIND_NAMES = {
  share: 'Tỷ lệ',
  total: 'Tổng',
  change: 'Mức thay đổi',
  planShare: 'Phần kế hoạch',
  sameIndicator: 'Chỉ tiêu in hai lần',
  date: 'Ngày, giai đoạn',
  count: 'Số đếm',
} as const satisfies Record<FindingKind, string>

/** "60 phép đối chiếu: 49 khớp, 2 lệch do làm tròn, 9 không khớp." */
export function summaryWords(verdicts: readonly { value: string; count: number }[]): string {
  const countOf = (verdict: FindingVerdict) => verdicts.find(({ value }) => value === verdict)?.count ?? 0
  const words = (count: number) => count.toLocaleString('vi-VN')
  const [consistent, rounding, contradiction] = [
    countOf('consistent'),
    countOf('rounding'),
    countOf('contradiction'),
  ]
  return (
    `${words(consistent + rounding + contradiction)} phép đối chiếu: ${words(consistent)} khớp, ` +
    `${words(rounding)} lệch do làm tròn, ${words(contradiction)} không khớp.`
  )
}

/** How the other value came about: "226 / 250 = 90,4%"; "405 TH (in ở chú thích 27)" when nothing was computed. */
export function computation({ computed: { expression, text } }: Pick<Finding, 'computed'>): {
  name: string
  words: string
} {
  const isArithmetic = /\d/u.test(expression) && !/\p{L}{2}/u.test(expression)
  return isArithmetic
    ? { name: 'Tính lại', words: `${expression} = ${text}` }
    : { name: 'Đối chiếu', words: `${text} (${expression})` }
}

/** The difference in words; empty where there is none. */
export function differenceWords({ difference, verdict }: Pick<Finding, 'difference' | 'verdict'>): string {
  return verdict === 'consistent' ? '' : difference
}
