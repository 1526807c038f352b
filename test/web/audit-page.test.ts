import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { figuresLibrary, startFiguresSite, type FiguresSite } from '../support/browser-figures.ts'
import { usePages, VIEWPORTS } from '../support/browser-page.ts'

const countOf = (verdict: string) =>
  figuresLibrary.findings().filter((finding) => finding.verdict === verdict).length

const pages = usePages()
let site: FiguresSite
let page: Page

beforeAll(async () => {
  site = await startFiguresSite()
  return site.close
})

const findings = () => page.getByRole('article')
const figures = () => findings().getByRole('heading', { level: 2 }).allInnerTexts()
const addressQuery = () => Object.fromEntries(new URL(page.url()).searchParams)
const verdict = (name: string) => page.getByRole('button', { name: new RegExp(`^${name} \\(`, 'u') })

describe.each(VIEWPORTS)('the audit at $width × $height', (viewport) => {
  beforeEach(async () => {
    page = await pages.open({ viewport })
  })

  it('sums up, and begins with what does not agree', async () => {
    await page.goto(`${site.address}/audit`)
    const [consistent, rounding, contradiction] = ['consistent', 'rounding', 'contradiction'].map(countOf)
    await page
      .getByText(
        `${figuresLibrary.findings().length} phép đối chiếu: ${consistent ?? 0} khớp, ` +
          `${rounding ?? 0} lệch do làm tròn, ${contradiction ?? 0} không khớp.`,
      )
      .waitFor()
    expect(await verdict('Không khớp').getAttribute('aria-pressed')).toBe('true')
    const first = findings().first()
    expect(await first.getByRole('heading', { level: 2 }).innerText()).toBe('89,6%')
    expect(await first.innerText()).toContain('Báo cáo in 89,6%, nhưng 226/250 tính ra 90,4%.')
    expect(await first.innerText()).toContain('226 / 250 = 90,4%')
    expect(await first.innerText()).toContain('0,8 điểm %')
  })

  it('shows both sentences with what is spoken of marked, beside each other where there is room', async () => {
    await page.goto(`${site.address}/audit?kind=total`)
    const quotes = findings().first().locator('blockquote')
    await quotes.nth(1).waitFor()
    expect(await quotes.nth(0).locator('mark').allInnerTexts()).toEqual(['640 hộ'])
    expect(await quotes.nth(1).locator('mark').allInnerTexts()).toEqual(['310 hộ', '320 hộ'])
    const [left, right] = [await quotes.nth(0).boundingBox(), await quotes.nth(1).boundingBox()]
    const isBeside = (left?.y ?? 0) === (right?.y ?? 1)
    expect(isBeside).toBe(viewport.width > 768)
    expect((left?.x ?? 0) < (right?.x ?? 0)).toBe(viewport.width > 768)
  })

  it('opens the report at the figure', async () => {
    await page.goto(`${site.address}/audit?kind=total`)
    await findings().first().getByRole('link', { name: 'Mở trong báo cáo' }).first().click()
    await page.waitForURL(/\/report\/dong-thap-2023#/u)
    await page.locator('mark', { hasText: '640 hộ' }).waitFor()
  })

  it('narrows by verdict, kind and report, in the address and on the way back', async () => {
    await page.goto(`${site.address}/audit`)
    await verdict('Khớp').click()
    await findings().first().getByText('Khớp', { exact: true }).waitFor()
    await page.getByLabel('Báo cáo').selectOption('tan-phu-2023')
    await page.getByLabel('Loại đối chiếu').selectOption('planShare')
    await expect.poll(figures).toEqual(['85,0%'])
    await expect.poll(addressQuery).toEqual({
      verdict: 'consistent',
      document: 'tan-phu-2023',
      kind: 'planShare',
    })
    await page.reload()
    await findings().getByRole('heading', { name: '85,0%' }).waitFor()
    for (let step = 0; step < 3; step += 1) await page.goBack()
    await findings().getByRole('heading', { name: '89,6%' }).waitFor()
    expect(await verdict('Không khớp').getAttribute('aria-pressed')).toBe('true')
  })

  it('says plainly when there is nothing of a kind', async () => {
    await page.goto(`${site.address}/audit?verdict=rounding&document=tan-phu-2023`)
    await page.getByText('Không có phép đối chiếu nào lệch do làm tròn.').waitFor()
  })

  it('shows long lists in parts, and puts the reader at the first new one', async () => {
    await page.goto(`${site.address}/audit`)
    await page.getByText(`20 trong ${countOf('contradiction')}`).waitFor()
    await page.getByRole('button', { name: 'Xem thêm' }).click()
    await findings().nth(20).locator('h2:focus').waitFor()
    await expect.poll(() => findings().count()).toBe(countOf('contradiction'))
    await page.reload()
    await findings().nth(20).waitFor()
  })

  it('says what went wrong, and tries again', async () => {
    pages.expectRefusals()
    await page.route(/\/api\/audit/u, (route) => route.abort())
    await page.goto(`${site.address}/audit`)
    await page.getByText('Chưa kết nối được với máy chủ').waitFor()
    await page.unrouteAll()
    await page.getByRole('button', { name: 'Thử lại' }).click()
    await findings().first().waitFor()
  })

  it('a broken address is said in words, with a way on', async () => {
    pages.expectRefusals()
    await page.goto(`${site.address}/audit?kind=other`)
    await page.getByText('Tham số “kind” phải là một trong').waitFor()
    await page.getByRole('link', { name: 'Xem mọi phép đối chiếu' }).click()
    await findings().first().waitFor()
  })
})
