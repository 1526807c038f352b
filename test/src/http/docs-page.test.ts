import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser, type TestBrowser } from '../../support/browser.ts'
import { startService, type RunningService } from './harness/running-service.ts'

let service: RunningService
let chromium: TestBrowser
beforeAll(async () => {
  service = await startService()
  chromium = await launchBrowser()
})
afterAll(async () => {
  await chromium.close()
  await service.stop()
})

describe('/docs in a browser', () => {
  it('shows every route and breaks no rule of its security policy', async () => {
    const page = await chromium.browser.newPage()
    const complaints: string[] = []
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text())
    })
    page.on('pageerror', (error) => complaints.push(error.message))
    await page.goto(`${service.url}/docs`)
    await page.getByText('Hỏi một câu, nhận câu trả lời kèm trích dẫn').click()
    await page.getByRole('option', { name: 'Câu hỏi quá dài' }).first().waitFor({ state: 'attached' })
    expect(await page.locator('.opblock').count()).toBe(14)
    expect(complaints).toEqual([])
  })
})
