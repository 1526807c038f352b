import type { Passage } from '../../src/domain/passage.ts'
import type { Figure } from '../../src/domain/fact.ts'
import { parseUnit, type Unit } from '../../src/vietnamese/units.ts'
import type { BlockText } from './block-text.ts'
import type { BoundFigure } from './bound-figure.ts'
import { captionName, isCaption, isUnitLine, unitStatedIn } from '../parse/column-kinds.ts'
import { columnMeasure, columnRelation, isRateOnly, ratioHead } from './column.ts'
import { periodOfColumn, statusAmong, statusOfColumn } from './column-period.ts'
import { nameOfGroup, withGroupName } from './group-name.ts'
import { lowered } from './names.ts'
import { isShare } from './relation.ts'
import { readRow, type ReadCell, type Row } from './row-cells.ts'
import type { SectionContext } from './section-context.ts'
import { spokenFigures, type SpokenFigure } from './spoken-figure.ts'
import { bindTextFigures } from './text-facts.ts'

/** The unit that a line above the table or its heading states: "ĐVT: triệu đồng". */
function unitOfTable({ context, sectionPath }: Passage): Unit | null {
  const lines = [...context.lead, sectionPath.at(-1) ?? '']
  const stated = lines.flatMap((line) => unitStatedIn(line) ?? []).at(-1)
  return stated === undefined ? null : parseUnit(stated)
}

/** A row that numbers the columns: "1 | 2 | 3 | 4". */
function numbersColumns({ cells, name }: Row): boolean {
  const values = cells.flatMap(({ figure }) => (figure === null ? [] : [Number(figure.value)]))
  return (
    name === '' &&
    values.length > 2 &&
    values.every((value, index) => index === 0 || value === (values[index - 1] ?? 0) + 1)
  )
}

/** When a column is compared with another, its figures belong to the time of what is compared: the nearest result left of it. */
function periodOfCell(entry: ReadCell, row: Row): string | null {
  const { column } = entry.cell
  const ratio = ratioHead(column)
  if (ratio !== null) return periodOfColumn(ratio.of)
  const own = periodOfColumn(column)
  if (own !== null || columnRelation(column, true) === null) return own
  const left = row.cells.slice(0, row.cells.indexOf(entry)).map(({ cell }) => cell.column)
  return (
    left
      .filter((other) => statusOfColumn(other) !== 'plan')
      .map(periodOfColumn)
      .findLast((period) => period !== null) ?? null
  )
}

function labelOfCell(measure: string, name: string, isIndicator: boolean): string {
  if (measure === '' || name === '') return measure || name
  return isIndicator ? `${name} – ${measure}` : `${measure} – ${name}`
}

/** "Đã tích hợp" over a count of procedures: "TTHC đã tích hợp". */
const counted = (measure: string, { dimension, unit }: Figure) =>
  dimension === 'count' && unit !== '' && /^(?:đã|đang|chưa)\s/iu.test(measure)
    ? `${unit} ${lowered(measure)}`
    : measure

const COUNT_OPENING = /^(?:tổng số|số lượng|số|kết quả(?: thực hiện)?)\s+/iu

/** "Tỷ lệ" alone is the rate of what the column to its left counts, or of what stands above that. */
function measureOf(entry: ReadCell, row: Row): { measure: string; above: string } {
  const own = columnMeasure(entry.cell.column)
  if (!isRateOnly(own.measure)) return own
  const left = row.cells
    .slice(0, row.cells.indexOf(entry))
    .map(({ figure, cell }) => ({ figure, ...columnMeasure(cell.column) }))
    .findLast(({ figure, measure }) => figure !== null && !isRateOnly(measure))
  const rated = (left?.above === '' ? left.measure : left?.above) ?? ''
  const name = rated.replace(COUNT_OPENING, '')
  return name === '' ? own : { measure: `${own.measure} ${lowered(name)}`, above: own.above }
}

