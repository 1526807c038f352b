import type { Browser } from 'playwright-core'
import { percentilesOf } from '../percentiles.ts'
import { onFreshPage, SLOW_PROCESSOR, type Network } from './slow-device.ts'

const READY = 'readyToType'

/**
 * In every frame an empty question is sent; the first one that the page's own script takes shows that the form works.
 * A page that is not seen yet is of no use to anybody, therefore not before the first frame that shows something.
 */
const PROBE_SCRIPT = `
  window.${READY} = new Promise((resolve) => {
    const probe = () => {
      const form = document.querySelector('form:has(textarea)')
      const sent = new SubmitEvent('submit', { bubbles: true, cancelable: true })
      const isSeen = performance.getEntriesByType('paint').length > 0
      if (isSeen && form !== null && !form.dispatchEvent(sent)) resolve(performance.now())
      else requestAnimationFrame(probe)
    }
    requestAnimationFrame(probe)
  })`

/** Milliseconds until a question can be typed and sent in the chat on a first visit: the median of several visits. */
export async function measureReadyToType(
  browser: Browser,
  url: string,
  { network, visits }: { network: Network; visits: number },
): Promise<number> {
  const all: number[] = []
  for (let visit = 0; visit < visits; visit += 1) all.push(await visitOnce(browser, url, network))
  return percentilesOf(all).p50
}

function visitOnce(browser: Browser, url: string, network: Network): Promise<number> {
  const device = { cpuSlowdown: SLOW_PROCESSOR, network, script: PROBE_SCRIPT }
  return onFreshPage(browser, device, async (page) => {
    await page.goto(url, { waitUntil: 'commit' })
    const readyAt = await page.evaluate<number>(`window.${READY}`)
    // The probe is believed only where real keys have the same effect.
    const question = page.locator('form textarea')
    await question.focus()
    await page.keyboard.type('a')
    if ((await question.inputValue()) !== 'a') throw new Error('A typed character did not arrive')
    const asked = page.waitForRequest('**/api/ask')
    await page.keyboard.press('Enter')
    await asked
    return readyAt
  })
}
