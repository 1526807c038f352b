import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Locator, Page } from 'playwright-core'
import { violationsInBothThemes } from '../support/axe.ts'
import { usePages, VIEWPORTS, type OpenPages } from '../support/browser-page.ts'
import { startBuiltService, startPortal, type Portal } from '../support/browser-portal.ts'
import { chat, openButton, openChat, panel, question } from '../support/browser-widget.ts'
import type { RunningService } from '../src/http/harness/running-service.ts'

const START_QUESTION = 'Thu ngân sách năm 2023 đạt bao nhiêu?'
const [PHONE, DESK] = VIEWPORTS

const pages = usePages()
let portal: Portal
let stranger: Portal
let service: RunningService

beforeAll(async () => {
  portal = await startPortal()
  stranger = await startPortal()
  service = await startBuiltService([portal.address])
  return async () => {
    await service.stop()
    await stranger.close()
    await portal.close()
  }
})
beforeEach(() => {
  portal.show(service.url, `data-question="${START_QUESTION}"`)
})

const focused = (place: Locator) => place.and(place.page().locator(':focus'))

/** Of the button, as the browser computes it. */
const styleOf = (page: Page, properties: string[]) =>
  page.evaluate(`
    const button = document.querySelector('report-chat-widget').shadowRoot.querySelector('button');
    ${JSON.stringify(properties)}.map((property) => getComputedStyle(button)[property])
  `)

/** What an answer is laid out by, and the ground of its checked figures. */
const ANSWER_STYLE = `[
  getComputedStyle(document.querySelector('.answer-text')).display,
  getComputedStyle(document.querySelector('.answer-text .figure')).backgroundColor,
]`

async function visit(
  options: Parameters<OpenPages['open']>[0] = { viewport: DESK },
  site: Portal = portal,
): Promise<Page> {
  const page = await pages.open(options)
  await page.goto(site.address)
  await openButton(page).waitFor()
  return page
}

describe('the widget before it is opened', () => {
  it('has loaded nothing but its own small script', async () => {
    const page = await pages.open({ viewport: DESK })
    const requested: string[] = []
    page.on('request', (request) => {
      if (request.url().startsWith(service.url)) requested.push(request.url())
    })
    await page.goto(portal.address)
    await openButton(page).waitFor()
    expect(requested).toEqual([`${service.url}/widget.js`])
    const script = await fetch(`${service.url}/widget.js`)
    expect((await script.arrayBuffer()).byteLength).toBeLessThan(20_000)
  })

  it('leaves no global, no cookie and nothing stored on the page', async () => {
    const page = await visit()
    const names = (target: Page) => target.evaluate('Object.getOwnPropertyNames(window).sort()')
    const withWidget = await names(page)
    await openChat(page)
    expect(await page.context().cookies()).toEqual([])
    expect(await page.evaluate('[localStorage.length, sessionStorage.length]')).toEqual([0, 0])
    const without = await pages.open({ viewport: DESK })
    portal.show(service.url, 'data-off type="text/plain"')
    await without.goto(portal.address)
    expect(await without.locator('report-chat-widget').count()).toBe(0)
    expect(withWidget).toEqual(await names(without))
  })

  it('looks the same whatever the style of the page', async () => {
    const page = await visit()
    const style = await styleOf(page, ['fontSize', 'color', 'backgroundColor'])
    expect(style).toEqual(['16px', 'rgb(255, 255, 255)', 'rgb(11, 90, 125)'])
  })

  it.each([
    ['#ffd400', 'rgb(255, 212, 0)', 'rgb(0, 0, 0)'],
    ['darkgreen', 'rgb(0, 100, 0)', 'rgb(255, 255, 255)'],
    ['không phải màu', 'rgb(11, 90, 125)', 'rgb(255, 255, 255)'],
    ['red;background:url(//a.vn)', 'rgb(11, 90, 125)', 'rgb(255, 255, 255)'],
    ['transparent', 'rgb(11, 90, 125)', 'rgb(255, 255, 255)'],
  ])('with data-color="%s" is %s with text in %s', async (color, ground, ink) => {
    portal.show(service.url, `data-color="${color}"`)
    const page = await visit()
    expect(await styleOf(page, ['backgroundColor', 'color'])).toEqual([ground, ink])
  })

  it.each([
    ['left', (box: { x: number }) => box.x < 50],
    ['right', (box: { x: number }) => box.x > DESK.width / 2],
    ['giữa', (box: { x: number }) => box.x > DESK.width / 2],
  ])('with data-position="%s" stands in its corner', async (position, isInCorner) => {
    portal.show(service.url, `data-position="${position}"`)
    const page = await visit()
    expect(await openButton(page).boundingBox()).toSatisfy(isInCorner)
  })
})

