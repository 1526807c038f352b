import type { Browser } from 'playwright-core'
import { percentilesOf } from '../percentiles.ts'
import { onFreshPage, SLOW_PROCESSOR, type Network } from './slow-device.ts'

/** Milliseconds from the start of the navigation, by the browser's own clock; `layoutShift` has no unit. */
export interface PageTimings {
  firstPaint: number
  firstContentfulPaint: number
  largestContentfulPaint: number
  layoutShift: number
  longTasks: number
  /** What long tasks took beyond 50 ms each. */
  blocking: number
}

const OBSERVED = 'observedTimings'

const OBSERVER_SCRIPT = `
  window.${OBSERVED} = {
    firstPaint: 0, firstContentfulPaint: 0, largestContentfulPaint: 0, layoutShift: 0, longTasks: 0, blocking: 0,
  }
  const observe = (type, add) => {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) add(window.${OBSERVED}, entry)
    }).observe({ type, buffered: true })
  }
  observe('paint', (timings, { name, startTime }) => {
    timings[name === 'first-paint' ? 'firstPaint' : 'firstContentfulPaint'] = startTime
  })
  observe('largest-contentful-paint', (timings, { startTime }) => {
    timings.largestContentfulPaint = startTime
  })
  observe('layout-shift', (timings, { value, hadRecentInput }) => {
    if (!hadRecentInput) timings.layoutShift += value
  })
  observe('longtask', (timings, { duration }) => {
    timings.longTasks += 1
    timings.blocking += duration - 50
  })`

/** Medians of several first visits with a slow processor on a slow network. */
export async function measureTimings(
  browser: Browser,
  url: string,
  { network, visits }: { network: Network; visits: number },
): Promise<PageTimings> {
  const all: PageTimings[] = []
  for (let visit = 0; visit < visits; visit += 1) all.push(await visitOnce(browser, url, network))
  const median = (pick: (timings: PageTimings) => number) => percentilesOf(all.map(pick)).p50
  return {
    firstPaint: median((timings) => timings.firstPaint),
    firstContentfulPaint: median((timings) => timings.firstContentfulPaint),
    largestContentfulPaint: median((timings) => timings.largestContentfulPaint),
    layoutShift: median((timings) => timings.layoutShift),
    longTasks: median((timings) => timings.longTasks),
    blocking: median((timings) => timings.blocking),
  }
}

function visitOnce(browser: Browser, url: string, network: Network): Promise<PageTimings> {
  const device = { cpuSlowdown: SLOW_PROCESSOR, network, script: OBSERVER_SCRIPT }
  return onFreshPage(browser, device, async (page) => {
    await page.goto(url, { waitUntil: 'networkidle' })
    return page.evaluate<PageTimings>(`window.${OBSERVED}`)
  })
}
