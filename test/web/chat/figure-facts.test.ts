import { expect, it } from 'vitest'
import { answerFigureFacts, printedFigureFacts } from '../../../web/chat/figure-facts.ts'
import { tourismAnswer } from '../../support/browser-answers.ts'
import { figures } from '../../support/browser-passages.ts'

const [revenue] = tourismAnswer().figures
if (revenue === undefined) throw new Error('the sample lost its figure')

const inWords = (facts: { name: string; value: string }[]) =>
  facts.map(({ name, value }) => `${name}: ${value}`)

it('says of a figure what it is of, when, in which unit, and its value in full', () => {
  expect(inWords(answerFigureFacts(revenue))).toEqual([
    'Chỉ tiêu: Doanh thu du lịch',
    'Thời gian: năm 2024',
    'Đơn vị: tỷ đồng',
    'Giá trị: 8.600.000.000 đồng',
  ])
})

it('says when the report gives no time, and gives a range as printed', () => {
  const facts = inWords(answerFigureFacts({ ...revenue, text: '10-11%', unit: '%', value: 10, period: null }))
  expect(facts).toContain('Thời gian: Báo cáo không ghi')
  expect(facts).toContain('Giá trị: 10-11%')
})

it('says of a printed figure what it tells, against what, and whether it is a plan', () => {
  expect(inWords(printedFigureFacts(figures.growth))).toEqual([
    'Loại số liệu: Mức tăng',
    'So với: năm 2023',
    'Tình trạng: Thực hiện',
  ])
  expect(
    inWords(printedFigureFacts({ ...figures.revenue, status: 'plan', qualifiers: ['toàn xã'] })),
  ).toEqual(['Loại số liệu: Giá trị', 'Tình trạng: Kế hoạch', 'Điều kiện: toàn xã'])
})
