import { describe, expect, it } from 'vitest'
import { planCharts } from '../../../web/figures/chart-groups.ts'
import { madeUpFigure, saidFigure } from './made-up-figure.ts'

const ALONE = { planShares: [], changes: [] }
const result = madeUpFigure({ ...ALONE, factId: 'result' })
const plan = madeUpFigure({
  ...ALONE,
  factId: 'plan',
  text: '735 tỷ đồng',
  words: '735 tỷ đồng',
  baseValue: 735e9,
  period: '2022',
  status: 'plan',
  relation: 'target',
})
const visitors = madeUpFigure({
  ...ALONE,
  factId: 'visitors',
  label: 'Lượng khách',
  text: '735.200 lượt',
  words: '735.200 lượt',
  unit: 'lượt',
  baseUnit: 'lượt',
  baseValue: 735_200,
})

const shown = (figures: Parameters<typeof planCharts>[0]) =>
  planCharts(figures).groups.map(({ title, bars }) => [
    title,
    bars.map(({ label, text }) => `${label}: ${text}`),
  ])

describe('charts of chosen figures', () => {
  it('set what was reached of a plan beside the whole plan', () => {
    const [chart] = planCharts([madeUpFigure()]).groups
    expect(chart?.title).toBe('Kết quả so với kế hoạch (%)')
    expect(chart?.bars.map(({ text, value, isPlan }) => [text, value, isPlan])).toEqual([
      ['100%', 100, true],
      ['45% kế hoạch', 45, false],
    ])
  })

  it('draw a share of plan once, when the figure and its share are both chosen', () => {
    const figure = madeUpFigure({ planShares: [saidFigure('45% kế hoạch', 45)] })
    const share = madeUpFigure({
      ...ALONE,
      factId: '45% kế hoạch',
      relation: 'planShare',
      words: '45% kế hoạch',
      baseValue: 45,
      baseUnit: '%',
    })
    for (const chosen of [
      [figure, share],
      [share, figure],
    ]) {
      expect(planCharts(chosen).groups[0]?.bars.map(({ text }) => text)).toEqual(['100%', '45% kế hoạch'])
    }
  })

  it('pair result and plan of one indicator, in the order of their periods', () => {
    expect(shown([plan, result])).toEqual([
      [
        'Doanh thu du lịch: kết quả và kế hoạch',
        ['Thực hiện năm 2021: 331 tỷ đồng', 'Kế hoạch năm 2022: 735 tỷ đồng'],
      ],
    ])
    expect(planCharts([plan, result]).groups[0]?.bars.map(({ isPlan }) => isPlan)).toEqual([false, true])
  })

  it('draw figures of one unit together, whatever power of it is printed', () => {
    const budget = madeUpFigure({
      ...ALONE,
      factId: 'budget',
      label: 'Thu ngân sách',
      text: '410.472 triệu đồng',
      words: '410.472 triệu đồng',
      unit: 'triệu đồng',
      baseValue: 410_472e6,
    })
    const { groups, note } = planCharts([result, budget])
    expect(groups.map(({ title, bars }) => [title, bars.length])).toEqual([['Giá trị (đồng)', 2]])
    expect(note).toBe('')
  })

  it('say in words which figures share no scale', () => {
    const { groups, note } = planCharts([result, visitors])
    expect(groups.map(({ title }) => title)).toEqual(['Giá trị (tỷ đồng)', 'Giá trị (lượt)'])
    expect(note).toContain('không cùng đơn vị')
    expect(note).toContain('giá trị (tỷ đồng); giá trị (lượt)')
  })

  it('keep changes of percent apart from shares of percent', () => {
    const percent = { ...ALONE, text: '5%', words: '5%', unit: '%', baseUnit: '%', baseValue: 5 }
    const share = madeUpFigure({ ...percent, factId: 'share', relation: 'share' })
    const change = madeUpFigure({ ...percent, factId: 'change', relation: 'change', words: 'tăng 5%' })
    expect(shown([share, change]).map(([title]) => title)).toEqual(['Giá trị (%)', 'Mức thay đổi (%)'])
  })

  it('of nothing are none', () => {
    expect(planCharts([])).toEqual({ groups: [], note: '' })
  })
})
