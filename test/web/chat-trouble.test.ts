import type { Page } from 'playwright-core'
import { beforeEach, describe, expect, it } from 'vitest'
import { answerEvents, tourismAnswer } from '../support/browser-answers.ts'
import { announcements, ask, questionField, setUpChat, sources } from '../support/browser-chat.ts'
import { VIEWPORTS, type OpenPages } from '../support/browser-page.ts'
import { createGate, heldEvents, SUGGESTIONS, type TestSite } from '../support/browser-site.ts'

const chat = setUpChat()
const QUESTION = 'Doanh thu du lịch năm 2024 là bao nhiêu?'

describe.each(VIEWPORTS)('trouble with an answer, at $width × $height', (viewport) => {
  let page: Page
  let site: TestSite
  let pages: OpenPages
  beforeEach(async () => {
    ;({ site, pages } = chat())
    page = await pages.open({ viewport })
  })

  it.each([
    ['503', { retryAfter: '180' }, 'Hệ thống đang bận. Vui lòng thử lại sau 3 phút.'],
    ['500', {}, 'Máy chủ chưa trả lời được câu hỏi này.'],
  ])('says what happened after %s and asks again on demand', async (status, headers, sentence) => {
    pages.expectRefusals()
    const detail = 'Máy chủ chưa trả lời được câu hỏi này.'
    site.reply({ kind: 'problem', status: Number(status), detail, ...headers })
    await page.goto(site.address)
    await ask(page, QUESTION)
    await page.locator('.failure').getByText(sentence).waitFor()
    await announcements(page).getByText(sentence, { exact: true }).waitFor()
    await page.getByRole('button', { name: 'Thử lại' }).click()
    await sources(page).waitFor()
    await page.locator('.failure').waitFor({ state: 'detached' })
    expect(site.asked).toEqual([{ question: QUESTION }, { question: QUESTION }])
  })

  it('counts down until it may ask again after 429, and keeps what is typed meanwhile', async () => {
    pages.expectRefusals()
    // Only the test moves this clock: a slow machine must not count seconds of its own.
    await page.clock.install({ time: 0 })
    await page.clock.pauseAt(1000)
    site.reply({ kind: 'problem', status: 429, detail: 'Quá nhiều câu hỏi.', retryAfter: '12' })
    await page.goto(site.address)
    await ask(page, QUESTION)
    await page.locator('.failure').getByText('Bạn đã hỏi hơi nhanh. Vui lòng thử lại sau 12 giây.').waitFor()
    await questionField(page).fill('Câu sau')
    const retry = page.locator('.failure').getByRole('button')
    await expect.poll(() => retry.isDisabled()).toBe(true)
    await page.clock.runFor(4000)
    await expect.poll(() => retry.innerText()).toBe('Thử lại sau 8 giây')
    await page.clock.runFor(8000)
    await expect.poll(() => retry.innerText()).toBe('Thử lại')
    await retry.click()
    await sources(page).waitFor()
    expect(await questionField(page).inputValue()).toBe('Câu sau')
  })

  it('keeps what has arrived of a broken answer and asks again on demand', async () => {
    site.reply({ kind: 'stream', pieces: answerEvents(tourismAnswer()).slice(0, 3) })
    await page.goto(site.address)
    await ask(page, QUESTION)
    await page.getByText('Kết nối bị ngắt khi câu trả lời chưa xong.').first().waitFor()
    expect(await page.locator('.answer-text').innerText()).toBe('Doanh thu du')
    await page.getByRole('button', { name: 'Thử lại' }).click()
    await sources(page).waitFor()
    await page.locator('.answer-text', { hasText: '8,6 tỷ đồng' }).waitFor()
  })

  it('tells that the device is offline', async () => {
    pages.expectRefusals()
    await page.goto(site.address)
    await page.getByRole('button', { name: SUGGESTIONS[0] ?? '' }).waitFor()
    await page.context().setOffline(true)
    await ask(page, QUESTION)
    await page.locator('.failure').getByText('Thiết bị của bạn đang mất kết nối mạng.').waitFor()
    await page.context().setOffline(false)
    await page.getByRole('button', { name: 'Thử lại' }).click()
    await sources(page).waitFor()
  })

  it('puts a question back that the service refuses as it is', async () => {
    pages.expectRefusals()
    site.reply({ kind: 'problem', status: 400, detail: 'Câu hỏi có ký tự không đọc được.' })
    await page.goto(site.address)
    await ask(page, QUESTION)
    await page.locator('.failure').getByText('Câu hỏi có ký tự không đọc được.').waitFor()
    await expect.poll(() => questionField(page).inputValue()).toBe(QUESTION)
  })

  it('stops an answer on demand and can ask it again', async () => {
    const gate = createGate()
    site.reply({ kind: 'stream', pieces: heldEvents(answerEvents(tourismAnswer()), 2, gate.opened) })
    await page.goto(site.address)
    await ask(page, QUESTION)
    await page.getByText('Doanh thu', { exact: true }).waitFor()
    await page.getByRole('button', { name: 'Dừng' }).click()
    await page.locator('.failure').getByText('Đã dừng trả lời câu hỏi này.').waitFor()
    gate.open()
    await page.getByRole('button', { name: 'Thử lại' }).click()
    await sources(page).waitFor()
  })
})
