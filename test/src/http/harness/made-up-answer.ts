import type { Answer } from '../../../../src/domain/answer.ts'
import type { Question } from '../../../../src/domain/question.ts'
import type { Turn } from '../../../../src/domain/turn.ts'
import { passageAddress } from '../../../../src/domain/report-address.ts'
import { understandQuestion } from '../../../../src/question/understand.ts'
import { MADE_UP } from './made-up-report.ts'

const { revenue } = MADE_UP
const [, body] = MADE_UP.passages
if (!body) throw new Error('the report has a body')
const quote = { start: 0, end: body.text.indexOf(';') }

/** What the pipeline would say to "Thu ngân sách năm 2023 là bao nhiêu?", on two lines. */
export const ANSWER: Answer = {
  status: 'answered',
  answer: 'Thu ngân sách năm 2023 đạt 1.250 tỷ đồng. [1]\nTrong đó có 32 khoản thu.',
  figures: [
    {
      factId: revenue.factId,
      text: revenue.text,
      value: 1_250_000_000_000,
      unit: 'đồng',
      label: revenue.label,
      period: revenue.period,
      role: 'answer',
      citation: 1,
      verified: true,
      derivation: null,
    },
  ],
  citations: [
    {
      marker: 1,
      documentId: body.documentId,
      documentTitle: MADE_UP.title,
      sectionPath: body.sectionPath,
      footnote: null,
      quote: body.text.slice(quote.start, quote.end),
      passageId: body.id,
      ...quote,
      url: passageAddress(body, quote),
    },
  ],
  verification: { status: 'verified', checked: 1, mismatches: [] },
  notes: [],
  suggestions: ['Chi ngân sách là bao nhiêu?'],
  engine: 'extractive',
}

/** A question as the pipeline understands it without knowing any document. */
export function madeUpQuestion(typed: string): Question {
  return understandQuestion(typed, [], { restorer: { restore: (text) => text }, vocabulary: new Map() })
}

/** What the pipeline gives when asked `typed`, whatever it is. */
export function madeUpResult(typed: string, answer: Answer = ANSWER): { answer: Answer; turn: Turn } {
  const passageIds = answer.citations.map(({ passageId }) => passageId)
  return { answer, turn: { question: madeUpQuestion(typed), status: answer.status, passageIds } }
}
