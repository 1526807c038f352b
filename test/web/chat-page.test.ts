import { beforeEach, describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { answerEvents, notFoundAnswer, tourismAnswer } from '../support/browser-answers.ts'
import { announcements, ask, questionField, setUpChat, sheet, sources } from '../support/browser-chat.ts'
import { VIEWPORTS, type OpenPages } from '../support/browser-page.ts'
import { passageIds, QUOTE, quoteRange, REPORT_ID } from '../support/browser-report.ts'
import { createGate, heldEvents, SUGGESTIONS, type TestSite } from '../support/browser-site.ts'

const QUESTION = 'Doanh thu du lịch năm 2024 là bao nhiêu?'
const PLAIN_ANSWER = 'Doanh thu du lịch năm 2024 đạt 8,6 tỷ đồng, tăng 12% so với năm 2023.'

const chat = setUpChat()

describe.each(VIEWPORTS)('the chat at $width × $height', (viewport) => {
  let page: Page
  let site: TestSite
  let pages: OpenPages
  beforeEach(async () => {
    ;({ site, pages } = chat())
    page = await pages.open({ viewport })
  })

  const focusedText = () => page.locator(':focus').innerText()

  it('shows the answer as it arrives, announces it once when finished, and marks what was checked', async () => {
    const gate = createGate()
    site.reply({ kind: 'stream', pieces: heldEvents(answerEvents(tourismAnswer()), 4, gate.opened) })
    await page.goto(site.address)
    await ask(page, QUESTION)
    await page.getByText('Doanh thu du lịch', { exact: true }).waitFor()
    expect(await announcements(page).textContent()).toBe('')
    await page.getByRole('button', { name: 'Dừng' }).waitFor()

    gate.open()
    await sources(page).waitFor()
    await page.getByRole('button', { name: 'Dừng' }).waitFor({ state: 'hidden' })
    await expect.poll(() => announcements(page).innerText()).toBe(`${PLAIN_ANSWER} Có 1 nguồn trích dẫn.`)
    const checked = page.getByRole('button', { name: 'đã đối chiếu với báo cáo' })
    expect(await checked.allTextContents()).toEqual(['8,6 tỷ đồng', '12%'])
    await page.getByText('2 số liệu đã đối chiếu').waitFor()
    await page.getByText('Báo cáo ghi hai số liệu khác nhau').waitFor()
    expect(await questionField(page).inputValue()).toBe('')
  })

  it('leads from the answer to its source, to the quote in the report, and back to the conversation', async () => {
    await page.goto(site.address)
    await ask(page, QUESTION)
    await sources(page).waitFor()
    await questionField(page).fill('Một câu đang viết dở')
    await page.getByRole('button', { name: 'Nguồn [1]' }).click()
    await sheet(page).getByRole('link', { name: 'Mở trong báo cáo' }).click()
    await page.waitForURL(`**/report/${REPORT_ID}#*`)
    await expect.poll(() => page.locator('mark').allTextContents()).toEqual([QUOTE])

    await page.goBack()
    await sources(page).waitFor()
    await page.getByRole('heading', { name: QUESTION }).waitFor()
    await expect.poll(() => questionField(page).inputValue()).toBe('Một câu đang viết dở')
    expect(site.asked).toHaveLength(1)
  })

  it('sends the conversation along with a follow-up, and forgets it in a new conversation', async () => {
    await page.goto(site.address)
    await ask(page, QUESTION)
    await sources(page).waitFor()
    await page.getByRole('button', { name: 'Thu ngân sách đạt bao nhiêu?' }).click()
    await sources(page).nth(1).waitFor()
    await page.getByRole('button', { name: 'Cuộc trò chuyện mới' }).click()
    await page.getByRole('heading', { name: QUESTION }).waitFor({ state: 'detached' })
    await ask(page, 'Còn năm 2023?')
    await sources(page).waitFor()
    expect(site.asked).toEqual([
      { question: QUESTION },
      { question: 'Thu ngân sách đạt bao nhiêu?', conversationId: 'conversation-1' },
      { question: 'Còn năm 2023?' },
    ])
  })

  it('asks a question to start from, and tells how a question was understood', async () => {
    const answer = tourismAnswer({ resolvedQuestion: 'Doanh thu du lịch năm 2024 đạt bao nhiêu?' })
    site.reply({ kind: 'stream', pieces: answerEvents(answer) })
    await page.goto(site.address)
    await page.getByRole('button', { name: SUGGESTIONS[0] ?? '' }).click()
    await page.getByText('Đã hiểu là: Doanh thu du lịch năm 2024 đạt bao nhiêu?').waitFor()
    await page.getByRole('heading', { name: 'Có thể bắt đầu từ' }).waitFor({ state: 'hidden' })
    await expect.poll(focusedText).toBe(SUGGESTIONS[0])
  })

  it('puts the understood question into the field to be changed, and gives back what stood there', async () => {
    const resolvedQuestion = 'Doanh thu du lịch năm 2024 đạt bao nhiêu?'
    site.reply({ kind: 'stream', pieces: answerEvents(tourismAnswer({ resolvedQuestion })) })
    await page.goto(site.address)
    await ask(page, 'doanh thu du lich')
    await sources(page).waitFor()
    await questionField(page).fill('Câu viết dở')
    await page.getByRole('button', { name: 'Sửa câu đã hiểu' }).click()
    await expect.poll(() => page.locator(':focus').inputValue()).toBe(resolvedQuestion)
    await page.getByRole('button', { name: 'Lấy lại câu đang viết dở' }).click()
    await expect.poll(() => page.locator(':focus').inputValue()).toBe('Câu viết dở')
    expect(site.asked).toHaveLength(1)
  })

  it('shows the field and questions under their themes without scrolling', async () => {
    await page.goto(site.address)
    const theme = page.getByRole('heading', { name: 'Nông nghiệp' })
    await theme.waitFor()
    // What comes below it must not push it out of sight either.
    await page.locator('#start-documents a').waitFor()
    const inside = (box: { y: number; height: number } | null) =>
      box !== null && box.y >= 0 && box.y + box.height <= viewport.height
    for (const part of [theme, questionField(page), page.getByRole('button', { name: SUGGESTIONS[1] ?? '' })])
      expect(inside(await part.boundingBox())).toBe(true)
    const composer = await page.locator('#question-form').boundingBox()
    expect(composer?.height).toBeLessThan(110)
  })

  it('says plainly that the report does not state it', async () => {
    site.reply({ kind: 'stream', pieces: answerEvents(notFoundAnswer()) })
    await page.goto(site.address)
    await ask(page, 'Xã có bao nhiêu học sinh?')
    await page.getByText('Báo cáo không nêu', { exact: true }).waitFor()
    expect(await sources(page).count()).toBe(0)
  })

  it('lets a new question take the place of one that is still being answered', async () => {
    const gate = createGate()
    const first = heldEvents(answerEvents(tourismAnswer()), 2, gate.opened)
    site.reply({ kind: 'stream', pieces: first }, { kind: 'stream', pieces: answerEvents(notFoundAnswer()) })
    await page.goto(site.address)
    await ask(page, QUESTION)
    await page.getByText('Doanh thu', { exact: true }).waitFor()
    await questionField(page).fill('Xã có bao nhiêu học sinh?')
    await page.keyboard.press('Enter')
    await page.getByText('Báo cáo không nêu', { exact: true }).waitFor()
    gate.open()
    const exchanges = page.getByRole('article')
    await exchanges.first().getByText('Đã dừng trả lời câu hỏi này.').waitFor()
    expect(await exchanges.count()).toBe(2)
    await page.getByRole('button', { name: 'Dừng' }).waitFor({ state: 'hidden' })
  })

  it('shows a script in a question and in an answer as text', async () => {
    const script = '<img src=x onerror="document.title=1"><script>document.title=2</script>'
    site.reply({
      kind: 'stream',
      pieces: answerEvents(tourismAnswer({ answer: `${script} [1]`, figures: [] })),
    })
    await page.goto(site.address)
    await ask(page, script)
    await sources(page).waitFor()
    expect(await page.getByRole('heading', { level: 2, name: script }).isVisible()).toBe(true)
    expect(await page.locator('.answer-text').innerText()).toContain(script)
    expect(await page.title()).toBe('Hỏi đáp báo cáo')
  })

  it('can be used with the keyboard alone', async () => {
    await page.goto(site.address)
    await page.getByRole('button', { name: SUGGESTIONS[0] ?? '' }).waitFor()
    await page.keyboard.press('Tab')
    await expect.poll(focusedText).toBe('Đến ô nhập câu hỏi')
    await page.keyboard.press('Enter')
    await questionField(page).and(page.locator(':focus')).waitFor()
    await page.keyboard.type('Doanh thu du lịch')
    await page.keyboard.press('Shift+Enter')
    await page.keyboard.type('năm 2024?')
    await page.keyboard.press('Enter')
    await sources(page).waitFor()
    expect(site.asked).toEqual([{ question: 'Doanh thu du lịch\nnăm 2024?' }])

    for (const name of [
      'Thu ngân sách đạt bao nhiêu?',
      'Lượng khách năm 2024 là bao nhiêu?',
      'Chưa đúng',
      'Hữu ích',
    ]) {
      await page.keyboard.press('Shift+Tab')
      await expect.poll(focusedText).toBe(name)
    }
    await page.keyboard.press('Enter')
    await page.getByText('Cảm ơn bạn đã góp ý.').waitFor()
    expect(site.votes).toEqual([{ answerId: 'answer-1', vote: 'up' }])

    for (const name of ['Chia sẻ', 'Sao chép', 'Mở trong báo cáo']) {
      await page.keyboard.press('Shift+Tab')
      await expect.poll(focusedText).toContain(name)
    }
    await page.keyboard.press('Enter')
    await page.waitForURL(`**#${passageIds.tourism}:${quoteRange.start}-${quoteRange.end}`)
    await expect.poll(focusedText).toBe(QUOTE)
  })

  it('grows with a long question, and leaves the answer in sight', async () => {
    await page.goto(site.address)
    const height = async () => (await questionField(page).boundingBox())?.height ?? 0
    const empty = await height()
    await questionField(page).fill('một\nhai\nba')
    await expect.poll(height).toBeGreaterThan(empty)
    await questionField(page).fill('dòng\n'.repeat(40))
    expect(await height()).toBeLessThan(viewport.height / 4)
  })

  it('does not take the Enter that ends a syllable for the end of the question', async () => {
    await page.goto(site.address)
    await questionField(page).fill('Doanh thu du lịc')
    await questionField(page).dispatchEvent('keydown', { key: 'Enter', isComposing: true })
    expect(await questionField(page).inputValue()).toBe('Doanh thu du lịc')
    expect(await page.getByRole('article').count()).toBe(0)
  })

  it('keeps a question that is too long and says by how much', async () => {
    await page.goto(site.address)
    await ask(page, 'ă'.repeat(1024))
    await page.getByText('Câu hỏi dài 1.024 ký tự. Vui lòng rút gọn còn tối đa 1.000 ký tự.').waitFor()
    expect(await questionField(page).inputValue()).toHaveLength(1024)
    expect(await questionField(page).getAttribute('aria-invalid')).toBe('true')
    await ask(page, QUESTION)
    await sources(page).waitFor()
    expect(site.asked).toHaveLength(1)
  })

  it('asks the question of its address at once, and not again after a reload', async () => {
    await page.goto(`${site.address}/?q=${encodeURIComponent(QUESTION)}`)
    await sources(page).waitFor()
    await page.reload()
    await sources(page).waitFor()
    expect(site.asked).toEqual([{ question: QUESTION }])
  })

  it('answers where the browser forbids storage', async () => {
    await page.addInitScript(`Object.defineProperty(window, 'sessionStorage', {
      get() { throw new DOMException('denied', 'SecurityError') },
    })`)
    await page.goto(site.address)
    await ask(page, QUESTION)
    await sources(page).waitFor()
  })
})

it('fits a width of 320 pixels, long words included', async () => {
  const { site, pages } = chat()
  const page = await pages.open({ viewport: { width: 320, height: 640 } })
  const answer = tourismAnswer({
    answer: `Mã số ${'0123456789'.repeat(8)} và ${'đ'.repeat(90)}. [1]`,
    figures: [],
  })
  site.reply({ kind: 'stream', pieces: answerEvents(answer) })
  await page.goto(site.address)
  await ask(page, `${'dài'.repeat(60)} là gì?`)
  await sources(page).waitFor()
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320)
})
