import type { Fact } from '../../domain/fact.ts'
import type { Passage } from '../../domain/passage.ts'
import { columnHead, isTotalRow } from '../evidence/table-rows.ts'

interface Cell {
  fact: Fact
  passage: Passage
}

const TOTAL_HEAD = /^(?:tổng(?: số| cộng)?|cộng)$/iu
/** Heads of several lines come joined by this. */
const JOINED = ' - '

/** Whether figures may be added as cells of a table: along one row or down one column, and no total to what it is made of. */
export function areSummable(figures: readonly Cell[]): boolean {
  const cells = figures.filter(({ fact }) => fact.rule === 'cell')
  if (cells.length < 2) return true
  const columns = cells.map(({ fact, passage }) => columnHead(fact, passage))
  const areOfOneRow = new Set(cells.map(({ passage }) => passage.id)).size === 1
  const areOfOneColumn = new Set(columns).size === 1
  if (areOfOneRow) return !columns.some((column) => TOTAL_HEAD.test(column.split(JOINED).at(-1) ?? ''))
  return areOfOneColumn && !cells.some(({ passage }) => isTotalRow(passage))
}
