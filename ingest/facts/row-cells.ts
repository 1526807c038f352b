import { fold } from '../../src/vietnamese/fold.ts'
import type { Cell } from '../../src/domain/document.ts'
import type { Figure } from '../../src/domain/fact.ts'
import { readCell } from '../../src/figures/read-cell.ts'
import { parseUnit, type Unit } from '../../src/vietnamese/units.ts'
import { isNumberingHead, isUnitColumn } from '../parse/column-kinds.ts'
import { columnUnit } from './column.ts'

const INDICATOR_COLUMN = /chi tieu|noi dung|danh muc|hang muc|dien giai/
/** Roman and arabic numbers and dashes that only number a row. */
const ROW_NUMBER = /^(?:\d{1,3}[.)]?|[IVXLC]+[.)]?|[a-zđ][.)]|[A-ZĐ]|[-+*])$/u

/** "- Công nghiệp", "+ Xuất khẩu", "Trong đó: Dệt may": what stands in front of a name and is none of it. */
const NAME_MARK = /^(?:trong đó\s*:?\s*)?(?:[-–+*]\s+|[a-zđ]\)\s+)?(?=\p{L})/iu

export interface ReadCell {
  cell: Cell
  text: string
  figure: Figure | null
}

/** A table row with what its cells hold. */
export interface Row {
  cells: ReadCell[]
  name: string
  /** Whether the row's name is an indicator ("Diện tích") rather than a place or a body that the columns measure. */
  isIndicator: boolean
}

interface NamedCell extends Pick<ReadCell, 'cell' | 'text'> {
  isUnit: boolean
}

const isNumbering = ({ cell, text }: NamedCell) =>
  isNumberingHead(cell.column) || (cell.column === '' && ROW_NUMBER.test(text))

export function readRow(text: string, cells: readonly Cell[], tableUnit: Unit | null): Row {
  const columns = cells.map(({ column }) => column)
  const named = cells.map((cell, place) => ({
    cell,
    text: text.slice(cell.start, cell.end).trim(),
    isUnit: isUnitColumn(columns, place),
  }))
  const ownUnit = parseUnit(named.find(({ isUnit }) => isUnit)?.text ?? '')
  const countedUnit = commonUnit(named)
  const read = named.map((entry) => ({
    ...entry,
    figure:
      isNumbering(entry) || entry.isUnit
        ? null
        : readCell(entry.text, unitOfEntry(entry, ownUnit, tableUnit, countedUnit)),
  }))
  const first = read.findIndex(({ figure }) => figure !== null)
  const names = read
    .slice(0, first < 0 ? read.length : first)
    .filter(
      (entry) => !isNumbering(entry) && !entry.isUnit && entry.text !== '' && !ROW_NUMBER.test(entry.text),
    )
  return {
    cells: read,
    name: names.map((entry) => entry.text.replace(NAME_MARK, '')).join(' – '),
    isIndicator: names.some(({ cell }) => INDICATOR_COLUMN.test(fold(cell.column))),
  }
}

const WITH_DECIMALS = /,\d{1,2}$/u

/** "16/19" counts what its own column names and nothing that other columns suggest; "6,75" counts nothing. */
function unitOfEntry(
  { cell, text }: NamedCell,
  ownUnit: Unit | null,
  tableUnit: Unit | null,
  countedUnit: Unit | null,
): Unit | null {
  const otherUnit = tableUnit ?? (WITH_DECIMALS.test(text) ? null : countedUnit)
  if (text.includes('/')) return ownUnit ?? columnUnit(cell.column)?.unit ?? null
  return unitOfCell(cell.column, ownUnit, otherUnit)
}

/** The unit of the whole row, when every column that suggests one suggests the same. */
function commonUnit(cells: readonly NamedCell[]): Unit | null {
  const counted = cells.filter((entry) => !isNumbering(entry) && readCell(entry.text, null) !== null)
  const units = counted
    .flatMap(({ cell }) => columnUnit(cell.column)?.unit ?? [])
    .filter(({ dimension }) => dimension === 'count')
  const first = units[0]
  return first !== undefined && units.every(({ baseUnit }) => baseUnit === first.baseUnit) ? first : null
}

/**
 * A unit that the column states holds for it alone ("(%)", "(Tấn)"), then that of the row; what the words of a column suggest yields to
 * what every column of the row counts, and not to the unit of the whole table: "Số dự án" under "ĐVT: triệu đồng".
 */
function unitOfCell(column: string, rowUnit: Unit | null, otherUnit: Unit | null): Unit | null {
  const ofColumn = columnUnit(column)
  if (ofColumn?.stated === true) return ofColumn.unit
  if (ofColumn === null && /^(?:ty le|ti le)/.test(fold(column))) return null
  if (rowUnit !== null) return rowUnit
  return otherUnit?.dimension === 'count' ? otherUnit : (ofColumn?.unit ?? otherUnit)
}
