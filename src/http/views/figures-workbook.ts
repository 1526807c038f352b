import { PassThrough } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { setImmediate as letOthersRun } from 'node:timers/promises'
import ExcelJS from 'exceljs'
import { FIGURE_COLUMNS, type CellKind, type FigureRow } from './figure-columns.ts'

/** Excel takes a sheet with more for damaged. */
const MAX_LINKS = 65_530
/** Rows written before other requests get their turn: a few milliseconds. */
const ROWS_AT_A_TIME = 100
const EXCEL_LINE = 'thin'

/**
 * Figures as an Excel workbook: numbers are numbers, texts are texts whatever they begin with, the link of each figure can be
 * clicked; the head stays in sight and filters.
 */
export async function figuresWorkbook(rows: Iterable<FigureRow>): Promise<Buffer> {
  const output = new PassThrough()
  const written = buffer(output)
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({ stream: output, useStyles: true })
  const sheet = workbook.addWorksheet('Số liệu', { views: [{ state: 'frozen', xSplit: 1, ySplit: 1 }] })
  sheet.columns = FIGURE_COLUMNS.map(({ head, width, kind }) => ({
    header: head,
    width,
    style: styleOf(kind),
  }))
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: FIGURE_COLUMNS.length } }
  const head = sheet.getRow(1)
  head.font = { bold: true }
  head.alignment = { vertical: 'middle', wrapText: true }
  head.border = { bottom: { style: EXCEL_LINE } }
  head.commit()

  let count = 0
  for (const row of rows) {
    count += 1
    const cells = FIGURE_COLUMNS.map(({ kind, read }) => workbookCell(read(row), kind, count <= MAX_LINKS))
    sheet.addRow(cells).commit()
    if (count % ROWS_AT_A_TIME === 0) await letOthersRun()
  }
  sheet.commit()
  await workbook.commit()
  return written
}

function styleOf(kind: CellKind): Partial<ExcelJS.Style> {
  if (kind === 'decimal') return { numFmt: '#,##0.##########', alignment: { vertical: 'top' } }
  if (kind === 'integer') return { numFmt: '0', alignment: { vertical: 'top' } }
  if (kind === 'link')
    return { font: { color: { argb: 'FF0563C1' }, underline: true }, alignment: { vertical: 'top' } }
  return { alignment: { vertical: 'top', wrapText: true } }
}

function workbookCell(content: string | null, kind: CellKind, mayLink: boolean): ExcelJS.CellValue {
  if (content === null || content === '') return null
  if (kind === 'decimal' || kind === 'integer') return Number(content)
  return kind === 'link' && mayLink ? { text: 'Mở trong báo cáo', hyperlink: content } : content
}
