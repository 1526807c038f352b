import type { Fact } from '../../src/domain/fact.ts'
import type { Passage } from '../../src/domain/passage.ts'

const TOTAL_ROW =
  /^(?:[\p{L}\d]{1,4}[.)]?\s*\|\s*)?(?:tổng(?: (?:số|cộng|chung))?|cộng|toàn (?:tỉnh|quốc|thành phố))(?!\p{Ll})/iu
/** Columns of a total and of what it is made of. */
const TOTAL_COLUMN = /^(?:tổng(?: (?:số|cộng))?|cộng)$/iu
const PART_COLUMN = /^(?:cấp (?:tỉnh|xã|huyện|bộ|trung ương)|trong đó.*|nam|nữ)$/iu

interface Row {
  passage: Passage
  facts: Fact[]
  /** Fact by its column's head. */
  byColumn: Map<string, Fact>
}

const isAdditive = ({ dimension }: Fact) =>
  dimension !== 'share' && dimension !== 'ratio' && dimension !== 'rate'

function rowOf(passage: Passage, facts: readonly Fact[]): Row {
  const own = facts.filter(({ passageId }) => passageId === passage.id)
  const byColumn = new Map<string, Fact>()
  for (const { column, start, end } of passage.cells ?? []) {
    const fact = own.find((candidate) => candidate.start >= start && candidate.end <= end)
    if (fact !== undefined) byColumn.set(column, fact)
  }
  return { passage, facts: own, byColumn }
}

/** Rows that stand together with the same heads. */
function tablesOf(passages: readonly Passage[], facts: readonly Fact[]): Row[][] {
  const byPassage = new Map<string, Fact[]>()
  for (const fact of facts) byPassage.set(fact.passageId, [...(byPassage.get(fact.passageId) ?? []), fact])
  const tables: Row[][] = []
  let last: string | null = null
  for (const passage of passages) {
    const heads = passage.kind === 'row' && passage.cells !== null ? passage.sectionId : null
    if (heads !== null && heads === last) tables.at(-1)?.push(rowOf(passage, byPassage.get(passage.id) ?? []))
    else if (heads !== null) tables.push([rowOf(passage, byPassage.get(passage.id) ?? [])])
    last = heads
  }
  return tables
}

/** The row that a row is counted in: its group row when that has figures, else the row of the total. */
function wholeRow(row: Row, rows: readonly Row[]): Row | undefined {
  const { lead } = row.passage.context
  const group = lead.at(-1)?.split(' | ').at(-1)
  const ofGroup = rows.find(
    ({ passage }) =>
      group !== undefined &&
      passage.context.lead.length < lead.length &&
      passage.text.split(/\s*\|\s*/u).includes(group),
  )
  if (ofGroup !== undefined && ofGroup.facts.length > 0) return ofGroup
  if (group !== undefined || TOTAL_ROW.test(row.passage.text)) return undefined
  return rows.find(({ passage }) => TOTAL_ROW.test(passage.text))
}

const lastHead = (column: string) => column.split(' - ').at(-1) ?? ''
const headsAbove = (column: string) => column.split(' - ').slice(0, -1).join(' - ')

/** In one row: "Tổng số" and the "Cấp tỉnh", "Cấp xã" under the same head. */
function wholeInRow(column: string, row: Row): Fact | undefined {
  if (!PART_COLUMN.test(lastHead(column))) return undefined
  const total = Array.from(row.byColumn).find(
    ([other]) => TOTAL_COLUMN.test(lastHead(other)) && headsAbove(other) === headsAbove(column),
  )
  return total?.[1]
}

/**
 * The facts with the totals of their tables: a row under its group row or under the row of the total, and a column under the
 * column of the total beside it. Values keep their relation: every cell of a table is read on its own.
 */
export function withTableTotals(facts: readonly Fact[], passages: readonly Passage[]): Fact[] {
  const parents = new Map<string, string>()
  for (const rows of tablesOf(passages, facts)) {
    for (const row of rows) {
      const whole = wholeRow(row, rows)
      for (const [column, fact] of row.byColumn) {
        const total = wholeInRow(column, row) ?? whole?.byColumn.get(column)
        const isPart = total !== undefined && isAdditive(fact) && total.baseUnit === fact.baseUnit
        if (isPart && total.factId !== fact.factId) parents.set(fact.factId, total.factId)
      }
    }
  }
  return facts.map((fact) => ({ ...fact, parentId: fact.parentId ?? parents.get(fact.factId) ?? null }))
}
