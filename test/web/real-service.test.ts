import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { violations } from '../support/axe.ts'
import { usePages, VIEWPORTS } from '../support/browser-page.ts'
import { startRealService, type RealService } from '../support/browser-service.ts'

const QUESTION = 'Doanh thu du lịch năm 2021 là bao nhiêu?'
const FIGURE = '331 tỷ đồng'

const pages = usePages()
let service: RealService

beforeAll(async () => {
  service = await startRealService()
  return service.stop
})

async function ask(page: Page, question: string): Promise<void> {
  await page.getByLabel('Câu hỏi của bạn').fill(question)
  await page.keyboard.press('Enter')
}

describe.each(VIEWPORTS)('the real service and report at $width × $height', (viewport) => {
  let page: Page
  beforeEach(async () => {
    page = await pages.open({ viewport })
  })

  it('answers with a checked figure, opens the report at its quote, and finds the conversation again', async () => {
    await page.goto(service.address)
    await ask(page, QUESTION)
    await page.locator('.figure', { hasText: FIGURE }).waitFor()
    const quote = await page.locator('blockquote').first().innerText()
    expect(quote).toContain(FIGURE)

    await page.getByRole('button', { name: FIGURE }).first().click()
    await expect.poll(() => page.getByRole('dialog').locator('mark').allInnerTexts()).toEqual([FIGURE])
    await page.keyboard.press('Escape')

    await page.getByLabel('Câu hỏi của bạn').fill('Còn lượng khách')
    await page.getByRole('link', { name: 'Mở trong báo cáo' }).first().click()
    await expect.poll(async () => (await page.locator('mark').allTextContents()).join('')).toBe(quote)

    await page.goBack()
    await page.getByRole('heading', { name: QUESTION }).waitFor()
    await expect.poll(() => page.getByLabel('Câu hỏi của bạn').inputValue()).toBe('Còn lượng khách')
  })

  it('answers a question to start from, then a follow-up, and takes a vote', async () => {
    await page.goto(service.address)
    await page.getByRole('list').first().getByRole('button').first().click()
    await page.getByRole('button', { name: 'Hữu ích' }).click()
    await page.getByText('Cảm ơn bạn đã góp ý.').waitFor()
    await ask(page, 'Còn năm 2020 thì sao?')
    await page.getByRole('button', { name: 'Hữu ích' }).nth(1).waitFor()
    expect(await page.locator('.failure').count()).toBe(0)
  })

  it('shows the report with every note tied to its mark, both ways', async () => {
    await page.goto(service.address)
    await page.locator('#start-documents a').first().click()
    await page.getByRole('heading', { name: 'Chú thích', exact: true }).waitFor()
    const links = await page.evaluate(`Array.from(document.querySelectorAll('.note-mark'), (mark) =>
      document.getElementById(mark.hash.slice(1))?.querySelector('.note-back').hash)`)
    expect(links).toHaveLength(32)
    await page.getByLabel('Chú thích 26, phần 2').click()
    await page.getByRole('link', { name: 'Đến chú thích ở cuối báo cáo' }).click()
    await page.locator('li:focus').getByRole('link', { name: 'Về chỗ có dấu chú thích' }).click()
    await page.locator('mark', { hasText: '²⁶' }).waitFor()
  })
})

it('passes axe with real answers and the real report', async () => {
  const page = await pages.open({ viewport: VIEWPORTS[0] })
  await page.goto(`${service.address}/?q=${encodeURIComponent(QUESTION)}`)
  await page.getByRole('button', { name: 'Hữu ích' }).waitFor()
  expect(await violations(page)).toEqual([])
  await page.getByRole('link', { name: 'Mở trong báo cáo' }).first().click()
  await page.locator('mark').first().waitFor()
  expect(await violations(page)).toEqual([])
})
