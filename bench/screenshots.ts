import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser } from 'playwright-core'
import { launchBrowser } from '../test/support/browser.ts'
import { startService } from './service-process.ts'

/** Pictures of the real service for the README, made anew by `npm run screenshots`. */

const IMAGES = fileURLToPath(new URL('../docs/images', import.meta.url))
const PHONE = { width: 390, height: 844 }
const QUESTION = 'doanh thu du lich nam 2021 dat bao nhieu'

await mkdir(IMAGES, { recursive: true })
const service = await startService({})
const { browser, close } = await launchBrowser()
try {
  await picture(browser, 'chat-phone.png', 'light')
  await picture(browser, 'chat-phone-dark.png', 'dark')
  await reportPicture(browser)
} finally {
  await close()
  await service.stop()
}

async function picture(browser: Browser, name: string, colorScheme: 'light' | 'dark'): Promise<void> {
  const page = await browser.newPage({ viewport: PHONE, colorScheme, deviceScaleFactor: 2 })
  await page.goto(`${service.url}/?q=${encodeURIComponent(QUESTION)}`)
  await page.locator('blockquote').first().waitFor()
  await page.screenshot({ path: join(IMAGES, name) })
  await page.close()
}

async function reportPicture(browser: Browser): Promise<void> {
  const page = await browser.newPage({ viewport: PHONE, colorScheme: 'light', deviceScaleFactor: 2 })
  await page.goto(`${service.url}/?q=${encodeURIComponent(QUESTION)}`)
  await page.getByRole('link', { name: 'Mở trong báo cáo' }).first().click()
  await page.locator('mark').first().waitFor()
  await page.screenshot({ path: join(IMAGES, 'report-phone.png') })
  await page.close()
}
