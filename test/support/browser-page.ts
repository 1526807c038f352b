import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterEach, beforeAll, expect, inject } from 'vitest'
import { launchUnpacked } from './browser.ts'

/** A phone and a desk: the sizes at which every page is tried. */
export const VIEWPORTS = [
  { width: 390, height: 844 },
  { width: 1280, height: 800 },
] as const

export interface OpenPages {
  /** A fresh page without memory of any other. */
  open: (options: BrowserContextOptions) => Promise<Page>
  /** Says that the test provokes refused requests. */
  expectRefusals: () => void
}

interface WatchedPages extends OpenPages {
  /** Closes all pages. Gives what they complained about: errors in the console and uncaught ones. */
  close: () => Promise<string[]>
}

/** Chromium's own lines about a refused request and a refused frame, which a page cannot prevent. */
const REFUSAL = /^(Failed to load resource|Framing )/

/** A browser for the tests of a file, none of whose pages may complain. It is there before the first test runs. */
export function usePages(): OpenPages {
  let filled: WatchedPages | null = null
  const given = () => {
    if (filled === null) throw new Error('the browser is there once the tests run')
    return filled
  }
  beforeAll(async () => {
    const browser = await launchUnpacked(inject('unpackedBrowser'))
    filled = watchedPages(browser)
    return () => browser.close()
  })
  afterEach(async () => {
    expect(await given().close()).toEqual([])
  })
  return {
    open: (options) => given().open(options),
    expectRefusals: () => {
      given().expectRefusals()
    },
  }
}

/** Opens pages and listens to their complaints. */
function watchedPages(browser: Browser): WatchedPages {
  let complaints: string[] = []
  let pages: Page[] = []
  let areRefusalsExpected = false
  return {
    open: async (options) => {
      const context = await browser.newContext({ reducedMotion: 'reduce', ...options })
      context.setDefaultTimeout(10_000)
      const page = await context.newPage()
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(message.text())
      })
      page.on('pageerror', (error) => complaints.push(error.message))
      pages.push(page)
      return page
    },
    expectRefusals: () => {
      areRefusalsExpected = true
    },
    close: async () => {
      for (const page of pages) await page.context().close()
      const heard = complaints.filter((complaint) => !(areRefusalsExpected && REFUSAL.test(complaint)))
      complaints = []
      pages = []
      areRefusalsExpected = false
      return heard
    },
  }
}
