import type { Page } from 'playwright-core'
import { z } from 'zod/v4'

export interface Screenshot {
  /** Name of its file in `docs/images`. */
  name: string
  viewport: { width: number; height: number }
  colorScheme: 'light' | 'dark'
  /** Device pixels in a pixel of the page. */
  scale: number
  /** A screen that is touched shows no word of a keyboard. */
  touch: boolean
  /** Brings the page to what is pictured. */
  show: (page: Page) => Promise<void>
}

const PHONE = { viewport: { width: 390, height: 844 }, scale: 1.5, touch: true }
const DESK = { viewport: { width: 1280, height: 800 }, scale: 1, touch: false }

const QUESTION = 'doanh thu du lich nam 2021 dat bao nhieu'
const AnswerSchema = z.object({ citations: z.array(z.object({ url: z.string() })) })

export const SCREENSHOTS: readonly Screenshot[] = [
  { name: 'chat-phone', ...PHONE, colorScheme: 'light', show: showAnswer },
  { name: 'chat-phone-dark', ...PHONE, colorScheme: 'dark', show: showAnswer },
  { name: 'chat-desktop', ...DESK, colorScheme: 'light', show: showAnswer },
  { name: 'chat-start-phone', ...PHONE, colorScheme: 'light', show: pageAt('/') },
  { name: 'source-phone', ...PHONE, colorScheme: 'light', show: showSource },
  { name: 'report-phone', ...PHONE, colorScheme: 'light', show: showCitedPlace },
  { name: 'figures-desktop', ...DESK, colorScheme: 'light', show: pageAt('/figures') },
  { name: 'figures-phone', ...PHONE, colorScheme: 'light', show: pageAt('/figures') },
  { name: 'audit-desktop', ...DESK, colorScheme: 'light', show: pageAt('/audit') },
  { name: 'widget-desktop', ...DESK, colorScheme: 'light', show: showWidget },
]

function pageAt(address: string): (page: Page) => Promise<void> {
  return async (page) => {
    const response = await page.goto(address)
    if (response?.ok() !== true) throw new Error(`${address}: ${response?.status() ?? 'no response'}`)
    await page.getByRole('heading', { level: 1 }).waitFor()
  }
}

async function showAnswer(page: Page): Promise<void> {
  await page.goto(`/?q=${encodeURIComponent(QUESTION)}`)
  await page.locator('.answer-text').waitFor()
  await page.getByRole('button', { name: 'Dừng' }).waitFor({ state: 'hidden' })
}

async function showSource(page: Page): Promise<void> {
  await showAnswer(page)
  const marker = { name: /nguồn/iu }
  const text = page.locator('.answer-text')
  await text.getByRole('link', marker).or(text.getByRole('button', marker)).first().click()
  await page.getByRole('dialog').locator('mark').first().waitFor()
}

async function showCitedPlace(page: Page): Promise<void> {
  const response = await page.request.post('/api/ask', { data: { question: QUESTION } })
  const url = AnswerSchema.parse(await response.json()).citations[0]?.url
  if (url === undefined) throw new Error('The answer has no citation')
  await page.goto(url)
  await page.locator('mark').first().waitFor()
}

async function showWidget(page: Page): Promise<void> {
  await pageAt('/widget-demo')(page)
  await page.getByRole('button', { name: /hỏi/iu }).last().click()
  await page.frameLocator('iframe').getByRole('textbox').waitFor()
}
