import type { Figure, SaidFigure } from '../../../web/api/figures.ts'

/** "doanh thu du lịch đạt 331 tỷ đồng, đạt 45% kế hoạch, giảm 7,3% so với năm 2020", as the service lists its first figure. */
export function madeUpFigure(changes: Partial<Figure> = {}): Figure {
  return {
    factId: 'bao-cao.p1#22',
    documentId: 'bao-cao',
    text: '331 tỷ đồng',
    words: '331 tỷ đồng',
    unit: 'tỷ đồng',
    baseValue: 331e9,
    baseUnit: 'đồng',
    bound: 'exact',
    label: 'Doanh thu du lịch',
    qualifiers: [],
    period: '2021',
    status: 'actual',
    relation: 'value',
    planShares: [saidFigure('45% kế hoạch', 45)],
    changes: [saidFigure('giảm 7,3% so với năm 2020', 7.3)],
    spokenOf: null,
    start: 22,
    end: 33,
    quote: 'doanh thu du lịch đạt 331 tỷ đồng, đạt 45% kế hoạch, giảm 7,3% so với năm 2020.',
    quoteStart: 0,
    sectionPath: ['II. KẾT QUẢ', 'a) Du lịch'],
    footnote: null,
    url: `/report/bao-cao#bao-cao.p1:${changes.factId ?? '22-33'}`,
    ...changes,
  }
}

export function saidFigure(words: string, percent: number): SaidFigure {
  return { factId: words, baseValue: percent, baseUnit: '%', words }
}
