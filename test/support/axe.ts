import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What axe finds wrong on a page and in its frames as they are now, each with the elements concerned. */
export async function violations(page: Page): Promise<string[]> {
  const axe = new AxeBuilder({ page })
    // Describing every element that is in order takes most of its time.
    .options({ resultTypes: ['violations'] })
    .withTags(TAGS)
    // Only a frame of another origin needs the page of its own in which axe puts its results together.
    .setLegacyMode(page.frames().length === 1)
  const { violations: found } = await axe.analyze()
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
}

/** The same in the light and in the dark theme. */
export async function violationsInBothThemes(page: Page): Promise<string[]> {
  const complaints: string[] = []
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    complaints.push(...(await violations(page)).map((complaint) => `${colorScheme} ${complaint}`))
  }
  return complaints
}
