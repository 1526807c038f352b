import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { violationsInBothThemes } from '../support/axe.ts'
import { answerEvents, notFoundAnswer, tourismAnswer, visitorsAnswer } from '../support/browser-answers.ts'
import { usePages, VIEWPORTS } from '../support/browser-page.ts'
import { passageIds, quoteRange, REPORT_ID } from '../support/browser-report.ts'
import { createGate, heldEvents, startTestSite, SUGGESTIONS, type TestSite } from '../support/browser-site.ts'

const pages = usePages()
let site: TestSite

beforeAll(async () => {
  site = await startTestSite()
  return site.close
})
beforeEach(() => {
  site.reset()
})

async function ask(page: Page): Promise<void> {
  await page.goto(site.address)
  await page.getByRole('button', { name: SUGGESTIONS[0] ?? '' }).click()
}

/** Elsewhere the form may cover a part of a button, and axe takes what it sees of it for the whole. */
async function scrollToEnd(page: Page): Promise<void> {
  await page.evaluate('scrollTo(0, document.body.scrollHeight)')
}

const STATES: Record<string, (page: Page) => Promise<void>> = {
  'the start': async (page) => {
    await page.goto(site.address)
    await page.getByRole('button', { name: SUGGESTIONS[0] ?? '' }).waitFor()
    await page.locator('#start-documents a').waitFor()
  },
  'an answer on its way': async (page) => {
    const gate = createGate()
    page.once('close', gate.open)
    site.reply({ kind: 'stream', pieces: heldEvents([], 0, gate.opened) })
    await ask(page)
    await page.getByText('Đang tìm trong báo cáo…').waitFor()
  },
  'an answer': async (page) => {
    site.reply({ kind: 'stream', pieces: answerEvents(tourismAnswer({ resolvedQuestion: 'Đầy đủ là gì?' })) })
    await ask(page)
    await page.getByRole('heading', { name: 'Nguồn trong báo cáo' }).waitFor()
    await page.getByRole('button', { name: 'Hữu ích' }).click()
    await page.getByText('Cảm ơn bạn đã góp ý.').waitFor()
    await scrollToEnd(page)
  },
  'no answer in the report': async (page) => {
    site.reply({ kind: 'stream', pieces: answerEvents(notFoundAnswer()) })
    await ask(page)
    await page.getByText('Báo cáo không nêu', { exact: true }).waitFor()
  },
  'what was checked of a figure': async (page) => {
    await ask(page)
    await page.getByRole('button', { name: '8,6 tỷ đồng' }).click()
    await page.getByRole('dialog').locator('mark').waitFor()
  },
  'a computed figure beside its operands': async (page) => {
    site.reply({ kind: 'stream', pieces: answerEvents(visitorsAnswer()) })
    await ask(page)
    await page.getByRole('button', { name: '12.400 lượt khách' }).click()
    await page.getByRole('dialog').locator('mark').first().waitFor()
  },
  'figures of an answer as a table': async (page) => {
    site.reply({ kind: 'stream', pieces: answerEvents(visitorsAnswer()) })
    await ask(page)
    await page.getByRole('table').waitFor()
    await scrollToEnd(page)
  },
  'a source in its paragraph': async (page) => {
    await ask(page)
    await page.getByRole('button', { name: 'Nguồn [1]' }).click()
    await page.getByRole('dialog').locator('mark').waitFor()
  },
  'the history, about to be deleted': async (page) => {
    await ask(page)
    await page.getByRole('heading', { name: 'Nguồn trong báo cáo' }).waitFor()
    await page.getByRole('button', { name: 'Lịch sử' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Xóa lịch sử' }).click()
    await page.getByRole('button', { name: 'Xóa hết' }).waitFor()
  },
  'a wait before asking again': async (page) => {
    pages.expectRefusals()
    site.reply({ kind: 'problem', status: 429, detail: 'Quá nhiều câu hỏi.', retryAfter: '60' })
    await ask(page)
    await page.getByRole('button', { name: 'Thử lại sau' }).waitFor()
  },
  'a failure': async (page) => {
    site.reply({ kind: 'stream', pieces: [] })
    await ask(page)
    await page.getByRole('button', { name: 'Thử lại' }).waitFor()
  },
  'a question that cannot be sent': async (page) => {
    await page.goto(site.address)
    await page.getByRole('button', { name: 'Gửi' }).click()
    await page.getByText('Vui lòng nhập câu hỏi.').waitFor()
  },
  'the report at a quote': async (page) => {
    const quote = `${passageIds.tourism}:${quoteRange.start}-${quoteRange.end}`
    await page.goto(`${site.address}/report/${REPORT_ID}#${quote}`)
    await page.locator('mark').waitFor()
  },
  'the report at a place that is gone': async (page) => {
    await page.goto(`${site.address}/report/${REPORT_ID}#gone`)
    await page.getByRole('button', { name: 'Đọc từ đầu báo cáo' }).waitFor()
  },
  'no such report': async (page) => {
    pages.expectRefusals()
    await page.goto(`${site.address}/report/khong-co`)
    await page.getByText('Không có báo cáo này.').waitFor()
  },
}

describe.each(VIEWPORTS)('axe finds nothing at $width × $height', (viewport) => {
  it.each(Object.entries(STATES))('on %s, in the light and in the dark theme', async (_name, show) => {
    const page = await pages.open({ viewport })
    await show(page)
    expect(await violationsInBothThemes(page)).toEqual([])
  })
})
