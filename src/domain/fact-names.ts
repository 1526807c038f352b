import type { Bound, Fact, PeriodStatus, Relation } from './fact.ts'

/* What readers are told of facts, one word for one thing in pages, files and the terminal. Plain data: the web takes it as it is. */

/** What a reader is told of a fact's status. */
export const STATUS_NAMES = {
  actual: 'thực hiện',
  estimate: 'ước thực hiện',
  plan: 'kế hoạch',
} as const satisfies Record<PeriodStatus, string>

/** What a reader is told of how a figure stands to its indicator. */
export const RELATION_NAMES = {
  value: 'giá trị',
  planShare: 'so với kế hoạch',
  change: 'mức thay đổi',
  share: 'tỷ lệ',
  partOf: 'thành phần',
  rank: 'thứ hạng',
  target: 'chỉ tiêu',
} as const satisfies Record<Relation, string>

export const BOUND_NAMES = {
  exact: 'chính xác',
  about: 'khoảng',
  over: 'trên',
  under: 'dưới',
  range: 'từ … đến',
} as const satisfies Record<Bound, string>

export const DIRECTION_NAMES = { up: 'tăng', down: 'giảm' } as const satisfies Record<
  NonNullable<Fact['direction']>,
  string
>
