import { describe, expect, it } from 'vitest'
import { coveredYears } from '../../../../src/answer/verdict/covered-years.ts'
import { createAsk } from '../../../../src/ask.ts'
import { libraryOf, smallPorts } from '../../../support/small-answering.ts'

const REPORT = `BÁO CÁO

Kết quả thực hiện nhiệm vụ của huyện Tân Phú năm 2022

# I. KINH TẾ

Trồng được 120 ha rừng, đạt 80% kế hoạch. Doanh thu du lịch tăng 7% so với cùng kỳ.

Thực hiện Nghị quyết số 12/2016/NQ-HĐND về hỗ trợ trồng rừng giai đoạn 2021 - 2025.

Huyện được thành lập ngày 15/3/1998.
`
const library = libraryOf({ 'tan-phu': REPORT })
const ask = createAsk(smallPorts(library))
const answerTo = async (question: string) => (await ask({ question, history: [] })).answer

describe('the years that a report covers', () => {
  const covered = coveredYears(library, 'tan-phu')

  it.each([2022, 2021, 2023, 2024, 2025, 1998, 2016])(
    '%i: printed, in a printed span, or compared with',
    (year) => {
      expect(covered.has(year)).toBe(true)
    },
  )

  it.each([2008, 2019, 2026])('%i is none of them', (year) => {
    expect(covered.has(year)).toBe(false)
  })
})

describe('a question about a year that the report does not cover', () => {
  it.each([
    'Năm 2009 trồng được bao nhiêu ha rừng?',
    'nam 2009 co trong rung khong',
    'So với năm 2009, doanh thu du lịch tăng bao nhiêu phần trăm?',
    'Nghị quyết nào hỗ trợ trồng rừng năm 2009?',
  ])('%s — is told so', async (question) => {
    const { status, answer } = await answerTo(question)
    expect(status).toBe('not_found')
    expect(answer).toContain('thời gian')
  })

  it.each(['Năm 2022 trồng được bao nhiêu ha rừng?', 'Nghị quyết số 12/2016/NQ-HĐND về việc gì?'])(
    '%s — is another, and answered',
    async (question) => {
      expect((await answerTo(question)).status).toBe('answered')
    },
  )
})

describe('a question about a year that the report prints elsewhere', () => {
  it('is not answered by what is said of another year', async () => {
    const { status, answer } = await answerTo('Năm 2016 huyện Tân Phú được thành lập ra sao?')
    expect(status).toBe('not_found')
    expect(answer).toContain('thời gian')
  })

  it.each([
    'Năm 1998 huyện Tân Phú được thành lập ngày nào?',
    'Năm 2022 doanh thu du lịch tăng mấy phần trăm?',
  ])('%s — of a year that stands there, or of the whole report, is', async (question) => {
    expect((await answerTo(question)).status).toBe('answered')
  })
})