describe('the opened widget', () => {
  it('shows an answer in the frame as the page itself shows it', async () => {
    const page = await visit()
    await openChat(page)
    await question(page).press('Enter')
    const figure = chat(page).locator('.answer-text .figure').first()
    await figure.waitFor()
    const own = await pages.open({ viewport: { width: 400, height: 640 } })
    await own.goto(`${service.url}/?q=${encodeURIComponent(START_QUESTION)}`)
    await own.locator('.answer-text .figure').first().waitFor()
    const frame = page.frames().find((candidate) => candidate.url().startsWith(`${service.url}/embed`))
    const [shown, expected] = await Promise.all([frame?.evaluate(ANSWER_STYLE), own.evaluate(ANSWER_STYLE)])
    expect(shown).toEqual(expected)
    expect(expected).toEqual(['grid', expect.stringMatching(/^rgb\(/u)])
  })

  it('answers in a frame, with the start question ready to be sent and not sent', async () => {
    const page = await visit()
    await openChat(page)
    await expect.poll(() => question(page).inputValue()).toBe(START_QUESTION)
    expect(await chat(page).locator('article').count()).toBe(0)
    await chat(page).getByRole('button', { name: 'Gửi' }).click()
    await chat(page).getByText('Thu ngân sách năm 2023 đạt').first().waitFor()
  })

  it('opens the report in a tab of its own', async () => {
    const page = await visit()
    await openChat(page)
    await chat(page).getByRole('button', { name: 'Gửi' }).click()
    const opened = page.waitForEvent('popup')
    await chat(page).getByRole('link', { name: 'Mở trong báo cáo' }).first().click()
    const report = await opened
    await report.waitForURL(`${service.url}/report/**`)
    await report.close()
    await question(page).waitFor()
  })

  it('stands beside the page on a desk', async () => {
    const page = await visit()
    await openChat(page)
    expect(await panel(page).boundingBox()).toMatchObject({ width: 400, height: 640 })
    await page.getByRole('link', { name: 'Xem lịch' }).click()
    await page.waitForURL(/#lich$/u)
  })

  it('fills the window of a phone, and lies over the page', async () => {
    const page = await visit({ viewport: PHONE, hasTouch: true, isMobile: true })
    await openButton(page).tap()
    await question(page).waitFor()
    await panel(page).and(page.locator(':modal')).waitFor()
    expect(await panel(page).boundingBox()).toEqual({ x: 0, y: 0, ...PHONE })
    await panel(page).getByRole('button', { name: 'Đóng hỏi đáp' }).tap()
    await panel(page).waitFor({ state: 'hidden' })
  })

  it('needs no sideways scrolling at 320 px', async () => {
    const page = await visit({ viewport: { width: 320, height: 640 } })
    await openChat(page)
    const frame = page.frame({ url: /\/embed/ })
    const overflow = await frame?.evaluate(
      'document.documentElement.scrollWidth - document.documentElement.clientWidth',
    )
    expect(overflow).toBe(0)
  })

  it('works where the frame may store nothing', async () => {
    const page = await pages.open({ viewport: DESK })
    await page.addInitScript(`
      for (const name of ['localStorage', 'sessionStorage']) {
        Object.defineProperty(window, name, { get() { throw new DOMException('forbidden', 'SecurityError') } })
      }
    `)
    await page.goto(portal.address)
    await openChat(page)
    await chat(page).getByRole('button', { name: 'Gửi' }).click()
    await chat(page).getByRole('link', { name: 'Mở trong báo cáo' }).first().waitFor()
  })

  it.each(VIEWPORTS)('has nothing that axe finds, at $width × $height, in both themes', async (viewport) => {
    const page = await visit({ viewport })
    expect(await violationsInBothThemes(page)).toEqual([])
    await openChat(page)
    await chat(page).getByRole('button', { name: 'Thu ngân sách năm 2023 là bao nhiêu?' }).waitFor()
    expect(await violationsInBothThemes(page)).toEqual([])
  })
})

describe('the widget by keyboard alone', () => {
  it('is opened, asked and closed by Escape in the frame, and gives the focus back', async () => {
    const page = await visit()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await focused(openButton(page)).waitFor()
    await expect.poll(() => openButton(page).getAttribute('aria-expanded')).toBe('false')
    await page.keyboard.press('Enter')
    await expect.poll(() => openButton(page).getAttribute('aria-expanded')).toBe('true')
    await focused(question(page)).waitFor()
    await page.keyboard.type('Có bao nhiêu khoản thu?')
    await page.keyboard.press('Enter')
    await chat(page).getByRole('link', { name: 'Mở trong báo cáo' }).first().waitFor()
    await page.keyboard.press('Escape')
    await panel(page).waitFor({ state: 'hidden' })
    await focused(openButton(page)).waitFor()
    await expect.poll(() => openButton(page).getAttribute('aria-expanded')).toBe('false')
  })

  it('keeps the conversation while it is closed, and closes by Escape beside the frame too', async () => {
    const page = await visit()
    await openChat(page)
    await chat(page).getByRole('button', { name: 'Gửi' }).click()
    await chat(page).getByRole('link', { name: 'Mở trong báo cáo' }).first().waitFor()
    await panel(page).getByRole('button', { name: 'Đóng hỏi đáp' }).focus()
    await page.keyboard.press('Escape')
    await focused(openButton(page)).waitFor()
    await page.keyboard.press('Enter')
    await chat(page).getByRole('link', { name: 'Mở trong báo cáo' }).first().waitFor()
    await focused(question(page)).waitFor()
  })

  it('stays open when Escape closes what stands open inside', async () => {
    const page = await visit()
    await openChat(page)
    await chat(page).getByRole('button', { name: 'Lịch sử' }).click()
    const sheet = chat(page).getByRole('dialog')
    await sheet.waitFor()
    await page.keyboard.press('Escape')
    await sheet.waitFor({ state: 'hidden' })
    expect(await panel(page).isVisible()).toBe(true)
    await page.keyboard.press('Escape')
    await panel(page).waitFor({ state: 'hidden' })
  })

  it('is not closed by what another window says', async () => {
    const page = await visit()
    await openChat(page)
    await page.evaluate("window.postMessage('report-chat:close', '*')")
    await page.evaluate("new Promise((resolve) => { onmessage = resolve; postMessage('later', '*') })")
    expect(await panel(page).isVisible()).toBe(true)
  })
})

describe('the widget that cannot show the chat', () => {
  it('says so on a site that EMBED_ORIGINS does not name, and offers the chat in a tab of its own', async () => {
    pages.expectRefusals()
    stranger.show(service.url)
    const page = await visit({ viewport: DESK }, stranger)
    await openButton(page).click()
    await page.getByText('Chưa mở được phần hỏi đáp ở đây.').waitFor()
    const link = page.getByRole('link', { name: 'mở hỏi đáp trong thẻ mới', exact: true })
    expect(await link.getAttribute('href')).toBe(`${service.url}/`)
    expect(await link.getAttribute('target')).toBe('_blank')
  })

  it('says so when the service is down, and tries again', async () => {
    pages.expectRefusals()
    const page = await visit()
    await page.route(`${service.url}/embed`, (route) => route.abort())
    await openButton(page).click()
    await page.getByText('Chưa mở được phần hỏi đáp ở đây.').waitFor()
    await page.unroute(`${service.url}/embed`)
    await page.getByRole('button', { name: 'Thử lại' }).click()
    await question(page).waitFor()
  })
})
