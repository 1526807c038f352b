import { fold } from '../../../src/vietnamese/fold.ts'
import type { AuditedDocument } from '../audited-document.ts'
import type { FindingDraft } from '../finding-draft.ts'
import { isSummable, isTotalName, partsOfColumn, type TableRow } from './table.ts'
import { heldByMost, summed, type Summed } from './table-sum.ts'

/** Rows in which a choice of columns must add up before the others are blamed; more for a column that is no plain "Tổng số". */
const LEAST = { share: 2 / 3, places: 3 }
const LEAST_OF_OTHER = { share: 0.8, places: 4 }

/** Columns that add others up: "Tổng số" before "Cấp tỉnh" and "Cấp xã"; "Tổng số - Bãi bỏ" of every group's "Bãi bỏ". */
export function checkRowTotals({ tables }: AuditedDocument): FindingDraft[] {
  return tables.flatMap((table) => {
    const summable = table.columns.filter((column) => isSummable(table, column))
    return summable.flatMap((column) => bestSums(table.rows, column, choicesFor(column, summable)))
  })
}

/** The sums of the choice that adds up in most rows. */
function bestSums(rows: readonly TableRow[], column: string, choices: readonly string[][]): FindingDraft[] {
  const { group, own } = partsOfColumn(column)
  const least = isTotalName(own) || isTotalName(group) ? LEAST : LEAST_OF_OTHER
  let best: FindingDraft[] = []
  let most = 0
  for (const parts of choices) {
    if (parts.length < 2) continue
    const sums = rows.flatMap((row) => sumOf(row, column, parts))
    const ofItems = sums.filter(({ row }) => !isTotalName(row.name))
    if (heldByMost(ofItems, least).length === 0) continue
    const holding = sums.filter(({ draft }) => draft.verdict !== 'contradiction').length
    if (holding > most) [best, most] = [sums.map(({ draft }) => draft), holding]
  }
  return best
}

/** Which columns a total may add: the rest of its group, the first ones behind it, its namesakes in other groups. */
function choicesFor(column: string, summable: readonly string[]): string[][] {
  const { group, own } = partsOfColumn(column)
  const inGroup = summable.filter((other) => other !== column && partsOfColumn(other).group === group)
  const behind = inGroup.filter((other) => summable.indexOf(other) > summable.indexOf(column))
  const beginnings = behind.map((_, index) => behind.slice(0, index + 1)).toReversed()
  return [
    ...(isTotalName(own) && group !== '' ? [inGroup] : []),
    ...(/^tong(?: |$)/.test(fold(own)) ? beginnings : []),
    acrossGroups(column, summable),
  ]
}

/** Columns of the same name in the groups that are no total themselves. */
function acrossGroups(column: string, summable: readonly string[]): string[] {
  const { group, own } = partsOfColumn(column)
  if (!isTotalName(group) || isTotalName(own)) return []
  return summable.filter((other) => {
    const parts = partsOfColumn(other)
    return other !== column && parts.own === own && parts.group !== '' && !isTotalName(parts.group)
  })
}

interface Sum extends Summed {
  row: TableRow
}

/** A dash stands for nothing; an empty cell leaves the sum open. */
function sumOf(row: TableRow, column: string, columns: readonly string[]): Sum[] {
  const total = row.figures.get(column)
  const parts = columns.flatMap((name) => row.figures.get(name) ?? [])
  const isWhole = columns.every((name) => row.figures.has(name) || row.dashes.has(name))
  if (total === undefined || parts.length < 2 || !isWhole) return []
  return [{ row, ...summed({ total, parts, row, column }) }]
}
