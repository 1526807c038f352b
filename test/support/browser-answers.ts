import type { AnswerResponse } from '../../src/domain/answer.ts'
import type { PassageFigure } from '../../web/api/passage-reader.ts'
import { figures } from './browser-passages.ts'
import { passageIds, QUOTE, quoteRange, REPORT_ID, VISITORS_NOTE } from './browser-report.ts'

const TOURISM_ANSWER = 'Doanh thu du lịch năm 2024 đạt 8,6 tỷ đồng, tăng 12% so với năm 2023. [1]'

/** An answer with two checked figures, one source, a note and two next questions. */
export function tourismAnswer(changes: Partial<AnswerResponse> = {}): AnswerResponse {
  const figure = (printed: PassageFigure, value: number, unit: string) => ({
    factId: printed.factId,
    text: printed.text,
    value,
    unit,
    label: printed.label,
    period: '2024',
    role: 'answer' as const,
    citation: 1,
    verified: true,
    derivation: null,
  })
  return {
    answerId: 'answer-1',
    conversationId: 'conversation-1',
    status: 'answered',
    answer: TOURISM_ANSWER,
    figures: [figure(figures.revenue, 8_600_000_000, 'đồng'), figure(figures.growth, 12, '%')],
    citations: [
      {
        marker: 1,
        documentId: REPORT_ID,
        documentTitle: 'Báo cáo tình hình kinh tế - xã hội xã Thanh Bình năm 2024',
        sectionPath: ['I. KẾT QUẢ THỰC HIỆN NĂM 2024', '1. Về kinh tế'],
        footnote: null,
        quote: QUOTE,
        passageId: passageIds.tourism,
        ...quoteRange,
        url: `/report/${REPORT_ID}#${passageIds.tourism}:${quoteRange.start}-${quoteRange.end}`,
      },
    ],
    verification: { status: 'verified', checked: 2, mismatches: [] },
    notes: ['Báo cáo ghi hai số liệu khác nhau về lượng khách; câu trả lời dùng số ở mục 1.'],
    suggestions: ['Lượng khách năm 2024 là bao nhiêu?', 'Thu ngân sách đạt bao nhiêu?'],
    engine: 'extractive',
    latencyMs: 9,
    ...changes,
  }
}

/** A sum that the service made of two figures of a note. */
export function visitorsAnswer(): AnswerResponse {
  const operand = (printed: PassageFigure, value: number) => ({
    factId: printed.factId,
    text: printed.text,
    value,
    unit: 'lượt khách',
    label: printed.label,
    period: '2024',
    role: 'context' as const,
    citation: 1,
    verified: true,
    derivation: null,
  })
  const operands = [operand(figures.domestic, 11_900), operand(figures.foreign, 500)]
  const sum = {
    ...operand(figures.domestic, 12_400),
    factId: 'sum',
    text: '12.400 lượt khách',
    label: 'Khách trong nước + Khách quốc tế',
    role: 'derived' as const,
    derivation: { expression: '11.900 + 500', operands: operands.map(({ factId }) => factId) },
  }
  const end = VISITORS_NOTE.length
  return tourismAnswer({
    answerId: 'answer-visitors',
    answer: `Tổng cộng 12.400 lượt khách (11.900 + 500). [1] ${VISITORS_NOTE} [1]`,
    figures: [sum, ...operands],
    citations: tourismAnswer().citations.map((citation) => ({
      ...citation,
      footnote: 3,
      quote: VISITORS_NOTE,
      passageId: passageIds.note,
      start: 0,
      end,
      url: `/report/${REPORT_ID}#${passageIds.note}:0-${end}`,
    })),
    notes: [],
  })
}

/** The report does not state what was asked. */
export function notFoundAnswer(): AnswerResponse {
  return tourismAnswer({
    answerId: 'answer-none',
    status: 'not_found',
    answer: 'Báo cáo không nêu số học sinh của xã.',
    figures: [],
    citations: [],
    verification: { status: 'no_figures', checked: 0, mismatches: [] },
    notes: [],
    suggestions: [],
  })
}

/** The answer as the events of POST /api/ask, its text in pieces. */
export function answerEvents(answer: AnswerResponse): string[] {
  const pieces = answer.answer.match(/\S+\s*/gu) ?? []
  return [
    ...pieces.map((text) => `event: delta\ndata: ${JSON.stringify({ text })}\n\n`),
    `event: done\ndata: ${JSON.stringify(answer)}\n\n`,
  ]
}
