import type { Page } from 'playwright-core'
import { beforeEach, describe, expect, it } from 'vitest'
import { answerEvents, tourismAnswer, visitorsAnswer } from '../support/browser-answers.ts'
import { ask, setUpChat, sheet, sources } from '../support/browser-chat.ts'
import { VIEWPORTS, type OpenPages } from '../support/browser-page.ts'
import { QUOTE, TOURISM, VISITORS_NOTE } from '../support/browser-report.ts'
import type { TestSite } from '../support/browser-site.ts'

const chat = setUpChat()
const FULL_PATH = 'I. KẾT QUẢ THỰC HIỆN NĂM 2024 › 1. Về kinh tế'

const marks = (page: Page) => sheet(page).locator('mark').allTextContents()
const factsOf = (page: Page) => sheet(page).locator('dl > div').allInnerTexts()

describe.each(VIEWPORTS)('what was checked, at $width × $height', (viewport) => {
  let page: Page
  let site: TestSite
  let pages: OpenPages
  beforeEach(async () => {
    ;({ site, pages } = chat())
    page = await pages.open({ viewport })
    await page.goto(site.address)
  })

  async function showAnswer(answer = tourismAnswer()): Promise<void> {
    site.reply({ kind: 'stream', pieces: answerEvents(answer) })
    await ask(page, 'Doanh thu du lịch?')
    await sources(page).waitFor()
  }

  it('is opened by a figure: what it says, and where the report prints it', async () => {
    await showAnswer()
    await page.getByRole('button', { name: '8,6 tỷ đồng' }).click()
    await expect.poll(() => marks(page)).toEqual(['8,6 tỷ đồng'])
    expect((await factsOf(page)).map((fact) => fact.replace(/\s*\n\s*/u, ': '))).toEqual([
      'Chỉ tiêu: Doanh thu du lịch',
      'Thời gian: năm 2024',
      'Đơn vị: tỷ đồng',
      'Giá trị: 8.600.000.000 đồng',
      'Loại số liệu: Giá trị',
      'Tình trạng: Thực hiện',
    ])
    await sheet(page).getByText(FULL_PATH).waitFor()

    await page.keyboard.press('Escape')
    await sheet(page).waitFor({ state: 'detached' })
    await page.locator(':focus', { hasText: '8,6' }).waitFor()
  })

  it('shows how a figure was computed, each operand as printed and where', async () => {
    await showAnswer(visitorsAnswer())
    await page.getByRole('button', { name: '12.400 lượt khách, tính từ số trong báo cáo' }).click()
    await expect.poll(() => marks(page)).toEqual(['11.900 lượt khách', '500 lượt khách'])
    await sheet(page).getByText('11.900 + 500 = 12.400 lượt khách').waitFor()
    expect(await sheet(page).getByText('500 lượt khách – Khách quốc tế, năm 2024').count()).toBe(1)
    expect(await sheet(page).getByText('Chú thích 3').count()).toBe(2)
  })

  it('is opened by a number: the quote marked in its whole paragraph, the path, the notes', async () => {
    await showAnswer()
    await page.getByRole('button', { name: 'Nguồn [1]' }).click()
    await expect.poll(() => marks(page)).toEqual([QUOTE])
    expect(await sheet(page).locator('blockquote').innerText()).toBe(TOURISM)
    await sheet(page).getByText(FULL_PATH).waitFor()
    expect(await sheet(page).getByText(`Chú thích 3: ${VISITORS_NOTE}`).count()).toBe(1)
  })

  it('shows of a note also the sentence that carries its mark', async () => {
    await showAnswer(visitorsAnswer())
    await page.getByRole('button', { name: 'Xem cả đoạn' }).click()
    await sheet(page).getByText('Câu mang dấu chú thích 3').waitFor()
    expect(await sheet(page).getByText('Lượng khách đến xã đạt 12.400 lượt³').count()).toBe(1)
  })

  it('tells of a dead link, keeps the quote, and leads on', async () => {
    pages.expectRefusals()
    const [citation] = tourismAnswer().citations
    await showAnswer(tourismAnswer({ citations: citation ? [{ ...citation, passageId: 'gone' }] : [] }))
    await page.getByRole('button', { name: 'Nguồn [1]' }).click()
    await sheet(page).getByText('Báo cáo đã được cập nhật, đoạn này không còn').waitFor()
    expect(await marks(page)).toEqual([QUOTE])
    await sheet(page).getByRole('link', { name: 'Mở báo cáo từ đầu' }).click()
    await page.getByRole('heading', { name: 'Về kinh tế' }).first().waitFor()
  })

  it('keeps the quote when there is no network, and tries again on demand', async () => {
    pages.expectRefusals()
    await showAnswer()
    // The sheet's own script has come once.
    await page.getByRole('button', { name: 'Nguồn [1]' }).click()
    await sheet(page).getByRole('button', { name: 'Đóng' }).click()
    await page.context().setOffline(true)
    await page.getByRole('button', { name: 'Nguồn [1]' }).click()
    await sheet(page).getByText('Thiết bị của bạn đang mất kết nối mạng.').waitFor()
    expect(await marks(page)).toEqual([QUOTE])
    await page.context().setOffline(false)
    await sheet(page).getByRole('button', { name: 'Thử lại' }).click()
    await sheet(page).getByText(`Chú thích 3: ${VISITORS_NOTE}`).waitFor()
  })

  it('says so when not even the sheet can be loaded', async () => {
    pages.expectRefusals()
    await showAnswer()
    await page.context().setOffline(true)
    await page.getByRole('button', { name: '12%' }).click()
    await sheet(page).getByText('Thiết bị của bạn đang mất kết nối mạng.').waitFor()
  })

  it('names the report once above its sources, and each source by its nearest heading', async () => {
    const [citation] = tourismAnswer().citations
    if (citation === undefined) throw new Error('the sample lost its source')
    await showAnswer(tourismAnswer({ citations: [citation, { ...citation, marker: 2 }] }))
    const list = page.locator('.citations')
    expect(await list.getByText(citation.documentTitle).count()).toBe(1)
    expect(await list.getByText('1. Về kinh tế', { exact: true }).count()).toBe(2)
    expect(await list.getByText(FULL_PATH).count()).toBe(0)
  })

  it('puts figures that belong together into a table with their sources, behind the text', async () => {
    await showAnswer(visitorsAnswer())
    const table = page.getByRole('table', { name: 'Số liệu trong câu trả lời, năm 2024' })
    expect(await table.getByRole('rowheader').allInnerTexts()).toEqual(['Khách trong nước', 'Khách quốc tế'])
    expect(await table.getByRole('columnheader').allInnerTexts()).toEqual([
      'Chỉ tiêu',
      'Số liệu (lượt khách)',
      'Nguồn',
    ])
    await table.getByRole('button', { name: 'Nguồn [1]' }).first().click()
    await expect.poll(() => marks(page)).toEqual([VISITORS_NOTE])
  })
})
