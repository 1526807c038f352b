import type { Browser, CDPSession, Page } from 'playwright-core'

export interface Network {
  name: string
  /** Added to every request. */
  latencyMs: number
  megabitsPerSecond: number
}

/** A cheap phone on a slow mobile network, as the issue of the pages gives it. */
export const SLOW_NETWORK: Network = {
  name: '1.6 Mbit/s, 150 ms',
  latencyMs: 150,
  megabitsPerSecond: 1.6,
}

/** The same with what Lighthouse adds for the round trips of a new connection (150 ms × 3.75). */
export const SLOW_NETWORK_LIGHTHOUSE: Network = {
  name: '1.6 Mbit/s, 562 ms',
  latencyMs: 562.5,
  megabitsPerSecond: 1.6,
}

export const SLOW_PROCESSOR = 4

const PHONE = { width: 390, height: 844 }
const TIMEOUT_MS = 60_000

export interface Device {
  cpuSlowdown?: number
  network?: Network
  /** Runs in the page before anything of the page does. */
  script?: string
}

/** Opens a page that has never been here before (nothing in its cache or storage), uses it and closes it. */
export async function onFreshPage<Result>(
  browser: Browser,
  { cpuSlowdown, network, script }: Device,
  use: (page: Page, session: CDPSession) => Promise<Result>,
): Promise<Result> {
  const context = await browser.newContext({ viewport: PHONE, isMobile: true, hasTouch: true })
  context.setDefaultTimeout(TIMEOUT_MS)
  try {
    const page = await context.newPage()
    if (script !== undefined) await page.addInitScript({ content: script })
    const session = await context.newCDPSession(page)
    await session.send('Network.enable')
    if (network !== undefined) {
      const bytesPerSecond = (network.megabitsPerSecond * 1_000_000) / 8
      await session.send('Network.emulateNetworkConditions', {
        offline: false,
        latency: network.latencyMs,
        downloadThroughput: bytesPerSecond,
        uploadThroughput: bytesPerSecond,
      })
    }
    if (cpuSlowdown !== undefined) {
      await session.send('Emulation.setCPUThrottlingRate', { rate: cpuSlowdown })
    }
    return await use(page, session)
  } finally {
    await context.close()
  }
}
