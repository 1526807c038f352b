import { readFile } from 'node:fs/promises'
import ExcelJS from 'exceljs'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { readCsv } from '../src/http/harness/csv.ts'
import { startFiguresSite, type FiguresSite } from '../support/browser-figures.ts'
import { usePages, VIEWPORTS } from '../support/browser-page.ts'

const SEARCH = '/figures?q=doanh+thu+du+lich&sort=value'
const SENTENCE =
  'Doanh thu du lịch năm 2023: 426 tỷ đồng (106% kế hoạch). Nguồn: Báo cáo Tình hình phát triển kinh tế - xã hội thành phố ' +
  'Hồng Giang năm 2023, phương hướng, nhiệm vụ năm 2024, 1. Về kinh tế, '

const pages = usePages()
let site: FiguresSite
let page: Page

beforeAll(async () => {
  site = await startFiguresSite()
  return site.close
})

/** The rows that show this number. */
const row = (number: string) =>
  page
    .locator('.figure-table tbody tr')
    .filter({ has: page.getByRole('cell', { name: number, exact: true }) })
const sheet = () => page.getByRole('dialog')
const chosenBar = () => page.getByRole('region', { name: 'Số liệu đã chọn' })

/** Label and printed figure of each row that is shown. */
async function shownRows(): Promise<string[][]> {
  await page.locator('.figure-table').waitFor()
  const rows = await page.locator('.figure-table tbody tr').all()
  return Promise.all(
    rows.map(async (one) => {
      const text = async (cell: string) => (await one.locator(cell).textContent()) ?? ''
      const figure = `${await text('.cell-number')} ${await text('.cell-unit')}`
      return [await text('.label'), figure.replace(/^trên /u, '').trim()]
    }),
  )
}

async function downloaded(link: string): Promise<Buffer> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page
      .getByRole('link', { name: new RegExp(`dạng ${link}$`, 'u') })
      .last()
      .click(),
  ])
  return readFile(await download.path())
}

async function csvRows(): Promise<string[][]> {
  const [head = [], ...rows] = readCsv((await downloaded('CSV')).toString('utf8').slice(1))
  const columns = ['Chỉ tiêu', 'Số liệu (như in)'].map((name) => head.indexOf(name))
  return rows.map((cells) => columns.map((column) => cells[column] ?? ''))
}

async function workbookRows(): Promise<string[][]> {
  const workbook = new ExcelJS.Workbook()
  // The types of the workbook's reader are of another Node than ours; an ArrayBuffer they share.
  const bytes = await downloaded('Excel')
  await workbook.xlsx.load(new Uint8Array(bytes).buffer)
  const rows: string[][] = []
  workbook.worksheets[0]?.eachRow((cells, number) => {
    if (number > 1) rows.push([cells.getCell(1).text, cells.getCell(3).text])
  })
  return rows
}

