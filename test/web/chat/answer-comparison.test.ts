import { describe, expect, it } from 'vitest'
import type { AnswerFigure } from '../../../src/domain/answer.ts'
import { answerComparison } from '../../../web/chat/answer-comparison.ts'
import { tourismAnswer, visitorsAnswer } from '../../support/browser-answers.ts'

const [sample] = tourismAnswer().figures

function figure(text: string, changes: Partial<AnswerFigure>): AnswerFigure {
  if (sample === undefined) throw new Error('the sample lost its figure')
  return { ...sample, factId: text, text, ...changes }
}

function compared(answer: string, figures: AnswerFigure[]) {
  const comparison = answerComparison({ answer, figures, citations: [] })
  return comparison && { ...comparison, figures: comparison.figures.map(({ label }) => label) }
}

const inYears = [
  figure('331 tỷ đồng', { period: '2021', value: 331e9 }),
  figure('357 tỷ đồng', { period: '2020', value: 357e9 }),
]

describe('answerComparison', () => {
  it('puts one thing at two times beside each other', () => {
    expect(compared('Năm 2021 đạt 331 tỷ đồng, năm 2020 đạt 357 tỷ đồng.', inYears)).toEqual({
      title: 'Doanh thu du lịch',
      labelHead: 'Thời gian',
      valueHead: 'Số liệu (tỷ đồng)',
      figures: ['Năm 2021', 'Năm 2020'],
    })
  })

  it('puts the figures beside each other that another was computed from, without the result', () => {
    expect(answerComparison(visitorsAnswer())).toMatchObject({
      title: 'Số liệu trong câu trả lời, năm 2024',
      labelHead: 'Chỉ tiêu',
      valueHead: 'Số liệu (lượt khách)',
      figures: [{ label: 'Khách trong nước' }, { label: 'Khách quốc tế' }],
    })
  })

  it('names thing and time where both differ, and the unit of the values where the printed ones differ', () => {
    const figures = [
      figure('331 tỷ đồng', { period: '2021', label: 'thu ngân sách' }),
      figure('900 triệu đồng', { period: '2020', label: 'chi ngân sách' }),
    ]
    expect(compared('Thu 331 tỷ đồng, chi 900 triệu đồng.', figures)).toEqual({
      title: 'Số liệu trong câu trả lời',
      labelHead: 'Chỉ tiêu',
      valueHead: 'Số liệu (đồng)',
      figures: ['Thu ngân sách, năm 2021', 'Chi ngân sách, năm 2020'],
    })
  })

  it.each([
    ['one figure', inYears.slice(0, 1)],
    ['figures that were not checked', inYears.map((one) => ({ ...one, verified: false }))],
    ['figures mentioned on the way', inYears.map((one) => ({ ...one, role: 'context' as const }))],
    ['figures of different units', inYears.map((one, place) => ({ ...one, unit: `đơn vị ${place}` }))],
    ['two figures of one thing and time', inYears.map((one) => ({ ...one, period: '2021' }))],
  ])('draws nothing of %s', (_name, figures) => {
    expect(compared('Đạt 331 tỷ đồng và 357 tỷ đồng.', figures)).toBeNull()
  })

  it('does not draw by how much something rose or fell, nor a range, as an amount', () => {
    const changes = [figure('12%', { unit: '%' }), figure('8%', { unit: '%', label: 'Lượng khách' })]
    expect(compared('Doanh thu tăng 12%, lượng khách giảm 8%.', changes)).toBeNull()
    const ranges = [figure('10-11%', { unit: '%' }), figure('8%', { unit: '%', label: 'Lượng khách' })]
    expect(compared('Tăng trưởng 10-11%, tỷ lệ 8%.', ranges)).toBeNull()
  })
})
