import { describe, expect, test } from 'vitest'
import { parseDocument } from '../../../ingest/parse/parse-document.ts'
import type { Block, DocumentTree } from '../../../src/domain/document.ts'
import { EXPORT_PLAN, TELEGRAM, bodyBlocks, madeUp, realDocument } from './real-documents.ts'

const plan = (await realDocument(EXPORT_PLAN)).tree
const telegram = (await realDocument(TELEGRAM)).tree

const rowsOf = (tree: DocumentTree) => bodyBlocks(tree).filter(({ kind }) => kind === 'row')

/** Rows whose text begins so, in order. */
const rowsFrom = (tree: DocumentTree, start: string) =>
  rowsOf(tree).filter(({ text }) => text.startsWith(start))

function parentsOf(tree: DocumentTree, row: Block | undefined): string[] {
  const parent = rowsOf(tree).find(({ id }) => id === row?.parentId)
  return parent === undefined ? [] : [...parentsOf(tree, parent), parent.text]
}

const cellsOf = (row: Block | undefined) =>
  row?.cells?.map(({ column, start, end }) => [column, row.text.slice(start, end)])

describe('rows of tables', () => {
  test('a cell knows its column', () => {
    const [row] = rowsFrom(plan, '- | Sản lượng chè búp tươi')
    expect(cellsOf(row)?.slice(1, 5)).toEqual([
      ['Chỉ tiêu', 'Sản lượng chè búp tươi'],
      ['ĐVT', 'Tấn'],
      ['ƯTH Năm 2025', '56.182'],
      ['GIAI ĐOẠN 2026 - 2030 - Năm 2026', '64.213'],
    ])
  })

  test('“- | Diện tích” hangs on “1 | Cà Phê”, that on “I | CÂY CÔNG NGHIỆP”', () => {
    const [coffee] = rowsFrom(plan, '- | Diện tích | Ha | 26.120')
    expect(parentsOf(plan, coffee)).toEqual(['I | CÂY CÔNG NGHIỆP', '1 | Cà Phê'])
    const [milk] = rowsFrom(plan, '- | Tổng đàn')
    expect(parentsOf(plan, milk)).toEqual(['III | BÒ SỮA'])
  })

  test('a group row may carry figures itself', () => {
    const [cement] = rowsFrom(plan, '17 | Xi măng và clanke')
    expect(parentsOf(plan, cement)[0]).toMatch(/^II \| Sản phẩm công nghiệp khác \| 5\.000/u)
  })

  test('a row whose first cells are empty goes on with the row above', () => {
    const [done] = rowsFrom(telegram, 'Đã thực thi | 0 | 0')
    expect(parentsOf(telegram, done)).toEqual(['1 | Bộ Công an | Tổng | 7 | 0 | 3 | 0 | 4 | 0'])
  })

  test('the total of a group hangs on the group, the total of a table on nothing', () => {
    const [ministries] = rowsFrom(telegram, 'Tổng số | 1.885')
    expect(parentsOf(telegram, ministries)).toEqual(['I. Bộ, ngành'])
    const [all] = rowsFrom(telegram, 'Tổng | 759')
    expect(parentsOf(telegram, all)).toEqual([])
  })

  test('heads and column numbers are kept and are no rows of figures', () => {
    const heads = rowsOf(plan).filter(({ cells }) => cells?.length === 0)
    expect(heads.map(({ text }) => text.slice(0, 24))).toEqual([
      'TT | Chỉ tiêu | ĐVT | ƯT',
      'TT | Sản phẩm | Kế hoạch',
      '1 | 2 | 3 | 4 | 5 | 6 | ',
    ])
  })
})

describe('tables made up to be awkward', () => {
  test('heads of two lines are joined, a merged head counts for every column below it', async () => {
    const { tree } = await realDocument('tables')
    const [rice] = rowsFrom(tree, '1 | Lúa')
    expect(cellsOf(rice)?.map(([column]) => column)).toEqual([
      'STT',
      'Cây trồng',
      'Năm 2019 - Diện tích',
      'Năm 2019 - Sản lượng',
      'Năm 2020 - Diện tích',
      'Năm 2020 - Sản lượng',
    ])
  })

  test('a page number in a table does not end it', async () => {
    const { tree } = await realDocument('tables')
    const [orange] = rowsFrom(tree, '1 | Cam')
    expect(cellsOf(orange)?.[2]).toEqual(['Năm 2019 - Diện tích', '120'])
  })

  test('a row of dashes is a row, and a table of one line has no head', () => {
    const tree = parseDocument(
      madeUp('| Thu | Chi |\n|---|---|\n| - | - |\n| 12 | 9 |\n\nHết.\n\n| Thu 12 tỷ đồng |'),
    )
    expect(rowsOf(tree).map(({ text, cells }) => [text, cells?.length])).toEqual([
      ['Thu | Chi', 0],
      ['12 | 9', 2],
      ['Thu 12 tỷ đồng', 1],
    ])
  })
})
