import type { Page } from 'playwright-core'
import { afterEach, beforeAll, beforeEach, expect } from 'vitest'
import { createOpenPages, type OpenPages } from './browser-page.ts'
import { startTestSite, type TestSite } from './browser-site.ts'
import { launchBrowser } from './browser.ts'

export interface ChatTest {
  site: TestSite
  pages: OpenPages
}

/** A site and a browser for the tests of a file; no page of theirs may complain. Filled before the first test runs. */
export function setUpChat(): () => ChatTest {
  let filled: ChatTest | null = null
  const given = () => {
    if (filled === null) throw new Error('the site is there once the tests run')
    return filled
  }
  beforeAll(async () => {
    const [site, { browser, close }] = await Promise.all([startTestSite(), launchBrowser()])
    filled = { site, pages: createOpenPages(browser) }
    return async () => {
      await site.close()
      await close()
    }
  })
  beforeEach(() => {
    given().site.reset()
  })
  afterEach(async () => {
    expect(await given().pages.close()).toEqual([])
  })
  return given
}

export const questionField = (page: Page) => page.getByLabel('Câu hỏi của bạn')
export const sources = (page: Page) => page.getByRole('heading', { name: 'Nguồn trong báo cáo' })
export const announcements = (page: Page) => page.locator('#announcements')
export const sheet = (page: Page) => page.getByRole('dialog')

export async function ask(page: Page, question: string): Promise<void> {
  await questionField(page).fill(question)
  await page.getByRole('button', { name: 'Gửi', exact: true }).click()
}
