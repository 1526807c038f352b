import { mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { launchBrowser } from '../test/support/browser.ts'

/** The icons of the installed page, drawn from `favicon.svg` by `npm run icons`. */

const PUBLIC = fileURLToPath(new URL('../web/public', import.meta.url))
const ICONS = join(PUBLIC, 'icons')
const ACCENT = '#0b5a7d'

/** `share`: how much of the width the drawing takes. What is not transparent is filled to its corners: systems cut out their shape. */
const SHAPES = [
  { file: 'icon-192.png', size: 192, share: 1, isTransparent: true },
  { file: 'icon-512.png', size: 512, share: 1, isTransparent: true },
  { file: 'maskable-512.png', size: 512, share: 0.8, isTransparent: false },
  { file: 'apple-touch-icon.png', size: 180, share: 0.9, isTransparent: false },
]

await mkdir(ICONS, { recursive: true })
const drawing = await readFile(join(PUBLIC, 'favicon.svg'), 'base64')
const { browser, close } = await launchBrowser()
try {
  const page = await browser.newPage()
  for (const shape of SHAPES) await draw(page, shape)
} finally {
  await close()
}

async function draw(
  page: Page,
  { file, size, share, isTransparent }: (typeof SHAPES)[number],
): Promise<void> {
  const margin = (size * (1 - share)) / 2
  const background = isTransparent ? 'transparent' : ACCENT
  await page.setViewportSize({ width: size, height: size })
  await page.setContent(
    `<body style="margin:0;background:${background}">
      <img alt="" src="data:image/svg+xml;base64,${drawing}" style="display:block;width:${size * share}px;padding:${margin}px">
    </body>`,
  )
  await page.screenshot({ path: join(ICONS, file), omitBackground: isTransparent })
}