describe.each(VIEWPORTS)('figures to take along at $width × $height', (viewport) => {
  beforeEach(async () => {
    page = await pages.open({ viewport, acceptDownloads: true })
  })

  it('the files hold what is shown, row by row, in the same order', async () => {
    await page.goto(site.address + SEARCH)
    const shown = await shownRows()
    expect(shown.length).toBeGreaterThan(5)
    await page.locator('.exports', { hasText: `Tải cả ${shown.length} số liệu` }).waitFor()
    expect(await csvRows()).toEqual(shown)
    expect(await workbookRows()).toEqual(shown)
  })

  it('a figure opens its sentence, marked, with the way into the report, and closes again', async () => {
    await page.goto(site.address + SEARCH)
    const opener = row('426').getByRole('button', { name: /^Nguồn/u })
    await opener.click()
    await expect.poll(() => sheet().locator('mark').allInnerTexts()).toEqual(['426 tỷ đồng'])
    await sheet().locator('blockquote', { hasText: 'doanh thu du lịch đạt 426 tỷ đồng' }).waitFor()
    await sheet().getByText('I. KẾT QUẢ THỰC HIỆN NĂM 2023 › 1. Về kinh tế').waitFor()
    await page.keyboard.press('Escape')
    await sheet().waitFor({ state: 'detached' })
    await row('426').locator('button:focus').waitFor()
    await opener.click()
    await sheet().getByRole('link', { name: 'Mở trong báo cáo' }).click()
    await page.waitForURL(/\/report\/hong-giang-2023#/u)
    await page.locator('mark', { hasText: '426 tỷ đồng' }).waitFor()
  })

  it('a figure is copied as a sentence with its source', async () => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.goto(site.address + SEARCH)
    await row('426').getByRole('button', { name: /^Chép/u }).click()
    await row('426').getByText('Đã chép').waitFor()
    const copied = String(await page.evaluate('navigator.clipboard.readText()'))
    expect(copied.startsWith(`${SENTENCE}${site.address}/report/hong-giang-2023#`)).toBe(true)
  })

  it('where the clipboard is closed, the sentence stands ready to be copied by hand', async () => {
    await page.addInitScript('Object.defineProperty(navigator, "clipboard", { value: undefined })')
    await page.goto(site.address + SEARCH)
    await row('426').getByRole('button', { name: /^Chép/u }).click()
    const field = sheet().getByRole('textbox', { name: 'Nội dung' })
    expect((await field.inputValue()).startsWith(SENTENCE)).toBe(true)
  })

  it('ticked figures stay ticked over searches and in the address, and are taken along alone', async () => {
    await page.goto(site.address + SEARCH)
    await row('426').getByRole('checkbox').check()
    await page.getByRole('searchbox').fill('cá nuôi')
    await row('280').first().getByRole('checkbox').check()
    await chosenBar().getByText('Đã chọn 2').waitFor()
    await page.reload()
    await row('280').first().locator('input:checked').waitFor()
    await chosenBar().getByRole('button', { name: 'Biểu đồ, tải về' }).click()
    await sheet().getByText('Tải cả 2 số liệu').waitFor()
    expect(await csvRows()).toEqual([
      ['Doanh thu du lịch', '426 tỷ đồng'],
      ['Sản lượng cá nuôi', '280'],
    ])
    await page.keyboard.press('Escape')
    await chosenBar().getByRole('button', { name: 'Bỏ chọn' }).click()
    await chosenBar().waitFor({ state: 'hidden' })
    await page.locator('input:checked').first().waitFor({ state: 'detached' })
  })

  it('ticked figures are drawn: share of plan, plan against result, and in words what shares no scale', async () => {
    await page.goto(site.address + '/figures?q=du+lich&document=hong-giang-2023')
    for (const text of ['426', 'trên 450', '512.400']) await row(text).first().getByRole('checkbox').check()
    await chosenBar().getByRole('button', { name: 'Biểu đồ, tải về' }).click()
    const shares = sheet().getByRole('table', { name: 'Kết quả so với kế hoạch (%)' })
    await shares.waitFor()
    expect(await shares.locator('.bar-text').allInnerTexts()).toEqual([
      '100%',
      '102,5% kế hoạch',
      '106% kế hoạch',
    ])
    const pair = sheet().getByRole('table', { name: 'Doanh thu du lịch: kết quả và kế hoạch' })
    expect(await pair.getByRole('rowheader').allInnerTexts()).toEqual([
      'Thực hiện năm 2023',
      'Kế hoạch năm 2024',
    ])
    expect(await pair.locator('.bar-plan').count()).toBe(1)
    await page.keyboard.press('Escape')
    await page.goto(site.address + '/figures?q=hong+giang&document=hong-giang-2023')
    for (const text of ['214', '120']) await row(text).first().getByRole('checkbox').check()
    await chosenBar().getByRole('button', { name: 'Biểu đồ, tải về' }).click()
    await sheet().getByText('không cùng đơn vị').waitFor()
  })

  it('when the ticked figures cannot be fetched, says so and tries again', async () => {
    await page.goto(site.address + SEARCH)
    await row('426').getByRole('checkbox').check()
    await page.route(/ids=/u, (route) => route.abort())
    pages.expectRefusals()
    await chosenBar().getByRole('button', { name: 'Biểu đồ, tải về' }).click()
    await sheet().getByText('Chưa kết nối được với máy chủ').waitFor()
    await page.unrouteAll()
    await sheet().getByRole('button', { name: 'Thử lại' }).click()
    await sheet().getByText('Tải 1 số liệu').waitFor()
  })
})
