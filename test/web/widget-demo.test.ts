import { beforeAll, describe, expect, it } from 'vitest'
import { violationsInBothThemes } from '../support/axe.ts'
import { usePages, VIEWPORTS } from '../support/browser-page.ts'
import { startBuiltService } from '../support/browser-portal.ts'
import { openChat } from '../support/browser-widget.ts'
import type { RunningService } from '../src/http/harness/running-service.ts'

const pages = usePages()
let service: RunningService

beforeAll(async () => {
  service = await startBuiltService([])
  return service.stop
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
