import type { FrameLocator, Page } from 'playwright-core'

/** The parts of the widget on the page of a portal. */
export const openButton = (page: Page) => page.getByRole('button', { name: 'Hỏi đáp báo cáo' })
export const panel = (page: Page) => page.getByRole('dialog', { name: 'Hỏi đáp báo cáo' })
export const chat = (page: Page): FrameLocator => page.frameLocator('iframe[title="Hỏi đáp báo cáo"]')
export const question = (page: Page) => chat(page).getByLabel('Câu hỏi của bạn')

/** The frame is seen once the chat in it is ready. */
export async function openChat(page: Page): Promise<void> {
  await openButton(page).click()
  await page.locator('iframe').waitFor()
}
