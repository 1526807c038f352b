import { pipeline, Readable } from 'node:stream'
import { stringify } from 'csv-stringify'
import { FIGURE_COLUMNS, type CellKind, type FigureRow } from './figure-columns.ts'

/**
 * Figures as CSV (RFC 4180, CRLF, UTF-8 with a byte order mark, without which Excel takes Vietnamese letters for others).
 * Numbers have a decimal comma and no grouping: an Excel set to Vietnamese reads "65,3" as a number, but "12.345" (12,345 with a
 * decimal point) as twelve thousand. Every text is quoted, so a comma in a number parts no cells.
 */
export function figuresCsv(rows: Iterable<FigureRow>): Readable {
  const writer = stringify({
    bom: true,
    header: true,
    columns: FIGURE_COLUMNS.map(({ head }) => ({ key: head, header: head })),
    record_delimiter: 'windows',
    quoted_string: true,
  })
  // A failure ends the writer itself, and so the reply.
  return pipeline(Readable.from(records(rows)), writer, () => undefined)
}

function* records(rows: Iterable<FigureRow>): Generator<(string | null)[]> {
  for (const row of rows) {
    yield FIGURE_COLUMNS.map(({ kind, read }) => {
      const content = read(row)
      return content === null ? null : csvCell(content, kind)
    })
  }
}

/** A cell that begins so is a formula to a spreadsheet, whatever it was meant to be. */
const FORMULA = /^[=+\-@\t\r\n]/

/** The content of a cell: a number in Vietnamese notation, or a text that no spreadsheet takes for a formula. */
function csvCell(content: string, kind: CellKind): string {
  if (kind === 'decimal' || kind === 'integer') return content.replace('.', ',')
  return FORMULA.test(content) ? `'${content}` : content
}
