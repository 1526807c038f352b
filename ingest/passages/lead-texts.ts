import type { Block, Cell } from '../../src/domain/document.ts'
import { isUnitColumn } from '../parse/column-kinds.ts'
import { PART_OPENING } from '../parse/row-parents.ts'
import { cutClauses } from './clauses.ts'

const LONGEST_WHOLE_LEAD = 200
const LONGEST_HEAD = 90
/** "|  | - Công nghiệp": a part with its dash in front of the name, no row that goes on. */
const PART_MARK = /^(?:[-–+*]|[a-zđ][.)]|\d{1,2}(?:\.\d{1,2})*[.)])\s/u
const FIGURE = /^[-–]?[\d.,%\s/()–-]+$/u

/**
 * What announces a block, outermost first: the items, lead-ins and group rows it hangs on. Of a long item only its head
 * ("Các sản phẩm trái cây:") and its last clause, of a row only its names: figures of a parent are not the child's.
 */
export function leadTexts(block: Block, blocks: ReadonlyMap<string, Block>): string[] {
  const leads: string[] = []
  const seen = new Set([block.id])
  for (let at = parentOf(block, blocks); at !== undefined && !seen.has(at.id); at = parentOf(at, blocks)) {
    seen.add(at.id)
    leads.unshift(...leadOf(at, block))
  }
  return leads.filter((lead) => lead !== '')
}

const parentOf = (block: Block, blocks: ReadonlyMap<string, Block>) =>
  block.parentId === null ? undefined : blocks.get(block.parentId)

function leadOf(parent: Block, child: Block): string[] {
  if (parent.cells !== null) return [rowName(parent, parent.cells, child)]
  if (parent.text.length <= LONGEST_WHOLE_LEAD) return [parent.text]
  const colon = parent.text.search(/:\s/u)
  const head = colon > 0 && colon <= LONGEST_HEAD ? [parent.text.slice(0, colon + 1)] : []
  const last = cutClauses(parent.text).at(-1)
  return last === undefined ? head : [...head, parent.text.slice(last.start, last.end)]
}

/** The names of a row; for a row that goes on with it, only those of the columns that the child leaves empty. */
function rowName(parent: Block, cells: readonly Cell[], child: Block): string {
  const columns = cells.map(({ column }) => column)
  const names = cells.filter(
    (cell, place) => !FIGURE.test(parent.text.slice(cell.start, cell.end)) && !isUnitColumn(columns, place),
  )
  const filled = new Set((child.cells ?? []).map((cell) => cell.column))
  const first = cells[0]?.column
  const [own] = child.cells ?? []
  const ownName = own === undefined ? '' : child.text.slice(own.start, own.end)
  const isPart = PART_MARK.test(ownName) || PART_OPENING.test(ownName)
  const goesOn = first !== undefined && !filled.has(first) && cells.length > names.length && !isPart
  return names
    .filter((cell) => !goesOn || !filled.has(cell.column))
    .map((cell) => parent.text.slice(cell.start, cell.end))
    .join(' | ')
}
