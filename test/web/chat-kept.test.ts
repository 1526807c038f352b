import type { Page } from 'playwright-core'
import { beforeEach, describe, expect, it } from 'vitest'
import { answerEvents, notFoundAnswer, tourismAnswer } from '../support/browser-answers.ts'
import { ask, questionField, setUpChat, sheet, sources } from '../support/browser-chat.ts'
import { VIEWPORTS, type OpenPages } from '../support/browser-page.ts'
import { createGate, heldEvents, type TestSite } from '../support/browser-site.ts'

const chat = setUpChat()
const QUESTION = 'Doanh thu du lịch năm 2024 là bao nhiêu?'
/** The way back into the conversation; beside it stands what deletes it, named after it. */
const KEPT_QUESTION = /^Doanh thu du lịch năm 2024/u
const OTHER_QUESTION = 'Xã có bao nhiêu học sinh?'

const FORBIDDEN = `for (const name of ['localStorage', 'sessionStorage']) Object.defineProperty(window, name, {
  get() { throw new DOMException('denied', 'SecurityError') },
})`
const FULL = `Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError') }`

describe.each(VIEWPORTS)('what the device keeps, at $width × $height', (viewport) => {
  let page: Page
  let site: TestSite
  let pages: OpenPages
  beforeEach(async () => {
    ;({ site, pages } = chat())
    page = await pages.open({ viewport })
    await page.goto(site.address)
  })

  const openHistory = () => page.getByRole('button', { name: 'Lịch sử' }).click()

  it('finds a conversation again after its tab was closed, and goes on with it', async () => {
    await ask(page, QUESTION)
    await sources(page).waitFor()
    const context = page.context()
    await page.close()
    page = await context.newPage()
    await page.goto(site.address)
    await openHistory()
    await sheet(page).getByRole('button', { name: KEPT_QUESTION }).click()
    await sources(page).waitFor()
    await ask(page, 'Còn năm 2023?')
    await sources(page).nth(1).waitFor()
    expect(site.asked.at(-1)).toEqual({ question: 'Còn năm 2023?', conversationId: 'conversation-1' })
    await openHistory()
    await sheet(page).getByText('2 câu hỏi').waitFor()
    expect(await sheet(page).getByRole('listitem').count()).toBe(1)
  })

  it('deletes the history after asking once more', async () => {
    await ask(page, QUESTION)
    await sources(page).waitFor()
    await openHistory()
    await sheet(page).getByRole('button', { name: 'Xóa lịch sử' }).click()
    await page.locator(':focus', { hasText: /^Xóa 1 cuộc trò chuyện khỏi thiết bị này\?$/u }).waitFor()
    await sheet(page).getByRole('button', { name: 'Giữ lại' }).click()
    await sheet(page).getByRole('button', { name: KEPT_QUESTION }).waitFor()

    await sheet(page).getByRole('button', { name: 'Xóa lịch sử' }).click()
    await sheet(page).getByRole('button', { name: 'Xóa hết' }).click()
    await sheet(page).getByText('Đã xóa lịch sử trên thiết bị này.').waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('article').waitFor({ state: 'detached' })
    const kept = await page.evaluate('JSON.stringify({ ...localStorage, ...sessionStorage })')
    expect(kept).not.toContain('Doanh thu')
  })

  it('deletes one conversation after asking once more, and keeps the others', async () => {
    await ask(page, QUESTION)
    await sources(page).waitFor()
    await page.getByRole('button', { name: 'Cuộc trò chuyện mới' }).click()
    site.reply({ kind: 'stream', pieces: answerEvents(tourismAnswer({ answerId: 'answer-2' })) })
    await ask(page, OTHER_QUESTION)
    await sources(page).waitFor()
    await openHistory()
    const remove = (question: string) => sheet(page).getByRole('button', { name: `Xóa “${question}”` })
    await remove(QUESTION).click()
    expect(await page.locator(':focus').innerText()).toBe(`Xóa “${QUESTION}” khỏi thiết bị này?`)
    await sheet(page).getByRole('button', { name: 'Giữ lại' }).click()
    expect(await page.locator(':focus').getAttribute('class')).toContain('history-remove')

    await remove(QUESTION).click()
    await sheet(page).getByRole('button', { name: 'Xóa', exact: true }).click()
    expect(await page.locator(':focus').innerText()).toBe(`Đã xóa “${QUESTION}”.`)
    expect(await sheet(page).getByRole('listitem').allInnerTexts()).toEqual([
      expect.stringContaining(OTHER_QUESTION),
    ])
    await page.keyboard.press('Escape')
    expect(await page.getByRole('heading', { name: OTHER_QUESTION }).isVisible()).toBe(true)
    expect(await page.evaluate('JSON.stringify({ ...localStorage })')).not.toContain(QUESTION)
  })

  it('starts over when the conversation on the page is deleted', async () => {
    await ask(page, QUESTION)
    await sources(page).waitFor()
    await openHistory()
    await sheet(page)
      .getByRole('button', { name: `Xóa “${QUESTION}”` })
      .click()
    await sheet(page).getByRole('button', { name: 'Xóa', exact: true }).click()
    await sheet(page).getByText(`Đã xóa “${QUESTION}”.`).waitFor()
    await page.keyboard.press('Escape')
    expect(await page.getByRole('article').count()).toBe(0)
    expect(await page.evaluate('localStorage.getItem("conversations")')).toBe('[]')
  })

  it('has the way to the history in sight, before the first question and while reading', async () => {
    const button = page.getByRole('button', { name: 'Lịch sử' })
    const isInSight = async () => {
      const box = await button.boundingBox()
      return box !== null && box.y >= 0 && box.y + box.height <= viewport.height
    }
    expect(await isInSight()).toBe(true)
    for (const [place, question] of [QUESTION, OTHER_QUESTION].entries()) {
      await ask(page, question)
      await sources(page).nth(place).waitFor()
    }
    const scrolled = await page.evaluate('scrollY')
    expect(scrolled).toBeGreaterThan(0)
    expect(await isInSight()).toBe(true)
    await button.focus()
    expect(await page.evaluate('scrollY')).toBe(scrolled)
  })

  it('says whom the history can be read by, and that there is none yet', async () => {
    await openHistory()
    await sheet(page).getByText('Chưa có cuộc trò chuyện nào.').waitFor()
    await sheet(page).getByText('Lịch sử chỉ nằm trên thiết bị này').waitFor()
  })

  it('keeps an unfinished question through a reload', async () => {
    await questionField(page).fill('Một câu viết dở')
    await page.reload()
    await expect.poll(() => questionField(page).inputValue()).toBe('Một câu viết dở')
  })

  it('gives a question back whose page was reloaded before its answer', async () => {
    const gate = createGate()
    page.once('close', gate.open)
    site.reply({ kind: 'stream', pieces: heldEvents(answerEvents(notFoundAnswer()), 1, gate.opened) })
    await ask(page, OTHER_QUESTION)
    await page.getByText('Báo', { exact: true }).waitFor()
    await page.reload()
    await expect.poll(() => questionField(page).inputValue()).toBe(OTHER_QUESTION)
  })

  it.each([
    ['forbids storage', FORBIDDEN],
    ['has no room left', FULL],
  ])('answers where the browser %s, and says once that nothing is kept', async (_name, script) => {
    await page.addInitScript(script)
    await page.goto(site.address)
    const told = page.locator('main').getByText('Trình duyệt này không cho lưu lịch sử')
    for (const [place, question] of [QUESTION, OTHER_QUESTION].entries()) {
      await ask(page, question)
      await sources(page).nth(place).waitFor()
      await expect.poll(() => told.filter({ visible: true }).count()).toBe(1)
    }
    await openHistory()
    await sheet(page).getByText('cuộc trò chuyện mất khi bạn đóng trang').waitFor()
  })
})
