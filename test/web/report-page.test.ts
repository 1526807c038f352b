import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { violations } from '../support/axe.ts'
import { usePages, VIEWPORTS } from '../support/browser-page.ts'
import { passageIds, QUOTE, quoteRange, REPORT_ID, reportDocument } from '../support/browser-report.ts'
import { startTestSite, type TestSite } from '../support/browser-site.ts'

const pages = usePages()
let site: TestSite

beforeAll(async () => {
  site = await startTestSite()
  return site.close
})

const report = (hash = '') => `${site.address}/report/${REPORT_ID}${hash}`
const heading = (page: Page, name: string) => page.getByRole('heading', { name })
const marked = (page: Page) => page.locator('mark')

/** Waits until an element is on the part of the page that is seen. */
async function waitUntilSeen(page: Page, selector: string): Promise<void> {
  await page.waitForFunction(`(() => {
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

  it('names a table by its number and by the caption in front of it', async () => {
    await page.goto(report())
    await page.getByRole('region', { name: 'Bảng 1: Một số chỉ tiêu chủ yếu', exact: true }).waitFor()
  })

  it('copies the address of a section from beside its heading, which leads there', async () => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.goto(report())
    const copy = page.getByRole('button', { name: 'Chép liên kết đến mục “II. NHIỆM VỤ NĂM 2025”' })
    await copy.press('Enter')
    await page.locator('#announcements').getByText('Đã chép liên kết đến mục này.').waitFor()
    await expect.poll(() => copy.innerText()).toBe('Đã chép')
    const address = await page.evaluate('navigator.clipboard.readText()')
    expect(address).toBe(report('#muc-s3'))
    await page.goto(site.address)
    await page.goto(report('#muc-s3'))
    await page.locator('#muc-s3:focus').waitFor()
    await waitUntilSeen(page, '#muc-s3')
  })

  it('stays where it is when a button at the top gets the focus', async () => {
    await page.goto(report('#muc-s3'))
    await page.locator('#muc-s3:focus').waitFor()
    const place = await page.evaluate('scrollY')
    expect(place).toBeGreaterThan(0)
    await page.getByRole('button', { name: 'Tìm', exact: true }).focus()
    expect(await page.evaluate('scrollY')).toBe(place)
  })

  it('shows markup in the text of the report as text', async () => {
    await page.goto(report())
    await page.getByText('<img src=x onerror=alert(1)>').waitFor()
    expect(await page.locator('article img').count()).toBe(0)
  })

  it('goes to a quote: highlighted exactly, in view, focused and announced', async () => {
    await page.goto(report(`#${passageIds.tourism}:${quoteRange.start}-${quoteRange.end}`))
    await expect.poll(() => marked(page).allTextContents()).toEqual([QUOTE])
    await expect.poll(() => page.locator(':focus').innerText()).toBe(QUOTE)
    await waitUntilSeen(page, 'mark')
    await page.locator('#announcements').getByText(`Đoạn được trích: ${QUOTE}`, { exact: true }).waitFor()
  })

  it('highlights a quote that runs over a note mark or over the cells of a row', async () => {
    await page.goto(report(`#${passageIds.tourism}:0-42`))
    await marked(page).first().waitFor()
    const text = reportDocument.blocks.find(({ passageId }) => passageId === passageIds.tourism)?.text ?? ''
    expect((await marked(page).allTextContents()).join('')).toBe(text.slice(0, 42))

    await page.goto(report(`#${passageIds.row}:0-${'Sản lượng lúa | tấn'.length}`))
    await expect.poll(() => marked(page).allTextContents()).toEqual(['Sản lượng lúa', 'tấn'])
  })

  it('goes to a whole passage, and to the next place when the address changes', async () => {
    await page.goto(report(`#${passageIds.row}`))
    await expect
      .poll(() => marked(page).allTextContents())
      .toEqual(['Sản lượng lúa', 'tấn', '1.850', '1.902'])
    await page.goto(report(`#${passageIds.industry}:0-15`))
    await expect.poll(() => marked(page).allTextContents()).toEqual(['Giá trị sản xuấ'])
  })

  it('opens a note where its mark is pressed, also where two notes hang on one mark', async () => {
    await page.goto(report())
    await page.getByLabel('Chú thích 1, phần 2').click()
    const note = page.getByRole('dialog', { name: 'Chú thích 1' })
    await note.getByText('Chưa gồm khu công nghiệp mới.').waitFor()
    expect(await violations(page)).toEqual([])
    await page.keyboard.press('Escape')
    await note.waitFor({ state: 'detached' })
    await page.getByLabel('Chú thích 1, phần 2').and(page.locator(':focus')).waitFor()
  })

  it('leads from a note to its place at the end, and back to its mark', async () => {
    await page.goto(report())
    await page.getByLabel('Chú thích 1, phần 2').press('Enter')
    await page.getByRole('link', { name: 'Đến chú thích ở cuối báo cáo' }).click()
    await page.locator(':focus', { hasText: 'Chưa gồm khu công nghiệp mới.' }).waitFor()
    await waitUntilSeen(page, '#chu-thich-n2')
    await page.locator('#chu-thich-n2').getByRole('link', { name: 'Về chỗ có dấu chú thích' }).click()
    await marked(page).filter({ hasText: '¹' }).waitFor()
    await waitUntilSeen(page, 'mark')
  })

  it('has a table of contents: beside the text, on a phone behind a button', async () => {
    await page.goto(report())
    await heading(page, 'I. KẾT QUẢ THỰC HIỆN NĂM 2024').waitFor()
    if (viewport.width < 1000) await page.getByRole('button', { name: 'Mục lục' }).click()
    const contents = page.getByRole('navigation', { name: 'Mục lục' })
    await contents.getByRole('link', { name: 'II. NHIỆM VỤ NĂM 2025' }).click()
    await page.locator('#muc-s3:focus').waitFor()
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await waitUntilSeen(page, '#muc-s3')
    if (viewport.width < 1000) await page.getByRole('button', { name: 'Mục lục' }).click()
    await contents.locator('[aria-current]', { hasText: 'II. NHIỆM VỤ NĂM 2025' }).waitFor()
    expect(await violations(page)).toEqual([])
  })

  it('searches without marks, counts, goes on and back, and leaves the reader where the search led', async () => {
    await page.goto(report())
    await page.getByRole('button', { name: 'Tìm', exact: true }).click()
    const field = page.getByRole('searchbox', { name: 'Tìm trong báo cáo' })
    await field.fill('san xuat')
    await page.getByText('2 chỗ', { exact: true }).waitFor()
    await expect.poll(() => marked(page).allTextContents()).toEqual(['sản xuất', 'sản xuất'])
    await page.keyboard.press('Enter')
    await page.getByText('Chỗ 1 trong 2', { exact: true }).waitFor()
    await page.keyboard.press('Enter')
    await page.getByText('Chỗ 2 trong 2', { exact: true }).waitFor()
    await expect.poll(() => page.locator('mark.current-hit').allTextContents()).toEqual(['sản xuất'])
    await page.keyboard.press('Shift+Enter')
    await page.getByText('Chỗ 1 trong 2', { exact: true }).waitFor()
    await waitUntilSeen(page, 'mark.current-hit')
    expect(await violations(page)).toEqual([])

    await page.keyboard.press('Escape')
    await marked(page).first().waitFor({ state: 'detached' })
    await expect.poll(() => page.locator(':focus').getAttribute('id')).toBe(passageIds.industry)
  })

  it('leaves what is already found untouched while one types on', async () => {
    await page.goto(report())
    await page.getByRole('button', { name: 'Tìm', exact: true }).click()
    const field = page.getByRole('searchbox', { name: 'Tìm trong báo cáo' })
    await field.fill('san xuat')
    await page.evaluate("document.querySelector('mark').dataset.kept = 'yes'")
    await field.press('Space')
    expect(await page.locator('mark[data-kept]').count()).toBe(1)
    await field.press('z')
    await page.getByText('Không thấy “san xuat z” trong báo cáo.').waitFor()
    expect(await marked(page).count()).toBe(0)
  })

  it('says that searched words are not there, and keeps what was typed', async () => {
    await page.goto(report())
    await page.getByRole('button', { name: 'Tìm', exact: true }).click()
    await page.getByRole('searchbox', { name: 'Tìm trong báo cáo' }).fill('xuất khẩu gạo')
    await page.getByText('Không thấy “xuất khẩu gạo” trong báo cáo.').waitFor()
    await expect.poll(() => page.getByRole('button', { name: 'Chỗ sau' }).isDisabled()).toBe(true)
  })

  it('marks figures on demand, and tells what is known of one', async () => {
    await page.goto(report())
    await heading(page, 'I. KẾT QUẢ THỰC HIỆN NĂM 2024').waitFor()
    expect(await page.locator('.report-figure').count()).toBe(0)
    await page.getByRole('button', { name: 'Đánh dấu số liệu' }).click()
    await expect.poll(() => page.locator('.report-figure').allTextContents()).toEqual(['8,6 tỷ đồng', '12%'])
    await page.getByRole('link', { name: '8,6 tỷ đồng' }).click()
    const known = page.getByRole('dialog', { name: '8,6 tỷ đồng' })
    await known.getByText('Doanh thu du lịch', { exact: true }).waitFor()
    await known.getByText('năm 2024', { exact: true }).waitFor()
    expect(await violations(page)).toEqual([])
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Đánh dấu số liệu' }).click()
    await page.locator('.report-figure').first().waitFor({ state: 'detached' })
  })

  it('says that a quoted place is no longer there, and offers a way on', async () => {
    await page.goto(report(`#${REPORT_ID}.gone:0-12`))
    await page.getByText('Không tìm thấy đoạn được trích trong bản báo cáo này.').waitFor()
    expect(await page.getByRole('link', { name: 'Hỏi lại' }).getAttribute('href')).toBe('/')
    await page.getByRole('button', { name: 'Đọc từ đầu báo cáo' }).click()
    await page.getByText('Không tìm thấy đoạn được trích').waitFor({ state: 'detached' })
    await expect.poll(() => new URL(page.url()).hash).toBe('')
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

it('prints the text with its notes and its source, and nothing of the page around it', async () => {
  const page = await pages.open({ viewport: VIEWPORTS[1] })
  await page.goto(report())
  await heading(page, 'Chú thích').waitFor()
  await page.emulateMedia({ media: 'print' })
  expect(await page.getByRole('banner').isVisible()).toBe(false)
  expect(await page.getByRole('toolbar').isVisible()).toBe(false)
  expect(await page.getByText('Theo giá so sánh năm 2010.').isVisible()).toBe(true)
  expect(await page.getByText(`In từ trang Hỏi đáp báo cáo: ${reportDocument.title}`).isVisible()).toBe(true)
})

it('lists the reports where none is named', async () => {
  const page = await pages.open({ viewport: VIEWPORTS[0] })
  await page.goto(`${site.address}/report`)
  await heading(page, 'Các báo cáo').waitFor()
  await page.getByRole('link', { name: reportDocument.title }).click()
  await heading(page, 'I. KẾT QUẢ THỰC HIỆN NĂM 2024').waitFor()
})

it('keeps the section that is read in sight in a table of contents too long for the window', async () => {
  const page = await pages.open({ viewport: VIEWPORTS[1] })
  await page.goto(report())
  const contents = page.locator('.contents')
  await contents.locator('[aria-current]').waitFor()
  await page.evaluate("document.querySelector('.contents').style.maxHeight = '5rem'")
  await page.goto(report('#muc-s3'))
  const current = contents.locator('[aria-current]', { hasText: 'II. NHIỆM VỤ NĂM 2025' })
  await current.waitFor()
  const [frame, place] = [await contents.boundingBox(), await current.boundingBox()]
  if (frame === null || place === null) throw new Error('the contents are not shown')
  expect(place.y).toBeGreaterThanOrEqual(frame.y)
  expect(place.y + place.height).toBeLessThanOrEqual(frame.y + frame.height)
})

it('fits a width of 320 pixels', async () => {
  const page = await pages.open({ viewport: { width: 320, height: 640 } })
  await page.goto(report())
  await heading(page, 'Chú thích').waitFor()
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320)
})
