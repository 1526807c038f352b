import type { Operation } from '../../domain/computation.ts'
import type { Fact } from '../../domain/fact.ts'
import { sharedUnit } from './shared-unit.ts'
import { baseValue, hasMisprintedUnit, type Operand } from './operand.ts'
import { periodFit, type PeriodFit } from './period-fit.ts'
import { priceBasisOf } from './price-basis.ts'

/** How many printed numbers an operation takes, and how their periods may stand to each other. */
interface Demands {
  count: 1 | 2 | 'many'
  periods: readonly PeriodFit[]
  /** Whether plans and results must not be mixed. */
  sameStatus: boolean
  sameUnit: boolean
}

const DEMANDS: Record<Operation, Demands> = {
  difference: { count: 2, periods: ['same', 'inside', 'alike'], sameStatus: false, sameUnit: true },
  remaining: { count: 2, periods: ['same', 'inside'], sameStatus: false, sameUnit: true },
  sum: { count: 'many', periods: ['same', 'alike'], sameStatus: true, sameUnit: true },
  share: { count: 2, periods: ['same', 'inside'], sameStatus: false, sameUnit: true },
  ratio: { count: 2, periods: ['same', 'alike'], sameStatus: false, sameUnit: true },
  change: { count: 2, periods: ['alike'], sameStatus: false, sameUnit: true },
  perHead: { count: 2, periods: ['same', 'inside'], sameStatus: true, sameUnit: false },
  before: { count: 2, periods: ['same'], sameStatus: false, sameUnit: false },
  whole: { count: 2, periods: ['same'], sameStatus: false, sameUnit: false },
  complement: { count: 1, periods: ['same'], sameStatus: false, sameUnit: false },
}

/** Why the operands do not fit the operation, in words that follow "vì"; null when they do. */
export function whyUnfit(operation: Operation, operands: readonly Operand[]): string | null {
  const demands = DEMANDS[operation]
  const facts = operands.map(({ fact }) => fact)
  return (
    unfitCount(demands, operands) ??
    unfitNumbers(operands) ??
    (demands.sameUnit && sharedUnit(facts) === null ? unfitUnits(facts) : null) ??
    unfitPrices(facts) ??
    unfitPeriods(demands, operands) ??
    (demands.sameStatus && isMixed(facts) ? 'có số kế hoạch và có số thực hiện' : null)
  )
}

function unfitCount({ count }: Demands, operands: readonly Operand[]): string | null {
  if (count === 'many' ? operands.length < 2 : operands.length !== count) return 'không đủ số liệu để tính'
  const ids = new Set(operands.map(({ fact, reading }) => `${fact.factId} ${reading}`))
  return ids.size < operands.length ? 'một số liệu được dùng hai lần' : null
}

function unfitNumbers(operands: readonly Operand[]): string | null {
  const unread = operands.find((operand) => baseValue(operand) === null)
  if (unread) {
    const isRange = unread.fact.bound === 'range'
    return isRange ? `“${unread.fact.text}” là một khoảng` : `không đọc được số trong “${unread.fact.text}”`
  }
  const misprinted = operands.find(({ fact }) => hasMisprintedUnit(fact))
  return misprinted ? `đơn vị in trong “${misprinted.fact.text}” không rõ` : null
}

function unfitUnits(facts: readonly Fact[]): string {
  const units = [...new Set(facts.map((fact) => (fact.unit === '' ? 'không ghi đơn vị' : fact.unit)))]
  return units.length === 1 ? 'các số đếm những thứ khác nhau' : `các số khác đơn vị (${units.join(', ')})`
}

function unfitPrices(facts: readonly Fact[]): string | null {
  const money = facts.filter((fact) => fact.dimension === 'money')
  const bases = new Set(money.map(priceBasisOf))
  if (bases.size < 2) return null
  const said = [...bases].map((basis) => basis ?? 'không nêu loại giá')
  return `các số tính theo giá khác nhau (${said.join(', ')})`
}

function unfitPeriods({ periods }: Demands, operands: readonly Operand[]): string | null {
  const isAllowed = operands.every(({ fact }, place) =>
    operands
      .slice(place + 1)
      .every(
        (other) =>
          fact.factId === other.fact.factId || periods.includes(periodFit(fact.period, other.fact.period)),
      ),
  )
  return isAllowed ? null : 'các số thuộc những kỳ không so được với nhau'
}

function isMixed(facts: readonly Fact[]): boolean {
  return new Set(facts.map((fact) => fact.status === 'plan')).size > 1
}
