import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'
import type { TestProject } from 'vitest/node'
import { unpackBrowser, type UnpackedBrowser } from './browser.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the pages lie, freshly built. */
    pagesFolder: string
    unpackedBrowser: UnpackedBrowser
  }
}

/** What every test of the pages needs and none changes: made once for all their files. */
export default async function setUpWeb({ provide }: TestProject): Promise<() => Promise<void>> {
  const pagesFolder = await mkdtemp(join(tmpdir(), 'pages-'))
  await build({ root: 'web', logLevel: 'error', build: { outDir: pagesFolder, emptyOutDir: true } })
  const unpackedBrowser = await unpackBrowser()
  provide('pagesFolder', pagesFolder)
  provide('unpackedBrowser', unpackedBrowser)
  return async () => {
    for (const folder of [pagesFolder, unpackedBrowser.folder]) {
      await rm(folder, { recursive: true, force: true })
    }
  }
}
