import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { violationsInBothThemes } from '../support/axe.ts'
import { createOpenPages, VIEWPORTS, type OpenPages } from '../support/browser-page.ts'
import { startBuiltService } from '../support/browser-portal.ts'
import { openChat } from '../support/browser-widget.ts'
import { launchBrowser } from '../support/browser.ts'
import type { RunningService } from '../src/http/harness/running-service.ts'

let service: RunningService
let pages: OpenPages

beforeAll(async () => {
  service = await startBuiltService([])
  return service.stop
})
beforeAll(async () => {
  const { browser, close } = await launchBrowser()
  pages = createOpenPages(browser)
  return close
})
afterEach(async () => {
  expect(await pages.close()).toEqual([])
})

describe('the demo page', () => {
  it.each(VIEWPORTS)('shows the widget and its code, at $width × $height', async (viewport) => {
    const page = await pages.open({ viewport, permissions: ['clipboard-read', 'clipboard-write'] })
    await page.goto(`${service.url}/widget-demo`)
    await page.getByRole('button', { name: 'Chép đoạn mã' }).click()
    await page.getByText('Đã chép.').waitFor()
    const copied = String(await page.evaluate('navigator.clipboard.readText()'))
    expect(copied).toContain(`src="${service.url}/widget.js"`)
    expect(copied).toContain('data-color="#8a1c1c"')
    expect(await violationsInBothThemes(page)).toEqual([])
    await openChat(page)
  })
})
