import { AxeBuilder } from '@axe-core/playwright'
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

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What axe finds wrong on the page and in its frames, in one theme and then in the other. */
export async function violationsInBothThemes(page: Page): Promise<string[]> {
  const found: string[] = []
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze()
    found.push(
      ...violations.map(
        ({ id, nodes }) => `${colorScheme} ${id}: ${nodes.map(({ html }) => html).join(' ')}`,
      ),
    )
  }
  return found
}
