import { beforeAll, describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { violationsInBothThemes } from '../support/axe.ts'
import { startFiguresSite, type FiguresSite } from '../support/browser-figures.ts'
import { usePages, VIEWPORTS } from '../support/browser-page.ts'
import { createGate } from '../support/browser-site.ts'

const NARROWEST = { width: 320, height: 640 }

const pages = usePages()
let site: FiguresSite

beforeAll(async () => {
  site = await startFiguresSite()
  return site.close
})

/** How far the page can be scrolled sideways. */
function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate('document.documentElement.scrollWidth - window.innerWidth')
}

async function find(page: Page, address: string): Promise<void> {
  await page.goto(site.address + address)
  await page.locator('.figure-table').waitFor()
}

const STATES: Record<string, (page: Page) => Promise<void>> = {
  figures: async (page) => {
    await find(page, '/figures?q=du+lich&sort=value')
    await page.getByRole('checkbox').first().check()
  },
  'figures with the filters open': async (page) => {
    await find(page, '/figures')
    const toggle = page.getByRole('button', { name: 'Bộ lọc' })
    if (await toggle.isVisible()) await toggle.click()
  },
  'figures on their way': async (page) => {
    const gate = createGate()
    page.once('close', gate.open)
    await page.route(/\/api\/figures/u, async (route) => {
      await gate.opened
      await route.abort()
    })
    await page.goto(`${site.address}/figures`)
    await page.locator('.skeleton-row').first().waitFor()
  },
  'no figure': async (page) => {
    await page.goto(`${site.address}/figures?q=du+lich&unit=ha`)
    await page.getByRole('heading', { name: 'Không có số liệu nào khớp' }).waitFor()
  },
  'a failure': async (page) => {
    pages.expectRefusals()
    await page.route(/\/api\/figures/u, (route) => route.abort())
    await page.goto(`${site.address}/figures`)
    await page.getByRole('button', { name: 'Thử lại' }).waitFor()
  },
  'a source': async (page) => {
    await find(page, '/figures?q=du+lich')
    await page
      .getByRole('button', { name: /^Nguồn/u })
      .first()
      .click()
    await page.getByRole('dialog').locator('mark').waitFor()
  },
  charts: async (page) => {
    await find(page, '/figures?q=du+lich&document=hong-giang-2023')
    for (const box of await page.getByRole('checkbox').all()) await box.check()
    await page.getByRole('button', { name: 'Biểu đồ, tải về' }).click()
    await page.getByRole('dialog').getByRole('table').first().waitFor()
  },
  'the audit': async (page) => {
    await page.goto(`${site.address}/audit`)
    await page.getByRole('article').first().waitFor()
  },
  'an audit without findings': async (page) => {
    await page.goto(`${site.address}/audit?verdict=rounding`)
    await page.getByText('Không có phép đối chiếu nào').waitFor()
  },
}

describe.each(VIEWPORTS)('axe finds nothing at $width × $height', (viewport) => {
  it.each(Object.entries(STATES))('on %s, in the light and in the dark theme', async (_name, show) => {
    const page = await pages.open({ viewport })
    await show(page)
    expect(await violationsInBothThemes(page)).toEqual([])
  })
})

it.each(Object.entries(STATES))('%s at 320 pixels does not scroll sideways', async (_name, show) => {
  const page = await pages.open({ viewport: NARROWEST })
  await show(page)
  expect(await sidewaysScroll(page)).toBe(0)
})

it('a table that is laid out as cards stays a table for those who hear it', async () => {
  const page = await pages.open({ viewport: NARROWEST })
  await find(page, '/figures?q=thu+ngan+sach')
  const row = page.getByRole('table').getByRole('row').first()
  expect(await row.getByRole('rowheader').innerText()).toContain('thu ngân sách')
  expect(await row.getByRole('cell').count()).toBe(8)
})

it('figures are found, narrowed, opened, ticked and drawn by the keyboard alone', async () => {
  const page = await pages.open({ viewport: VIEWPORTS[1] })
  await find(page, '/figures')
  const { keyboard } = page
  const tabTo = async (focused: string) => {
    for (let step = 0; step < 40; step += 1) {
      if ((await page.locator(`${focused}:focus`).count()) > 0) return
      await keyboard.press('Tab')
    }
    throw new Error(`the keyboard does not reach ${focused}`)
  }
  await tabTo('#words')
  await keyboard.type('du lich hong giang')
  await keyboard.press('Enter')
  await page.waitForURL(/q=du/u)
  // Its choices come with its figures.
  await page.locator('.figure-table tbody tr').first().filter({ hasText: '426' }).waitFor()
  await tabTo('#filter-status')
  // One key: letters with marks are inserted as text, which a list does not take and the words do.
  await keyboard.press('K')
  await page.waitForURL(/status=plan/u)
  await page.locator('.results-count', { hasText: /^1 số liệu$/u }).waitFor()
  await tabTo('.figure-table input')
  await keyboard.press('Space')
  await tabTo('.cell-actions button')
  await keyboard.press('Enter')
  await page.getByRole('dialog').locator('mark', { hasText: '450 tỷ đồng' }).waitFor()
  await keyboard.press('Escape')
  await page.locator('.cell-actions button:focus').waitFor()
  await tabTo('.chosen-bar button')
  await keyboard.press('Enter')
  await page.getByRole('dialog').getByText('Tải 1 số liệu').waitFor()
})
