import type { Operation } from '../../domain/computation.ts'
import type { Fact } from '../../domain/fact.ts'
import { fold } from '../../vietnamese/fold.ts'
import { saysAverage } from './average.ts'
import { sharedUnit } from './shared-unit.ts'
import type { Operand } from './operand.ts'

/** What a printed number says: how much there is, how much of a plan was reached, or how much it changed. */
type Level = 'level' | 'planShare' | 'change'

function levelOf(fact: Fact): Level {
  return fact.relation === 'planShare' || fact.relation === 'change' ? fact.relation : 'level'
}

const isPercent = (fact: Fact) => fact.dimension === 'share'
/** "Thu nhập bình quân", "8,6 triệu đồng/người/năm": such figures can be compared and not added. */
const isAverage = (fact: Fact) => fact.dimension === 'rate' || saysAverage(fact.label)

/** Why figures of these relations do not fit the operation, in words that follow "vì"; null when they do. */
export function whyUnlike(operation: Operation, operands: readonly Operand[]): string | null {
  const facts = operands.map(({ fact }) => fact)
  switch (operation) {
    case 'before':
      return unfitChange(facts)
    case 'whole':
      return unfitShare(facts)
    case 'complement':
      return facts.some((fact) => !isPercent(fact) || levelOf(fact) === 'change')
        ? 'đây không phải là tỷ lệ của một tổng'
        : null
    case 'sum':
      return unfitSum(facts)
    default:
      return unfitComparison(operation, facts)
  }
}

function unfitSum(facts: readonly Fact[]): string | null {
  if (facts.some((fact) => levelOf(fact) !== 'level'))
    return 'có số là mức tăng, giảm hoặc tỷ lệ so với kế hoạch'
  if (facts.some(isAverage)) return 'số bình quân không cộng được với nhau'
  if (!facts.some(isPercent)) return null
  const wholes = new Set(facts.map((fact) => fact.comparedTo ?? ''))
  const areShares = facts.every((fact) => fact.relation === 'share' || fact.relation === 'partOf')
  return areShares && wholes.size === 1 ? null : 'các tỷ lệ phần trăm không cùng một tổng'
}

function unfitComparison(operation: Operation, facts: readonly Fact[]): string | null {
  if (new Set(facts.map(levelOf)).size > 1) return 'các số không nói về cùng một loại kết quả'
  if (
    facts.some((fact) => levelOf(fact) === 'change') &&
    new Set(facts.map((fact) => fact.direction)).size > 1
  )
    return 'có số là mức tăng và có số là mức giảm'
  if (['share', 'perHead', 'change', 'remaining'].includes(operation) && facts.some(isPercent))
    return 'tỷ lệ phần trăm không dùng được cho phép tính này'
  if (['share', 'perHead'].includes(operation) && facts.some(isAverage)) return 'có số đã là số bình quân'
  if (operation === 'perHead' && facts[1]?.dimension !== 'count') return 'số chia không phải là số đếm'
  return null
}

function unfitChange([value, change]: readonly Fact[]): string | null {
  if (!value || change?.relation !== 'change' || levelOf(value) !== 'level')
    return 'báo cáo không in mức tăng, giảm của số này'
  if (!belongTogether(value, change)) return 'mức tăng, giảm thuộc về một số khác'
  if (change.baseUnit === '%') {
    return isPercent(value) ? 'không rõ mức thay đổi tính theo điểm phần trăm hay theo tỷ lệ' : null
  }
  if (change.baseUnit === 'điểm %' && value.baseUnit === '%') return null
  return sharedUnit([value, change]) === null ? 'mức tăng, giảm khác đơn vị với số này' : null
}

function unfitShare([part, share]: readonly Fact[]): string | null {
  const isShare = share !== undefined && isPercent(share) && levelOf(share) !== 'change'
  if (!part || !isShare || isPercent(part)) return 'báo cáo không in tỷ lệ của số này trong tổng'
  return belongTogether(part, share) ? null : 'tỷ lệ thuộc về một số khác'
}

function belongTogether(a: Fact, b: Fact): boolean {
  return a.groupId === b.groupId || (a.passageId === b.passageId && fold(a.label) === fold(b.label))
}
