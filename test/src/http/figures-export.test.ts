import ExcelJS from 'exceljs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Fact } from '../../../src/domain/fact.ts'
import { createLibrary } from '../../../src/store/library.ts'
import { CITY_REPORT } from '../../support/city-report.ts'
import { libraryOf } from '../../support/small-answering.ts'
import { readCsv } from './harness/csv.ts'
import { startService, type RunningService } from './harness/running-service.ts'

/** Labels as a document that means harm would print them. */
const HARMFUL = ['=HYPERLINK("http://x","y")', '+84', '-2+3', '@SUM(A1)', '\tx', '\rx', 'a "b", c']

const city = libraryOf({ 'hong-giang-2023': CITY_REPORT })
const facts = city.facts().map((fact, place): Fact => ({ ...fact, label: HARMFUL[place] ?? fact.label }))
const library = createLibrary({
  documents: city.documents(),
  passages: city.passages(),
  facts: facts.map((fact) => (fact.text === '18,2%' ? { ...fact, value: '-18.2' } : fact)),
  findings: [],
})

let service: RunningService
beforeAll(async () => {
  service = await startService({ context: { library } })
})
afterAll(() => service.stop())

const get = (path: string) => fetch(service.url + path)

describe('GET /api/figures.csv', () => {
  const rowsOf = async (query: string) => {
    const response = await get(`/api/figures.csv${query}`)
    expect(response.status).toBe(200)
    const text = new TextDecoder('utf-8', { ignoreBOM: true, fatal: true }).decode(
      await response.arrayBuffer(),
    )
    expect(text.startsWith('\uFEFF')).toBe(true)
    expect(text.replaceAll('\r\n', '')).not.toContain('\n')
    const [head = [], ...rows] = readCsv(text.slice(1))
    return rows.map((row) => Object.fromEntries(head.map((name, column) => [name, row[column] ?? ''])))
  }

  it('has every fact that fits, not only a page', async () => {
    expect(await rowsOf('')).toHaveLength(library.facts().length)
    expect(await rowsOf('?period=1999')).toEqual([])
  })

  it('has the figure, its source and a link to it', async () => {
    const [row] = await rowsOf('?q=thu+ngan+sach&relation=value')
    expect(row).toMatchObject({
      'Số liệu (như in)': '1.284,5 tỷ đồng',
      'Giá trị': '1284,5',
      'Đơn vị': 'tỷ đồng',
      'Giá trị quy đổi': '1284500000000',
      Kỳ: '2023',
      'Tình trạng': 'thực hiện',
      Mục: 'I. KẾT QUẢ THỰC HIỆN NĂM 2023 › 1. Về kinh tế',
    })
    expect(row?.['Câu nguồn']).toContain('1.284,5 tỷ đồng')
    expect(row?.['Liên kết đến nguồn']).toMatch(new RegExp(`^${service.url}/report/hong-giang-2023#`))
  })

  it('has what the same statement says of the figure', async () => {
    const [row] = await rowsOf('?q=l%C6%B0%E1%BB%A3ng+kh%C3%A1ch&relation=value')
    expect(row).toMatchObject({
      'Số liệu (như in)': '512.400 lượt',
      'Phần kế hoạch (cùng câu)': '102,5% kế hoạch',
      'Mức thay đổi (cùng câu)': 'tăng 18,2% so với cùng kỳ',
    })
  })

  it('has the chosen figures alone', async () => {
    const ids = facts.slice(7, 9).map(({ factId }) => factId)
    const rows = await rowsOf(`?ids=${encodeURIComponent(ids.join(','))}`)
    expect(rows.map((row) => row['Số liệu (như in)'])).toEqual(facts.slice(7, 9).map(({ text }) => text))
  })

  it('has no cell that a spreadsheet takes for a formula, and leaves numbers alone', async () => {
    const rows = await rowsOf('?sort=document')
    expect(rows.slice(0, HARMFUL.length).map((row) => row['Chỉ tiêu'])).toEqual([
      `'=HYPERLINK("http://x","y")`,
      `'+84`,
      `'-2+3`,
      `'@SUM(A1)`,
      `'\tx`,
      `'\rx`,
      'a "b", c',
    ])
    expect(rows.find((row) => row['Số liệu (như in)'] === '18,2%')?.['Giá trị']).toBe('-18,2')
  })

  it('is a file with a Vietnamese name', async () => {
    const response = await get('/api/figures.csv?q=h%E1%BB%99%20%22ngh%C3%A8o%22')
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8')
    const disposition = response.headers.get('content-disposition') ?? ''
    expect(disposition).toMatch(/^attachment; filename="so-lieu\.csv"; filename\*=UTF-8''/)
    expect(decodeURIComponent(disposition.split("''")[1] ?? '')).toBe('Số liệu - hộ nghèo.csv')
  })

  it.each(['limit=1', 'cursor=x', 'status=done'])('refuses %s', async (query) => {
    expect((await get(`/api/figures.csv?${query}`)).status).toBe(400)
  })
})

describe('GET /api/figures.xlsx', () => {
  const sheetOf = async (query: string) => {
    const response = await get(`/api/figures.xlsx${query}`)
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe(
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    )
    const workbook = new ExcelJS.Workbook()
    await workbook.xlsx.load(await response.arrayBuffer())
    const [sheet] = workbook.worksheets
    if (sheet === undefined) throw new Error('a workbook has a sheet')
    const heads = sheet.getRow(1).values
    const columnOf = (head: string) => (Array.isArray(heads) ? heads.indexOf(head) : -1)
    return { sheet, cell: (row: number, head: string) => sheet.getRow(row).getCell(columnOf(head)) }
  }

  it('has every fact, numbers as numbers, and a link that can be clicked', async () => {
    const { sheet, cell } = await sheetOf('?q=thu+ngan+sach&relation=value')
    expect(sheet.rowCount).toBe(2)
    expect(cell(2, 'Giá trị').value).toBe(1284.5)
    expect(cell(2, 'Giá trị quy đổi').value).toBe(1_284_500_000_000)
    expect(cell(2, 'Đơn vị').value).toBe('tỷ đồng')
    expect(cell(2, 'Câu nguồn').text).toContain('1.284,5 tỷ đồng')
    expect(cell(2, 'Liên kết đến nguồn').hyperlink).toMatch(
      new RegExp(`^${service.url}/report/hong-giang-2023#`),
    )
  })

  it('keeps texts texts, whatever they begin with', async () => {
    const { sheet, cell } = await sheetOf('?sort=document')
    expect(sheet.rowCount).toBe(library.facts().length + 1)
    for (const [place, text] of HARMFUL.entries()) {
      expect(cell(place + 2, 'Chỉ tiêu').type).toBe(ExcelJS.ValueType.String)
      expect(cell(place + 2, 'Chỉ tiêu').text.trim()).toBe(text.trim())
    }
  })

  it('keeps the head in sight and filters by it', async () => {
    const { sheet } = await sheetOf('')
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 })
    expect(sheet.autoFilter).toBeTruthy()
    expect(sheet.getColumn(1).width).toBeGreaterThan(20)
  })

  it('links to the public address where that is set', async () => {
    const config = { publicBaseUrl: 'https://hoidap.example.vn' }
    const published = await startService({ context: { library }, config })
    try {
      const csv = await (await fetch(`${published.url}/api/figures.csv`)).text()
      expect(csv).toContain('"https://hoidap.example.vn/report/hong-giang-2023#')
    } finally {
      await published.stop()
    }
  })
})
