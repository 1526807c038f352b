import type { PeriodStatus, Relation } from '../../src/domain/fact.ts'
import type { Filter, Sort } from './search-state.ts'

export const STATUS_NAMES = {
  actual: 'Thực hiện',
  estimate: 'Ước',
  plan: 'Kế hoạch',
} as const satisfies Record<PeriodStatus, string>

export const RELATION_NAMES = {
  value: 'Giá trị',
  planShare: 'So với kế hoạch',
  change: 'Mức thay đổi',
  share: 'Tỷ lệ',
  partOf: 'Thành phần (trong đó)',
  rank: 'Thứ hạng',
  target: 'Chỉ tiêu',
} as const satisfies Record<Relation, string>

export const SORT_NAMES = {
  relevance: 'Khớp nhất trước',
  value: 'Giá trị lớn trước',
  period: 'Kỳ trước trước',
  document: 'Theo thứ tự báo cáo',
} as const satisfies Record<Sort, string>

export const FILTER_NAMES = {
  unit: 'Đơn vị',
  period: 'Kỳ',
  status: 'Tình trạng',
  relation: 'Loại số liệu',
  section: 'Mục',
  document: 'Báo cáo',
} as const satisfies Record<Filter, string>
