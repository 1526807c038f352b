import type { Fact, PeriodStatus, Relation } from '../domain/fact.ts'
import { DIRECTION_NAMES } from '../domain/fact-names.ts'

const SAID_OF_STATUS = {
  actual: ['thực hiện', 'kết quả'],
  estimate: ['ước', 'ước đạt', 'ước thực hiện'],
  plan: ['kế hoạch', 'chỉ tiêu', 'mục tiêu', 'phấn đấu', 'dự kiến'],
} as const satisfies Record<PeriodStatus, readonly string[]>

const SAID_OF_RELATION = {
  value: [],
  planShare: ['so với kế hoạch', 'phần trăm kế hoạch', 'hoàn thành kế hoạch', 'dự toán'],
  change: ['so với cùng kỳ', 'so với năm trước', 'tốc độ', 'mức thay đổi'],
  share: ['tỷ lệ', 'phần trăm', 'tỷ trọng', 'cơ cấu'],
  partOf: ['trong đó', 'thành phần'],
  rank: ['thứ hạng', 'xếp thứ', 'xếp hạng'],
  target: ['chỉ tiêu', 'mục tiêu', 'kế hoạch', 'phấn đấu'],
} as const satisfies Record<Relation, readonly string[]>

/** Words with which people ask for a fact of this kind, also where the text beside the figure does not print them. */
export function kindWords(fact: Pick<Fact, 'status' | 'relation' | 'direction' | 'dimension'>): string[] {
  return [
    ...SAID_OF_STATUS[fact.status],
    ...SAID_OF_RELATION[fact.relation],
    ...(fact.dimension === 'share' ? ['phần trăm'] : []),
    ...(fact.direction === null ? [] : [DIRECTION_NAMES[fact.direction]]),
  ]
}
