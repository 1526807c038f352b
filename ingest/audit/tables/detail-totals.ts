import { fold } from '../../../src/vietnamese/fold.ts'
import type { AuditedDocument } from '../audited-document.ts'
import type { FindingDraft } from '../finding-draft.ts'
import { isSummable, isTotalName, type TableRow } from './table.ts'
import { heldByMost, summed } from './table-sum.ts'

const LEAST = { share: 0.8, places: 4 }

/** Rows about one thing, one of which adds the others up: "Tổng", "Đã thực thi", "Chưa thực thi" of every ministry. */
export function checkDetailTotals({ tables }: AuditedDocument): FindingDraft[] {
  return tables.flatMap((table) => {
    const columns = table.columns.filter((column) => isSummable(table, column))
    const found = groupsByName(table.rows).flatMap((rows) => {
      const row = rows.find(({ detail }) => isTotalName(detail))
      const others = rows.filter((other) => other !== row)
      if (row === undefined || others.length < 2) return []
      return columns.flatMap((column) => {
        const total = row.figures.get(column)
        const parts = others.flatMap(({ figures }) => figures.get(column) ?? [])
        if (total === undefined || parts.length !== others.length) return []
        return [summed({ total, parts, row, column })]
      })
    })
    return heldByMost(found, LEAST).map(({ draft }) => draft)
  })
}

/** Rows that follow each other under one name. */
function groupsByName(rows: readonly TableRow[]): TableRow[][] {
  const groups: TableRow[][] = []
  for (const row of rows) {
    const current = groups.at(-1)
    if (current?.[0] !== undefined && row.name !== '' && fold(current[0].name) === fold(row.name))
      current.push(row)
    else groups.push([row])
  }
  return groups
}
