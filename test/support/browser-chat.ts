import type { Page } from 'playwright-core'
import { beforeAll, beforeEach } from 'vitest'
import { usePages, type OpenPages } from './browser-page.ts'
import { startTestSite, type TestSite } from './browser-site.ts'

export interface ChatTest {
  site: TestSite
  pages: OpenPages
}

/** A site and a browser for the tests of a file; no page of theirs may complain. Filled before the first test runs. */
export function setUpChat(): () => ChatTest {
  const pages = usePages()
  let site: TestSite | null = null
  const given = () => {
    if (site === null) throw new Error('the site is there once the tests run')
    return { site, pages }
  }
  beforeAll(async () => {
    site = await startTestSite()
    return site.close
  })
  beforeEach(() => {
    given().site.reset()
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
