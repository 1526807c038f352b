import type { Page } from 'playwright-core'
import { beforeEach, describe, expect, it } from 'vitest'
import { ask, setUpChat, sheet, sources } from '../support/browser-chat.ts'
import { VIEWPORTS, type OpenPages } from '../support/browser-page.ts'
import { QUOTE, REPORT_ID } from '../support/browser-report.ts'
import type { TestSite } from '../support/browser-site.ts'

const chat = setUpChat()
const QUESTION = 'Doanh thu du lịch năm 2024 là bao nhiêu?'

const NO_CLIPBOARD = `Object.defineProperty(navigator, 'clipboard', { value: undefined })`
const SHARING = `Object.defineProperty(navigator, 'share', {
  value: (data) => { window.shared = data; return Promise.resolve() },
})`

describe.each(VIEWPORTS)('an answer, at $width × $height,', (viewport) => {
  let page: Page
  let site: TestSite
  let pages: OpenPages
  beforeEach(async () => {
    ;({ site, pages } = chat())
    page = await pages.open({ viewport })
  })

  async function showAnswer(script?: string): Promise<void> {
    if (script !== undefined) await page.addInitScript(script)
    await page.goto(site.address)
    await ask(page, QUESTION)
    await sources(page).waitFor()
  }
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click()
  const vote = async (name: string) => {
    await press(name)
    await page.getByText('Cảm ơn bạn đã góp ý.').waitFor()
  }

  it('is copied with its sources and their addresses', async () => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await showAnswer()
    await press('Sao chép')
    await page.getByText('Đã sao chép câu trả lời và nguồn.').waitFor()
    const copied = await page.evaluate('navigator.clipboard.readText()')
    expect(copied).toContain(`Hỏi: ${QUESTION}`)
    expect(copied).toContain(`[1] “${QUOTE}”`)
    expect(copied).toContain(`${site.address}/report/${REPORT_ID}#`)
  })

  it('is shown selected where the browser does not copy', async () => {
    await showAnswer(NO_CLIPBOARD)
    await press('Sao chép')
    const field = sheet(page).getByLabel('Nội dung')
    expect(await field.inputValue()).toContain(`[1] “${QUOTE}”`)
    await expect.poll(() => page.evaluate('document.getSelection().toString()')).toContain(QUESTION)
  })

  it('is shared by the device as a link that asks again', async () => {
    await showAnswer(SHARING)
    await press('Chia sẻ')
    const address = `${site.address}/?q=${encodeURIComponent(QUESTION)}`
    await expect.poll(() => page.evaluate('window.shared')).toEqual({ title: QUESTION, url: address })
    await page.goto(address)
    await page.getByRole('article').nth(1).getByRole('heading', { name: 'Nguồn trong báo cáo' }).waitFor()
    expect(site.asked).toHaveLength(2)
  })

  it('is shared by its copied link where the device cannot share', async () => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await showAnswer(`Reflect.deleteProperty(Navigator.prototype, 'share')`)
    await press('Chia sẻ')
    await page.getByText('Đã sao chép liên kết.').waitFor()
    expect(await page.evaluate('navigator.clipboard.readText()')).toBe(
      `${site.address}/?q=${encodeURIComponent(QUESTION)}`,
    )
  })

  it('takes a vote, and then in words why', async () => {
    await showAnswer()
    await vote('Chưa đúng')
    await page.getByLabel('Điều gì chưa đúng?').fill('  Số này của năm 2023.  ')
    await press('Gửi góp ý')
    await page.getByLabel('Điều gì chưa đúng?').waitFor({ state: 'hidden' })
    await page.locator(':focus', { hasText: 'Cảm ơn bạn đã góp ý.' }).waitFor()
    expect(site.votes).toEqual([
      { answerId: 'answer-1', vote: 'down' },
      { answerId: 'answer-1', vote: 'down', comment: 'Số này của năm 2023.' },
    ])
  })

  it('keeps words that cannot be sent as they are', async () => {
    await showAnswer()
    await vote('Hữu ích')
    const field = page.getByLabel('Bạn muốn nhắn thêm điều gì?')
    await press('Gửi góp ý')
    await page.getByText('Vui lòng viết góp ý trước khi gửi.').waitFor()
    await field.fill('ă'.repeat(2001))
    await press('Gửi góp ý')
    await page.getByText('Lời góp ý dài 2.001 ký tự.').waitFor()
    expect(await field.inputValue()).toHaveLength(2001)
    expect(site.votes).toHaveLength(1)
  })

  it('keeps words that did not arrive', async () => {
    pages.expectRefusals()
    await showAnswer()
    await vote('Hữu ích')
    await page.getByLabel('Bạn muốn nhắn thêm điều gì?').fill('Rất rõ ràng.')
    await page.context().setOffline(true)
    await press('Gửi góp ý')
    await page.getByText('Chưa gửi được góp ý. Thiết bị của bạn đang mất kết nối mạng.').waitFor()
    expect(await page.getByLabel('Bạn muốn nhắn thêm điều gì?').inputValue()).toBe('Rất rõ ràng.')
  })

  it('that is too old for a vote says so', async () => {
    pages.expectRefusals()
    await page.route('**/api/feedback', (route) => route.fulfill({ status: 404, body: '' }))
    await showAnswer()
    await press('Hữu ích')
    await page.getByText('Câu trả lời này đã quá hạn nhận góp ý.').waitFor()
  })
})
