import type { Span } from '../../src/domain/span.ts'
import type { ReportPassage } from './report-document.ts'

/** A paragraph, list item or table row as printed; a long one has been cut into several passages. */
export interface PrintedBlock {
  /** "-", "a)" as printed in front; empty when there is none. */
  label: string
  passages: ReportPassage[]
}

/** A cell of a table row, with the passages whose text it shows. */
export interface PrintedCell {
  column: string
  parts: { passage: ReportPassage; span: Span }[]
}

/** Blocks that are shown as one thing. */
export type BlockGroup =
  | { kind: 'paragraph'; block: PrintedBlock }
  | { kind: 'list'; blocks: PrintedBlock[] }
  | PrintedTable

/** `columns` are empty texts where the table prints no heads. A row has null where it prints nothing in a column. */
export interface PrintedTable {
  kind: 'table'
  columns: string[]
  rows: (PrintedCell | null)[][]
}

/** Passages in document order → printed blocks → paragraphs, lists and tables. */
export function groupBlocks(passages: readonly ReportPassage[]): BlockGroup[] {
  const groups: BlockGroup[] = []
  for (const block of joinBlocks(passages)) {
    const last = groups.at(-1)
    const cells = cellsOf(block)
    if (cells.length > 0) {
      if (last?.kind !== 'table' || !addRow(last, cells)) {
        groups.push({ kind: 'table', columns: cells.map(({ column }) => column), rows: [cells] })
      }
    } else if (block.passages[0]?.kind === 'item') {
      if (last?.kind === 'list') last.blocks.push(block)
      else groups.push({ kind: 'list', blocks: [block] })
    } else groups.push({ kind: 'paragraph', block })
  }
  return groups
}

/** The passages of one printed block share its id and follow each other. */
export function joinBlocks(passages: readonly ReportPassage[]): PrintedBlock[] {
  const blocks: PrintedBlock[] = []
  for (const passage of passages) {
    const last = blocks.at(-1)
    if (last?.passages[0]?.blockId === passage.blockId) last.passages.push(passage)
    else blocks.push({ label: passage.label, passages: [passage] })
  }
  return blocks
}

/** Empty for a block that is no row. A cell cut between two passages is one cell again. */
function cellsOf(block: PrintedBlock): PrintedCell[] {
  const cells: PrintedCell[] = []
  for (const passage of block.passages) {
    for (const [index, { column, start, end }] of (passage.cells ?? []).entries()) {
      const part = { passage, span: { start, end } }
      const last = cells.at(-1)
      if (index === 0 && last?.column === column) last.parts.push(part)
      else cells.push({ column, parts: [part] })
    }
  }
  return cells
}

/** Adds a row whose columns are among the table's, or the other way round; says whether it could. */
function addRow(table: PrintedTable, cells: readonly PrintedCell[]): boolean {
  const row = spread(cells, table.columns)
  if (row !== null) {
    table.rows.push(row)
    return true
  }
  const columns = cells.map(({ column }) => column)
  const places = spread(
    table.columns.map((column, index) => ({ column, index })),
    columns,
  )
  if (places === null) return false
  table.columns = columns
  table.rows = table.rows.map((old) =>
    places.map((place) => (place === null ? null : (old[place.index] ?? null))),
  )
  table.rows.push([...cells])
  return true
}

/** Items under their columns, null where a column has none; null as a whole when they do not fit in this order. */
function spread<Item extends { column: string }>(
  items: readonly Item[],
  columns: readonly string[],
): (Item | null)[] | null {
  let next = 0
  const row = columns.map((column) => {
    const item = items[next]
    if (item?.column !== column) return null
    next += 1
    return item
  })
  return next === items.length ? row : null
}
