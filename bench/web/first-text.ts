import type { Browser } from 'playwright-core'
import { percentilesOf, type Percentiles } from '../percentiles.ts'
import { onFreshPage, SLOW_PROCESSOR } from './slow-device.ts'

const TAKEN = 'millisecondsToFirstText'
/** Where the chat puts the text of an answer, all of it verified. */
const ANSWER_TEXT = '.answer-text'
/** Asked before anything is measured: the service has compiled its code and read its index. */
const WARM_UP = 3

/** From the key press to the end of the frame that shows the first text of the answer. */
const OBSERVER_SCRIPT = `
  window.${TAKEN} = new Promise((resolve) => {
    let sentAt = 0
    addEventListener('keydown', ({ key, timeStamp }) => {
      if (key === 'Enter') sentAt = timeStamp
    }, true)
    const observer = new MutationObserver(() => {
      if ((document.querySelector('${ANSWER_TEXT}')?.textContent ?? '').trim() === '') return
      observer.disconnect()
      requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - sentAt)))
    })
    observer.observe(document, { childList: true, subtree: true, characterData: true })
  })`

/** Milliseconds from sending to the first verified text on the page, with a slow processor; each question on a fresh page. */
export async function measureFirstText(
  browser: Browser,
  url: string,
  questions: readonly string[],
): Promise<Percentiles> {
  const taken: number[] = []
  for (const question of questions) taken.push(await askOnce(browser, url, question))
  return percentilesOf(taken.slice(WARM_UP))
}

function askOnce(browser: Browser, url: string, question: string): Promise<number> {
  const device = { cpuSlowdown: SLOW_PROCESSOR, script: OBSERVER_SCRIPT }
  return onFreshPage(browser, device, async (page) => {
    await page.goto(url, { waitUntil: 'networkidle' })
    await page.locator('form textarea').fill(question)
    await page.keyboard.press('Enter')
    return page.evaluate<number>(`window.${TAKEN}`)
  })
}
