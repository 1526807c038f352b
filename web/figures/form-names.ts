import type { Filter, Sort } from './search-state.ts'

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
