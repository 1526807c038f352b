import { fold } from '../../../src/vietnamese/fold.ts'
import type { AuditedDocument } from '../audited-document.ts'
import type { FindingDraft } from '../finding-draft.ts'
import { isSummable, isTotalName, type Table, type TableRow } from './table.ts'
import { heldByMost, summed, type Summed } from './table-sum.ts'

/** Columns in which a choice of rows must add up before the others are blamed. */
const LEAST = { share: 0.5, places: 2 }

/** Rows that add others up: "Tổng cộng" below or above them, "Tổng I + II", a group's row above its items. */
export function checkColumnTotals({ tables }: AuditedDocument): FindingDraft[] {
  return tables.flatMap((table) => {
    const columns = table.columns.filter((column) => isSummable(table, column))
    return table.rows.flatMap((row, index) => {
      if (row.figures.size === 0 || !(isTotalName(row.name) || ROMAN.test(row.number))) return []
      return bestSums(row, rowChoices(table, index), columns)
    })
  })
}

const ROMAN = /^[IVX]+$/u
const ARABIC = /^\d+$/u

/** Which rows a total may add, by its name, its place and the numbers of the rows. */
function rowChoices({ rows }: Table, index: number): TableRow[][] {
  const total = rows[index]
  if (total === undefined) return []
  if (!isTotalName(total.name)) return [until(rows.slice(index + 1), endsGroup)]
  const named = Array.from(
    total.name.matchAll(/(?<![\p{L}\d])(?:[IVX]+|\d+)(?![\p{L}\d])/gu),
    ([number]) => number,
  )
  if (named.length > 1) return [rows.filter((row) => named.includes(row.number))]
  const isOther = (row: TableRow) => !isTotalName(row.name) && sameDetail(row, total)
  const above = until(rows.slice(0, index).toReversed(), (row) => startsSection(row) || isTotalOf(row, total))
    .filter(isOther)
    .toReversed()
  const below = until(rows.slice(index + 1), (row) => startsSection(row) || isTotalOf(row, total)).filter(
    isOther,
  )
  const whole = rows.filter((row) => row !== total && isOther(row))
  return [above, below, whole].flatMap((choice) => [
    choice,
    choice.filter(({ number }) => ROMAN.test(number)),
    choice.filter(({ number }) => ARABIC.test(number)),
  ])
}

const sameDetail = (a: TableRow, b: TableRow) => fold(a.detail) === fold(b.detail)
const isTotalOf = (row: TableRow, total: TableRow) => isTotalName(row.name) && sameDetail(row, total)
const startsSection = ({ figures }: TableRow) => figures.size === 0
const endsGroup = (row: TableRow) => ROMAN.test(row.number) || isTotalName(row.name)

function until(rows: readonly TableRow[], isEnd: (row: TableRow) => boolean): TableRow[] {
  const end = rows.findIndex(isEnd)
  return rows.slice(0, end < 0 ? undefined : end)
}

/** The sums of the choice that adds up in most columns. */
function bestSums(
  total: TableRow,
  choices: readonly TableRow[][],
  columns: readonly string[],
): FindingDraft[] {
  let best: FindingDraft[] = []
  let most = 0
  for (const rows of choices) {
    const held = heldByMost(sumsOf(total, rows, columns), LEAST).map(({ draft }) => draft)
    const holding = held.filter(({ verdict }) => verdict !== 'contradiction').length
    if (holding > most) [best, most] = [held, holding]
  }
  return best
}

function sumsOf(row: TableRow, rows: readonly TableRow[], columns: readonly string[]): Summed[] {
  if (rows.length < 2) return []
  return columns.flatMap((column) => {
    const total = row.figures.get(column)
    const parts = rows.flatMap(({ figures }) => figures.get(column) ?? [])
    if (total === undefined || parts.length < 2) return []
    return [summed({ total, parts, row, column })]
  })
}
