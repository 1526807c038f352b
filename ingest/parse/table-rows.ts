import { stripInlineMarkup } from './inline-markup.ts'
import type { Line } from './lines.ts'
import { sourcedJoin } from './sourced-text.ts'
import type { SourcedText } from './sourced-text.ts'

export interface TableCell {
  column: string
  text: SourcedText
  /** Offsets in the row's text. */
  start: number
  end: number
}

export interface TableRow {
  text: SourcedText
  /** All cells of the row, empty ones too, by column. */
  texts: string[]
  /** The cells that hold something; none when the row belongs to the table's head. */
  cells: TableCell[]
}

export interface Table {
  columns: string[]
  rows: TableRow[]
}

const CELL_GLUE = ' | '
/** "---", ":-:"; a lone "-" is a cell without a figure. */
const RULE_CELL = /^\s*(?::-+:?|-+:|-{2,})\s*$/u

/** Whether the rows continue the table before them: no head of their own and as many columns. */
export const continuesTable = (before: Table, source: string, lines: readonly Line[]) =>
  !lines.some((line) => isRule(source, line)) &&
  lines.every((line) => cellRanges(source, line).length === before.columns.length)

function isRule(source: string, line: Line): boolean {
  const ranges = cellRanges(source, line)
  return ranges.length > 0 && ranges.every(({ start, end }) => RULE_CELL.test(source.slice(start, end)))
}

/** Rows of a Markdown table. The head is what stands above the rule, and rows below it that only go on naming columns. */
export function readTable(
  source: string,
  lines: readonly Line[],
  columnsBefore: readonly string[] | null,
): Table {
  const rule = lines.findIndex((line) => isRule(source, line))
  const parsed = lines.map((line) => cellTexts(source, line))
  const headLines = new Set<number>()
  if (columnsBefore === null) for (let at = 0; at < Math.max(rule, 1); at += 1) headLines.add(at)
  let columns = columnsBefore ?? joinHeads(parsed.slice(0, Math.max(rule, 1)).map(textsOf))
  const firstBody = Math.max(rule, headLines.size - 1) + 1
  const firstRow = parsed[firstBody]
  if (columnsBefore === null && firstRow !== undefined && isSecondHead(columns, textsOf(firstRow))) {
    headLines.add(firstBody)
    columns = joinHeads([spreadHeads(columns), textsOf(firstRow)])
  }
  // a table of heads alone (a letter's frame, say) has nothing to head: its cells are content
  const hasBody = parsed.some(
    (cells, at) => at !== rule && !headLines.has(at) && textsOf(cells).some((text) => text !== ''),
  )
  if (!hasBody) headLines.clear()
  const rows = parsed.flatMap((cells, at) => {
    if (at === rule) return []
    const isHead = headLines.has(at) || isColumnNumbers(textsOf(cells), at - firstBody)
    const row = toRow(cells, columns, isHead)
    return /[\p{L}\p{N}]/u.test(row.text.text) ? [row] : []
  })
  return { columns: [...columns], rows }
}

const textsOf = (cells: readonly SourcedText[]) => cells.map((cell) => cell.text)

const joinHeads = (heads: readonly (readonly string[])[]) =>
  Array.from({ length: Math.max(...heads.map((head) => head.length), 0) }, (_, column) =>
    [...new Set(heads.map((head) => head[column] ?? '').filter((head) => head !== ''))].join(' - '),
  )

/** A merged head stands in its first column only: the empty ones right of it are its columns too. */
const spreadHeads = (columns: readonly string[]) =>
  columns.map((_, at) => columns.slice(0, at + 1).findLast((column) => column !== '') ?? '')

/** A second line of heads below merged ones: no figures but years, and the first cell empty or the same again. */
function isSecondHead(columns: readonly string[], texts: readonly string[]): boolean {
  const isMerged = columns.some((column, at) => column === '' || (at > 0 && column === columns[at - 1]))
  const isNaming = texts.every((text) => !/\d/u.test(text) || /(?:^|\D)(?:19|20)\d{2}(?:\D|$)/u.test(text))
  const filled = texts.filter((text) => text !== '').length
  return isMerged && isNaming && filled >= 2 && (texts[0] === '' || texts[0] === columns[0])
}

/** "1 | 2 | 3", "A | B | 1 | 2 | 3=1+2": a row that numbers the columns; only at the top of a table. */
function isColumnNumbers(texts: readonly string[], depth: number): boolean {
  if (depth > 1) return false
  const filled = texts.filter((text) => text !== '')
  const numbers = filled
    .filter((text) => !/^[A-Z]$/u.test(text))
    .map((text) => /^\(?(\d{1,2})\)?(?:\s*=.*)?$/u.exec(text)?.[1])
  if (numbers.length < 2 || numbers.some((number) => number === undefined)) return false
  const [first] = numbers
  return (
    filled.length >= texts.length - 2 && numbers.every((number, at) => Number(number) === Number(first) + at)
  )
}

function toRow(cells: readonly SourcedText[], columns: readonly string[], isHead: boolean): TableRow {
  const text = sourcedJoin(cells, CELL_GLUE)
  const filled: TableCell[] = []
  let start = 0
  cells.forEach((cell, column) => {
    if (cell.text === '') return
    filled.push({ column: columns[column] ?? '', text: cell, start, end: start + cell.text.length })
    start += cell.text.length + CELL_GLUE.length
  })
  return { text, texts: textsOf(cells), cells: isHead ? [] : filled }
}

/** The texts of a line's cells, left to right. */
export const cellTexts = (source: string, line: Line): SourcedText[] =>
  cellRanges(source, line).map(({ start, end }) => stripInlineMarkup(source, start, end).text)

/** Where the cells of a row stand in the source; an escaped "\|" parts no cells. */
function cellRanges(source: string, line: Line): { start: number; end: number }[] {
  const bars: number[] = []
  for (let at = line.start; at < line.end; at += 1)
    if (source.charAt(at) === '|' && source.charAt(at - 1) !== '\\') bars.push(at)
  const ranges = bars.map((bar, index) => ({ start: bar + 1, end: bars[index + 1] ?? line.end }))
  const last = ranges.at(-1)
  return last !== undefined && source.slice(last.start, last.end).trim() === '' ? ranges.slice(0, -1) : ranges
}
