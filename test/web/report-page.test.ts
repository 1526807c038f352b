import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { createOpenPages, VIEWPORTS, type OpenPages } from '../support/browser-page.ts'
import { passageIds, QUOTE, quoteRange, REPORT_ID, reportDocument } from '../support/browser-report.ts'
import { startTestSite, type TestSite } from '../support/browser-site.ts'
import { launchBrowser } from '../support/browser.ts'

let site: TestSite
let pages: OpenPages

beforeAll(async () => {
  site = await startTestSite()
  return site.close
})
beforeAll(async () => {
  const { browser, close } = await launchBrowser()
  pages = createOpenPages(browser)
  return close
})
afterEach(async () => {
  expect(await pages.close()).toEqual([])
})

const report = (hash = '') => `${site.address}/report/${REPORT_ID}${hash}`
const heading = (page: Page, name: string) => page.getByRole('heading', { name })
const marked = (page: Page) => page.locator('mark')

/** Whether an element is on the part of the page that is seen. */
async function isInView(page: Page, selector: string): Promise<unknown> {
  return page.evaluate(`(() => {
    const { top, bottom } = document.querySelector(${JSON.stringify(selector)}).getBoundingClientRect()
    return top >= 0 && bottom <= innerHeight
  })()`)
}

describe.each(VIEWPORTS)('a report at $width × $height', (viewport) => {
  let page: Page
  beforeEach(async () => {
    page = await pages.open({ viewport })
  })

  it('shows the whole document in order, with an element for every passage', async () => {
    await page.goto(report())
    await heading(page, 'I. KẾT QUẢ THỰC HIỆN NĂM 2024').waitFor()
    const ids = await page.evaluate("Array.from(document.querySelectorAll('article [id]'), ({ id }) => id)")
    for (const { passageId } of reportDocument.blocks) expect(ids).toContain(passageId)
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain('xã Thanh Bình năm 2024')
    expect(await page.title()).toBe(`${reportDocument.title} - Hỏi đáp báo cáo`)
  })

  it('shows rows as a table with its heads', async () => {
    await page.goto(report())
    await page.getByRole('columnheader', { name: 'Thực hiện' }).waitFor()
    expect(await page.getByRole('row').allInnerTexts()).toEqual([
      'Chỉ tiêu\tĐơn vị\tKế hoạch\tThực hiện',
      'Thu ngân sách\ttriệu đồng\t4.200\t4.515',
      'Sản lượng lúa\ttấn\t1.850\t1.902',
    ])
  })

  it('shows markup in the text of the report as text', async () => {
    await page.goto(report())
    await page.getByText('<img src=x onerror=alert(1)>').waitFor()
    expect(await page.locator('article img').count()).toBe(0)
  })

  it('goes to a quote: highlighted exactly, in view, focused and announced', async () => {
    await page.goto(report(`#${passageIds.tourism}:${quoteRange.start}-${quoteRange.end}`))
    await marked(page).waitFor()
    expect(await marked(page).allTextContents()).toEqual([QUOTE])
    expect(await page.locator(':focus').innerText()).toBe(QUOTE)
    expect(await isInView(page, 'mark')).toBe(true)
    expect(await page.locator('#announcements').innerText()).toBe(`Đoạn được trích: ${QUOTE}`)
  })

  it('highlights a quote that runs over a note mark or over the cells of a row', async () => {
    await page.goto(report(`#${passageIds.tourism}:0-42`))
    await marked(page).first().waitFor()
    const text = reportDocument.blocks.find(({ passageId }) => passageId === passageIds.tourism)?.text ?? ''
    expect((await marked(page).allTextContents()).join('')).toBe(text.slice(0, 42))

    await page.goto(report(`#${passageIds.row}:0-${'Sản lượng lúa | tấn'.length}`))
    await page.locator('td mark').first().waitFor()
    expect(await marked(page).allTextContents()).toEqual(['Sản lượng lúa', 'tấn'])
  })

  it('goes to a whole passage, and to the next place when the address changes', async () => {
    await page.goto(report(`#${passageIds.row}`))
    await marked(page).first().waitFor()
    expect(await marked(page).allTextContents()).toEqual(['Sản lượng lúa', 'tấn', '1.850', '1.902'])
    await page.goto(report(`#${passageIds.industry}:0-15`))
    await page.locator('p mark').waitFor()
    expect(await marked(page).allTextContents()).toEqual(['Giá trị sản xuấ'])
  })

  it('leads from a mark to its notes and back, also where two notes hang on one mark', async () => {
    await page.goto(report())
    await page.getByLabel('Chú thích 1, phần 2').click()
    expect(await page.locator(':focus').innerText()).toContain('Chưa gồm khu công nghiệp mới.')
    expect(await isInView(page, '#chu-thich-n2')).toBe(true)
    await page.locator('#chu-thich-n2').getByRole('link', { name: 'Về chỗ có dấu chú thích' }).click()
    await marked(page).waitFor()
    expect(await marked(page).innerText()).toContain('¹')
    expect(await isInView(page, 'mark')).toBe(true)
  })

  it('has a table of contents', async () => {
    await page.goto(report())
    const contents = page.getByRole('navigation', { name: 'Mục lục' })
    await contents.waitFor()
    if (viewport.width < 1000) await contents.getByText('Mục lục').click()
    await contents.getByRole('link', { name: 'II. NHIỆM VỤ NĂM 2025' }).click()
    expect(await page.locator(':focus').innerText()).toBe('II. NHIỆM VỤ NĂM 2025')
    expect(await isInView(page, '#muc-s3')).toBe(true)
  })

  it('says that a quoted place is no longer there, and offers a way on', async () => {
    await page.goto(report(`#${REPORT_ID}.gone:0-12`))
    await page.getByText('Không tìm thấy đoạn được trích trong bản báo cáo này.').waitFor()
    expect(await page.getByRole('link', { name: 'Hỏi lại' }).getAttribute('href')).toBe('/')
    await page.getByRole('button', { name: 'Đọc từ đầu báo cáo' }).click()
    expect(await page.getByText('Không tìm thấy đoạn được trích').count()).toBe(0)
    expect(new URL(page.url()).hash).toBe('')
  })

  it('says that there is no such report, and names those that there are', async () => {
    pages.expectRefusals()
    await page.goto(`${site.address}/report/khong-co`)
    await page.getByText('Không có báo cáo này.').waitFor()
    await page.getByRole('link', { name: reportDocument.title }).click()
    await heading(page, 'I. KẾT QUẢ THỰC HIỆN NĂM 2024').waitFor()
  })

  it('says that it cannot be loaded, and loads on demand', async () => {
    pages.expectRefusals()
    const addresses = '**/api/documents/*'
    await page.route(addresses, (route) => route.fulfill({ status: 503, headers: { 'Retry-After': '5' } }))
    await page.goto(report())
    await page.getByText('Hệ thống đang bận. Vui lòng thử lại sau 5 giây.').waitFor()
    await page.unroute(addresses)
    await page.getByRole('button', { name: 'Thử lại' }).click()
    await heading(page, 'I. KẾT QUẢ THỰC HIỆN NĂM 2024').waitFor()
  })
})

it('fits a width of 320 pixels', async () => {
  const page = await pages.open({ viewport: { width: 320, height: 640 } })
  await page.goto(report())
  await heading(page, 'Chú thích').waitFor()
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320)
})