function bindCell(
  spoken: SpokenFigure,
  entry: ReadCell,
  row: Row,
  block: BlockText,
  section: SectionContext,
): BoundFigure {
  const { figure } = spoken
  const { column } = entry.cell
  const above = block.passages[0].context.lead.filter((text) => !isUnitLine(text))
  const lead = above.filter((text) => !isCaption(text))
  const captions = above.filter(isCaption).map(captionName)
  const { measure, above: headsAbove } = measureOf(entry, row)
  const ofColumn = periodOfCell(entry, row)
  const period = ofColumn ?? section.period
  const read = columnRelation(column, isShare(figure.baseUnit))
  const name = withGroupName(row.name, lead)
  // "So với KH (%)" says how the row's figure stands to another and names nothing itself
  const label =
    read === null || name === '' ? labelOfCell(counted(measure, figure), name, row.isIndicator) : name
  const status =
    read?.relation === undefined ? statusAmong(column, valueColumns(row), section.status) : 'actual'
  const besides = [
    row.name,
    ...lead.map(nameOfGroup),
    headsAbove,
    read?.comparedTo ?? '',
    ...captions,
  ].filter((text) => text !== '' && text !== label)
  return {
    spoken,
    group: 0,
    hosted: false,
    host: null,
    parent: null,
    label,
    qualifiers: [...new Set(besides)],
    relation: read?.relation ?? (isShare(figure.baseUnit) ? 'share' : status === 'plan' ? 'target' : 'value'),
    comparedTo: read?.comparedTo ?? null,
    status,
    period,
    origin: {
      label: label === '' ? 'none' : 'stated',
      period: period === null ? 'none' : ofColumn === null ? 'inherited' : 'stated',
      unit: figure.unit === '' ? 'none' : figure.text.includes(figure.unit) ? 'stated' : 'inherited',
    },
    unit: figure.unit,
    baseUnit: figure.baseUnit,
  }
}

/** The figure of a cell in the offsets of the block, spoken in the cell alone. */
function spokenInCell(figure: Figure, { cell, text }: ReadCell, block: BlockText): SpokenFigure[] {
  const at = block.text.indexOf(text, cell.start)
  return spokenFigures(block.text, [cell], [{ ...figure, start: figure.start + at, end: figure.end + at }])
}

/** A remark in a cell ("07 TTHC chưa đủ điều kiện"), read as running text that speaks of the row. */
function remarkFigures({ cell, text }: ReadCell, row: Row, block: BlockText, section: SectionContext) {
  const at = block.text.indexOf(text, cell.start)
  const alone = text.padStart(at + text.length).padEnd(block.text.length)
  const clauses = [{ start: at, end: at + text.length }]
  return bindTextFigures({ ...block, text: alone, clauses }, section).map((bound) => ({
    ...bound,
    qualifiers: [...new Set([...bound.qualifiers, row.name])].filter((qualifier) => qualifier !== ''),
  }))
}

/** Heads of the columns that hold figures of their own and not what another is measured by. */
const valueColumns = (row: Row) =>
  row.cells.flatMap(({ cell, figure }) =>
    figure !== null && columnRelation(cell.column, true) === null ? [cell.column] : [],
  )

const shifted = (place: number | null, by: number) => (place === null ? null : place + by)

/** The figures of a table row, each bound to its column's head and the row's name; remarks are read as text. */
export function bindRowFigures(block: BlockText, section: SectionContext): BoundFigure[] {
  const { cells } = block.passages[0]
  if (cells === null) return bindTextFigures(block, section)
  const row = readRow(block.text, cells, unitOfTable(block.passages[0]))
  if (numbersColumns(row)) return []
  const firstFigure = row.cells.findIndex(({ figure }) => figure !== null)
  const figures: BoundFigure[] = []
  for (const [index, entry] of row.cells.entries()) {
    const { figure } = entry
    const isRemark =
      figure === null && index > firstFigure && firstFigure >= 0 && /\d.*\p{L}{2}/u.test(entry.text)
    if (isRemark) {
      const by = figures.length
      for (const bound of remarkFigures(entry, row, block, section)) {
        const { group, host, parent } = bound
        figures.push({ ...bound, group: group + by, host: shifted(host, by), parent: shifted(parent, by) })
      }
    } else if (figure !== null) {
      figures.push(
        ...spokenInCell(figure, entry, block).map((spoken) => bindCell(spoken, entry, row, block, section)),
      )
    }
  }
  return figures
}
