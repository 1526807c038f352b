import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { figuresLibrary, startFiguresSite, type FiguresSite } from '../support/browser-figures.ts'
import { usePages, VIEWPORTS } from '../support/browser-page.ts'
import { createGate } from '../support/browser-site.ts'

const ALL = figuresLibrary.facts().length

const pages = usePages()
let site: FiguresSite
let page: Page

beforeAll(async () => {
  site = await startFiguresSite()
  return site.close
})

const words = () => page.getByRole('searchbox', { name: 'Tìm số liệu' })
const rows = () => page.locator('.figure-table tbody tr')
const count = () => page.locator('.results-count')
const firstRow = () => rows().first()
const addressQuery = () => Object.fromEntries(new URL(page.url()).searchParams)

async function open(address = '/figures'): Promise<void> {
  await page.goto(site.address + address)
}

async function showsFirst(text: string): Promise<void> {
  await firstRow().filter({ hasText: text }).waitFor()
}

async function choose(filter: string, value: string): Promise<void> {
  // On a phone the filters stand behind a button.
  const select = page.getByLabel(filter, { exact: true })
  if (!(await select.isVisible())) await page.getByRole('button', { name: /^Bộ lọc/ }).click()
  await select.selectOption(value)
}

describe.each(VIEWPORTS)('searching at $width × $height', (viewport) => {
  beforeEach(async () => {
    page = await pages.open({ viewport })
  })

  it('shows the first figures of the reports and how many there are', async () => {
    await open()
    await count()
      .filter({ hasText: `50 trong ${ALL} số liệu` })
      .waitFor()
    expect(await rows().count()).toBe(50)
  })

  it('finds while typing, without marks, and keeps the words in the address', async () => {
    await open()
    await words().pressSequentially('doanh thu du lich hong giang')
    await expect.poll(addressQuery).toEqual({ q: 'doanh thu du lich hong giang' })
    await showsFirst('426')
    await showsFirst('106% kế hoạch')
  })

  it('waits for typing to rest, so that not every letter is a question', async () => {
    await page.clock.install({ time: 0 })
    await page.clock.pauseAt(1000)
    await open()
    await rows().first().waitFor()
    const asked: string[] = []
    page.on('request', (request) => {
      const { pathname, searchParams } = new URL(request.url())
      if (pathname === '/api/figures') asked.push(searchParams.get('q') ?? '')
    })
    await words().pressSequentially('hộ nghèo')
    await page.clock.runFor(1000)
    await showsFirst('Hộ nghèo')
    await expect.poll(() => asked).toEqual(['hộ nghèo'])
  })

  it('shows what was asked last, whatever comes last', async () => {
    await open()
    const gate = createGate()
    await page.route(
      (url) => url.pathname === '/api/figures' && url.searchParams.get('q') === 'du lịch',
      async (route) => {
        await gate.opened
        // The page gave this request up long ago.
        await route.continue().catch(() => undefined)
      },
    )
    await words().fill('du lịch')
    await page.keyboard.press('Enter')
    await page.waitForURL(/q=du/)
    await words().fill('cá nuôi')
    await page.keyboard.press('Enter')
    await showsFirst('Sản lượng cá nuôi')
    gate.open()
    await page.unrouteAll({ behavior: 'wait' })
    expect(await firstRow().innerText()).toContain('Sản lượng cá nuôi')
    expect(await words().inputValue()).toBe('cá nuôi')
  })

  it('says once how many were found, when the search has settled', async () => {
    await open('/figures?q=ca+nuoi')
    await page.getByRole('status').filter({ hasText: '4 số liệu.' }).waitFor()
    await expect.poll(() => page.getByRole('status').locator('p').count()).toBe(1)
  })

  it('narrows by what the reports hold, each choice with its count', async () => {
    await open('/figures?q=du+lich')
    await showsFirst('du lịch')
    await choose('Báo cáo', 'tan-phu-2023')
    await showsFirst('148')
    await choose('Tình trạng', 'plan')
    await showsFirst('185')
    await expect.poll(addressQuery).toEqual({ q: 'du lich', document: 'tan-phu-2023', status: 'plan' })
    const statuses = page.getByLabel('Tình trạng').locator('option')
    await expect
      .poll(() => statuses.allInnerTexts())
      .toEqual([
        'Mọi tình trạng',
        expect.stringMatching(/^Thực hiện \(\d+\)$/),
        expect.stringMatching(/^Kế hoạch \(\d+\)$/),
      ])
    await choose('Kỳ', '2024')
    await choose('Đơn vị', 'tỷ đồng')
    await choose('Loại số liệu', 'target')
    await choose('Mục', 'II. CHỈ TIÊU CHỦ YẾU NĂM 2024')
    await count()
      .filter({ hasText: /^1 số liệu$/ })
      .waitFor()
  })

  it('goes the way back and forth through its searches', async () => {
    await open('/figures?q=du+lich')
    await showsFirst('du lịch')
    await choose('Tình trạng', 'plan')
    await showsFirst('450')
    await words().fill('rừng')
    await showsFirst('120')
    await page.goBack()
    await showsFirst('450')
    await expect.poll(() => words().inputValue()).toBe('du lich')
    await page.goBack()
    await showsFirst('426')
    await expect.poll(() => page.getByLabel('Tình trạng').inputValue()).toBe('')
    await page.goForward()
    await page.goForward()
    await showsFirst('120')
  })

  it('typing is one step, however often it rested', async () => {
    await open()
    await rows().first().waitFor()
    await words().fill('rừng')
    await showsFirst('rừng')
    await words().fill('rừng trồng')
    await page.waitForURL(/tr%E1%BB%93ng/)
    await page.goBack()
    await count()
      .filter({ hasText: `50 trong ${ALL}` })
      .waitFor()
  })

  it('shows more when asked, puts the reader at the first new row, and finds all of it again', async () => {
    await open()
    await page.getByRole('button', { name: 'Xem thêm' }).click()
    await count()
      .filter({ hasText: `100 trong ${ALL}` })
      .waitFor()
    await rows().nth(50).locator('input:focus').waitFor()
    await page.reload()
    await count()
      .filter({ hasText: `100 trong ${ALL}` })
      .waitFor()
    for (let shown = 100; shown < ALL; shown += 50) {
      await page.getByRole('button', { name: 'Xem thêm' }).click()
      await rows().nth(shown).waitFor()
    }
    await expect.poll(() => count().innerText()).toBe(`${ALL} số liệu`)
    expect(await rows().count()).toBe(ALL)
    await page.getByRole('button', { name: 'Xem thêm' }).waitFor({ state: 'detached' })
  })

  it('says what to loosen when nothing fits', async () => {
    await open('/figures?q=du+lich&unit=ha&status=plan')
    await page.getByRole('heading', { name: 'Không có số liệu nào khớp' }).waitFor()
    await page.getByRole('button', { name: 'Bỏ lọc đơn vị: ha' }).click()
    await showsFirst('du lịch')
    await expect.poll(addressQuery).toEqual({ q: 'du lich', status: 'plan' })
    await words().fill('khongcochuyennay')
    await page.getByRole('button', { name: 'Bỏ từ tìm “khongcochuyennay”' }).click()
    await rows().first().waitFor()
    await expect.poll(() => words().inputValue()).toBe('')
  })

  it('says what went wrong, keeps what was typed, and tries again', async () => {
    pages.expectRefusals()
    await open()
    await rows().first().waitFor()
    await page.route(/\/api\/figures\?/, (route) =>
      route.fulfill({
        status: 503,
        contentType: 'application/problem+json',
        headers: { 'Retry-After': '5' },
        body: JSON.stringify({ status: 503, title: '', detail: '' }),
      }),
    )
    await words().fill('du lịch')
    await page.getByText('Hệ thống đang bận. Vui lòng thử lại sau 5 giây.').waitFor()
    expect(await words().inputValue()).toBe('du lịch')
    await page.unrouteAll()
    await page.getByRole('button', { name: 'Thử lại' }).click()
    await showsFirst('du lịch')
    await page.locator('.failure').waitFor({ state: 'detached' })
  })

  it('a broken address is said in words, with a way on', async () => {
    pages.expectRefusals()
    await open('/figures?period=nam-nay')
    await page.getByText('Tham số “period” phải có dạng').waitFor()
    await page.getByRole('button', { name: 'Bỏ mọi điều kiện' }).click()
    await count()
      .filter({ hasText: `50 trong ${ALL}` })
      .waitFor()
  })

  it('shows a script in the words as text', async () => {
    await open(`/figures?q=${encodeURIComponent('<img src=x onerror=alert(1)>')}`)
    await page.getByRole('button', { name: 'Bỏ từ tìm “<img src=x onerror=alert(1)>”' }).waitFor()
  })
})

describe('sorting', () => {
  it('by the heads of the table, which say so', async () => {
    page = await pages.open({ viewport: VIEWPORTS[1] })
    await open('/figures?q=du+lich')
    const head = (name: string) => page.getByRole('columnheader', { name })
    const sortOf = (name: string) => head(name).getAttribute('aria-sort')
    await head('Số liệu').getByRole('button').click()
    await expect.poll(() => sortOf('Số liệu')).toBe('descending')
    await head('Số liệu').locator('button:focus').waitFor()
    await showsFirst('450')
    await expect.poll(addressQuery).toEqual({ q: 'du lich', sort: 'value' })
    await head('Kỳ').getByRole('button').click()
    await expect.poll(() => sortOf('Kỳ')).toBe('ascending')
    expect(await sortOf('Số liệu')).toBeNull()
    await showsFirst('năm 2023')
  })

  it('by a list on a phone, where there are no heads', async () => {
    page = await pages.open({ viewport: VIEWPORTS[0] })
    await open('/figures?q=du+lich')
    await choose('Sắp xếp', 'value')
    await showsFirst('450')
  })
})
