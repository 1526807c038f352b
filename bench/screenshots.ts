import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { launchBrowser } from '../test/support/browser.ts'
import { SCREENSHOTS, type Screenshot } from './screenshots/pictured-pages.ts'
import { startService } from './service-process.ts'

/** Pictures of the real service for README and docs, made anew by `npm run screenshots` (or some: `-- audit chat-phone`). */

const IMAGES = fileURLToPath(new URL('../docs/images', import.meta.url))

const chosen = process.argv.slice(2)
const pictures = SCREENSHOTS.filter(({ name }) => chosen.length === 0 || chosen.includes(name))
await mkdir(IMAGES, { recursive: true })
const service = await startService({})
const { browser, close } = await launchBrowser()
try {
  for (const picture of pictures) await take(browser, picture)
} finally {
  await close()
  await service.stop()
}

/** A page that cannot be pictured is named, and the others are. */
async function take(
  browser: Browser,
  { name, viewport, colorScheme, scale, touch, show }: Screenshot,
): Promise<void> {
  const context = await browser.newContext({
    baseURL: service.url,
    viewport,
    colorScheme,
    deviceScaleFactor: scale,
    hasTouch: touch,
    isMobile: touch,
    reducedMotion: 'reduce',
  })
  try {
    const page = await context.newPage()
    await show(page)
    await settle(page)
    await page.screenshot({ path: join(IMAGES, `${name}.png`) })
    console.log(`${name}.png`)
  } catch (error) {
    console.error(`Không chụp được ${name}:`, error instanceof Error ? error.message : error)
    process.exitCode = 1
  } finally {
    await context.close()
  }
}

/** Nothing on the page stands for something still to come. */
async function settle(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle')
  await page.locator('.skeleton:visible').waitFor({ state: 'detached' })
}
