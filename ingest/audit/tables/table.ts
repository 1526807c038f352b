import type { Cell } from '../../../src/domain/document.ts'
import type { Fact } from '../../../src/domain/fact.ts'
import type { Passage } from '../../../src/domain/passage.ts'
import { fold } from '../../../src/vietnamese/fold.ts'

export interface TableRow {
  passage: Passage
  /** "I", "1", "-" as printed in the column of numbers, without full stop; empty when there is none. */
  number: string
  /** What the row is about: its first text cell, or that of the row it goes on with. */
  name: string
  /** Further text cells joined: "Đã thực thi" of a row about "Bộ Công an". */
  detail: string
  /** The figure of each column that has one. */
  figures: ReadonlyMap<string, Fact>
  /** Columns whose cell is printed and holds a dash. */
  dashes: ReadonlySet<string>
}

export interface Table {
  /** Every column, in order. */
  columns: readonly string[]
  rows: readonly TableRow[]
}

/** The tables of a document: rows that follow each other under the same columns. */
export function readTables(
  passages: readonly Passage[],
  factsByPassage: ReadonlyMap<string, readonly Fact[]>,
): Table[] {
  const tables: Passage[][] = []
  for (const passage of passages) {
    if (passage.kind !== 'row' || passage.cells === null) continue
    const current = tables.at(-1)
    if (current !== undefined && goesOn(current, passage)) current.push(passage)
    else tables.push([passage])
  }
  return tables.map((rows) => readTable(rows, (id) => factsByPassage.get(id) ?? []))
}

const columnsOf = (passages: readonly Passage[]) =>
  new Set(passages.flatMap(({ cells }) => (cells ?? []).map(({ column }) => column)))

const LEAST_SHARED = 0.6

/** A row of a group may fill few columns, so that either side may hold the other. */
function goesOn(rows: readonly Passage[], next: Passage): boolean {
  if (rows.at(-1)?.sectionId !== next.sectionId) return false
  const [known, own] = [columnsOf(rows), columnsOf([next])]
  const shared = [...own].filter((column) => known.has(column)).length
  return shared >= LEAST_SHARED * Math.min(known.size, own.size)
}

const NUMBERING = /^(?:stt|tt|so tt|so thu tu|)$/
const ASIDE = /^(?:dvt|dv tinh|don vi tinh|ghi chu)$/
/** A unit behind the name, the name itself where it is the first column: "Đơn vị | Tổng số hộ". */
const UNIT_OR_BODY = /^don vi$/
const ROW_NUMBER = /^(?:\d{1,3}(?:\.\d{1,2})*|[IVXLC]+|[a-zđ]|[-+*])[.)]?(?=\s|$)/u

function readTable(passages: readonly Passage[], factsOf: (passageId: string) => readonly Fact[]): Table {
  const columns = [...columnsOf(passages)]
  const numbering = columns.find((column) => NUMBERING.test(fold(column)))
  const nameColumn = columns.find((column) => column !== numbering && !ASIDE.test(fold(column)))
  return {
    columns,
    rows: passages.map((passage) => readRow(passage, factsOf(passage.id), { numbering, nameColumn })),
  }
}

function readRow(
  passage: Passage,
  facts: readonly Fact[],
  { numbering, nameColumn }: { numbering: string | undefined; nameColumn: string | undefined },
): TableRow {
  const cells = passage.cells ?? []
  const textOf = ({ start, end }: Cell) => passage.text.slice(start, end).trim()
  const figures = new Map<string, Fact>()
  const dashes = new Set<string>()
  const texts: string[] = []
  let number = ''
  let name = ''
  for (const cell of cells) {
    const text = textOf(cell)
    const figure = figureOf(cell, text, facts)
    if (cell.column === numbering) {
      number = ROW_NUMBER.exec(text)?.[0].replace(/[.)]$/, '') ?? ''
      if (!ROW_NUMBER.test(text) || /\p{L}{2}/u.test(text)) name = text
    } else if (figure !== null) figures.set(cell.column, figure)
    else if (/^[-–]$/.test(text)) dashes.add(cell.column)
    else if (cell.column === nameColumn) name = text
    else if (text !== '' && !isAside(cell.column)) texts.push(text)
  }
  const goesOnWith = passage.context.lead.at(-1)?.split(' | ').at(-1) ?? ''
  return { passage, number, name: name || goesOnWith, detail: texts.join(' | '), figures, dashes }
}

const isAside = (column: string) => ASIDE.test(fold(column)) || UNIT_OR_BODY.test(fold(column))

/** The figure that a cell holds and nothing else but its note mark. */
function figureOf(cell: Cell, text: string, facts: readonly Fact[]): Fact | null {
  const inside = facts.filter(({ start, end }) => start >= cell.start && end <= cell.end)
  const [figure] = inside
  if (figure === undefined || inside.length > 1 || figure.bound !== 'exact') return null
  return /^\s*(?:\(?\d{1,2}\)?|[%‰])?\s*$/u.test(text.replace(figure.text, '')) ? figure : null
}

const TOTAL = /^(?:tong|tong so|tong cong|cong|tong chung|chung|toan (?:tinh|thanh pho|huyen|xa|quoc|nganh))$/

/** "Tổng số", "Tổng cộng", "Toàn tỉnh"; also with the rows it adds: "Tổng I + II". */
export const isTotalName = (name: string): boolean =>
  TOTAL.test(
    fold(name)
      .replace(/[:.]|\s*\(?[\divx]+(?:\s*\+\s*[\divx]+)+\)?/g, '')
      .trim(),
  )

/** Head and own name of a column: "Tổng số" and "Bãi bỏ TTHC" of "Tổng số - Bãi bỏ TTHC". */
export function partsOfColumn(column: string): { group: string; own: string } {
  const at = column.lastIndexOf(' - ')
  return at < 0 ? { group: '', own: column } : { group: column.slice(0, at), own: column.slice(at + 3) }
}

/** Whether a column holds amounts that may be added: not percentages. */
export function isSummable(table: Table, column: string): boolean {
  const figures = table.rows.flatMap(({ figures: ofRow }) => ofRow.get(column) ?? [])
  return (
    figures.length > 0 && figures.every(({ dimension }) => dimension !== 'share' && dimension !== 'ratio')
  )
}
