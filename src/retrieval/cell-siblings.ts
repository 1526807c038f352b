import type { Cell } from '../domain/document.ts'
import type { Fact } from '../domain/fact.ts'
import { fold } from '../vietnamese/fold.ts'

/** How a cell stands to the others of its row; all false outside tables. */
export interface CellSiblings {
  /** A plan beside the result or estimate of the same thing and time. */
  isPlanBesideResult: boolean
  /** A later figure of the same kind stands in the row. */
  isOlder: boolean
  /** What another figure of the row is measured by: its share of the plan, its change. */
  isRelativeBesideValue: boolean
  /** Whether it stands in a column of totals with those of parts beside it. */
  isTotal: boolean
  /** The head of a column that makes a part of the total in another one: "Cấp xã" beside "Tổng số"; null for other cells. */
  part: string | null
}

export const NO_SIBLINGS: CellSiblings = {
  isPlanBesideResult: false,
  isOlder: false,
  isRelativeBesideValue: false,
  isTotal: false,
  part: null,
}

const TOTAL_HEAD = /^(?:tong(?: so| cong)?|cong)$/
const JOINED = ' - '

/** For every figure of a row how it stands to its neighbours. `cells` are those of the row. */
export function cellSiblings(facts: readonly Fact[], cells: readonly Cell[]): CellSiblings[] {
  const columns = facts.map((fact) => columnOf(fact, cells))
  return facts.map((fact, place) => {
    const alike = facts.filter(
      (other) =>
        other !== fact &&
        other.label === fact.label &&
        other.baseUnit === fact.baseUnit &&
        other.comparedTo === fact.comparedTo,
    )
    return {
      isPlanBesideResult:
        fact.status === 'plan' &&
        alike.some((other) => other.status !== 'plan' && other.period === fact.period),
      isOlder: alike.some(
        (other) =>
          (other.status === 'plan') === (fact.status === 'plan') &&
          other.period !== null &&
          fact.period !== null &&
          other.period > fact.period,
      ),
      isRelativeBesideValue:
        fact.comparedTo !== null && facts.some((other) => other.comparedTo === null && other !== fact),
      isTotal: standsInTotal(fact, columns[place] ?? '', facts),
      part: partWords(fact, columns[place] ?? '', facts, columns),
    }
  })
}

export function columnOf(fact: Fact, cells: readonly Cell[]): string {
  return cells.find(({ start, end }) => fact.start >= start && fact.end <= end)?.column ?? ''
}

/** "Tổng số" beside "Cấp tỉnh", "Tổng số - Bãi bỏ" beside "Dự kiến - Bãi bỏ", "Cộng" behind the years. */
function standsInTotal(fact: Fact, column: string, facts: readonly Fact[]): boolean {
  const [above, last] = headsOf(column)
  return (
    (isTotal(last) || isTotal(above)) &&
    facts.some((other) => other !== fact && other.baseUnit === fact.baseUnit)
  )
}

/** The words of a column that tell it from the total beside it; null when there is no total beside it. */
function partWords(
  { dimension, label }: Fact,
  column: string,
  facts: readonly Fact[],
  columns: readonly string[],
): string | null {
  const [above, last] = headsOf(column)
  if (above === '') return null
  const isTotalBeside = columns.some((other, place) => {
    const [otherAbove, otherLast] = headsOf(other)
    return otherAbove === above && isTotal(otherLast) && facts[place]?.dimension === dimension
  })
  if (isTotalBeside) return isTotal(last) ? null : last
  const isTotalAbove = columns.some((other, place) => {
    const [otherAbove, otherLast] = headsOf(other)
    return isTotal(otherAbove) && otherLast === last && facts[place]?.label === label
  })
  return isTotalAbove && !isTotal(above) ? wordsBeside(above, last) : null
}

/** The words of a head that the one below it does not say too. */
function wordsBeside(head: string, below: string): string {
  const said = new Set(fold(below).match(/[\p{L}\p{N}]+/gu))
  return (head.match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !said.has(fold(word))).join(' ')
}

/** "Tổng số hộ - Xã" as the heads above and the last one. */
function headsOf(column: string): readonly [string, string] {
  const heads = column.split(JOINED)
  return [heads.slice(0, -1).join(JOINED), heads.at(-1) ?? '']
}

const isTotal = (head: string) => TOTAL_HEAD.test(fold(head))
