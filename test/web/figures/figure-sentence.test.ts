import { describe, expect, it } from 'vitest'
import type { Figure } from '../../../web/api/figures.ts'
import { figureSentence, sentenceWithSource } from '../../../web/figures/figure-sentence.ts'
import { printedParts } from '../../../web/figures/printed-parts.ts'
import { madeUpFigure, saidFigure } from './made-up-figure.ts'

describe('a figure as a sentence', () => {
  it('says indicator, period, figure, share of plan, change, and where it stands', () => {
    expect(sentenceWithSource(madeUpFigure(), 'Báo cáo năm 2021', 'https://hoidap.example.vn')).toBe(
      'Doanh thu du lịch năm 2021: 331 tỷ đồng (45% kế hoạch, giảm 7,3% so với năm 2020). ' +
        'Nguồn: Báo cáo năm 2021, a) Du lịch, https://hoidap.example.vn/report/bao-cao#bao-cao.p1:22-33',
    )
  })

  it('names the note that prints it', () => {
    const sentence = sentenceWithSource(madeUpFigure({ footnote: 12 }), 'Báo cáo', '')
    expect(sentence).toContain('Nguồn: Báo cáo, a) Du lịch › Chú thích 12, /report')
  })

  const ALONE = { planShares: [], changes: [] }
  it.each<[Partial<Figure>, string]>([
    [{ status: 'estimate' }, 'Doanh thu du lịch năm 2021: ước 331 tỷ đồng.'],
    [{ status: 'plan' }, 'Doanh thu du lịch năm 2021: kế hoạch 331 tỷ đồng.'],
    [{ status: 'plan', label: 'Tổng kế hoạch vốn' }, 'Tổng kế hoạch vốn năm 2021: 331 tỷ đồng.'],
    [{ words: 'trên 331 tỷ đồng' }, 'Doanh thu du lịch năm 2021: trên 331 tỷ đồng.'],
    [{ period: null, qualifiers: ['nội địa'] }, 'Doanh thu du lịch (nội địa): 331 tỷ đồng.'],
    [{ label: 'Hộ chuyển sang năm 2021' }, 'Hộ chuyển sang năm 2021: 331 tỷ đồng.'],
    [
      {
        status: 'estimate',
        relation: 'planShare',
        words: '45% kế hoạch',
        spokenOf: saidFigure('331 tỷ đồng', 331e9),
      },
      'Doanh thu du lịch năm 2021: 45% kế hoạch (số liệu: 331 tỷ đồng).',
    ],
  ])('%j: %s', (changes, sentence) => {
    expect(figureSentence(madeUpFigure({ ...ALONE, ...changes }))).toBe(sentence)
  })
})

it.each([
  ['331 tỷ đồng', '331', 'tỷ đồng'],
  ['226/250 TTHC', '226/250', 'TTHC'],
  ['3.718 / 3.718 mẫu', '3.718 / 3.718', 'mẫu'],
  ['10-11%', '10-11%', ''],
  ['30ha', '30', 'ha'],
  ['716 F1', '716', 'F1'],
  ['1.284,5 tỷ đồng', '1.284,5', 'tỷ đồng'],
  ['hai mươi', 'hai mươi', ''],
])('%s is cut into “%s” and “%s”', (text, number, unit) => {
  expect(printedParts(text)).toEqual({ number, unit })
})
