import type { Page } from 'playwright-core'
import { beforeEach, describe, expect, it } from 'vitest'
import { answerEvents, notFoundAnswer } from '../support/browser-answers.ts'
import { ask, questionField, setUpChat, sheet, sources } from '../support/browser-chat.ts'
import { VIEWPORTS, type OpenPages } from '../support/browser-page.ts'
import { createGate, heldEvents, type TestSite } from '../support/browser-site.ts'

const chat = setUpChat()
const QUESTION = 'Doanh thu du lịch năm 2024 là bao nhiêu?'
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
    await sheet(page).getByRole('button', { name: QUESTION }).click()
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
    await sheet(page).getByRole('button', { name: QUESTION }).waitFor()

    await sheet(page).getByRole('button', { name: 'Xóa lịch sử' }).click()
    await sheet(page).getByRole('button', { name: 'Xóa hết' }).click()
    await sheet(page).getByText('Đã xóa lịch sử trên thiết bị này.').waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('article').waitFor({ state: 'detached' })
    const kept = await page.evaluate('JSON.stringify({ ...localStorage, ...sessionStorage })')
    expect(kept).not.toContain('Doanh thu')
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
