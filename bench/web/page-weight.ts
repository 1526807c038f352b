import type { Browser } from 'playwright-core'
import { weightOf, type LoadedResource, type PageWeight } from './loaded-resources.ts'
import { onFreshPage } from './slow-device.ts'

/** What a first visit transfers; null when the service has no such page. */
export function measureWeight(browser: Browser, url: string): Promise<PageWeight | null> {
  return onFreshPage(browser, {}, async (page, session) => {
    const resources = new Map<string, LoadedResource>()
    session.on('Network.responseReceived', ({ requestId, response }) => {
      resources.set(requestId, { mimeType: response.mimeType, wireBytes: 0 })
    })
    session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      const resource = resources.get(requestId)
      if (resource !== undefined) resource.wireBytes = encodedDataLength
    })
    const response = await page.goto(url, { waitUntil: 'networkidle' })
    return response?.status() === 404 ? null : weightOf([...resources.values()])
  })
}
