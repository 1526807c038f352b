import { describe, expect, it } from 'vitest'
import { readAnswer } from '../../../web/api/answer-reader.ts'
import { ShapeError } from '../../../web/api/reading.ts'
import { AnswerResponseSchema } from '../../../src/domain/answer.ts'
import { notFoundAnswer, tourismAnswer } from '../../support/browser-answers.ts'

const derived = {
  ...tourismAnswer(),
  resolvedQuestion: 'Doanh thu du lịch năm 2024 là bao nhiêu?',
  figures: tourismAnswer().figures.map((figure) => ({
    ...figure,
    role: 'derived' as const,
    period: null,
    derivation: { expression: '226 / 250', operands: ['a', 'b'] },
  })),
  verification: {
    status: 'corrected' as const,
    checked: 1,
    mismatches: [{ text: '9 tỷ', reason: 'Không có.' }],
  },
}

describe('readAnswer', () => {
  it.each([
    ['an answer', tourismAnswer()],
    ['an answer that the report does not state', notFoundAnswer()],
    ['an answer with everything that may be missing', derived],
  ])('keeps every field of %s, as the contract has it', (_name, answer) => {
    expect(AnswerResponseSchema.parse(answer)).toEqual(answer)
    expect(readAnswer(JSON.parse(JSON.stringify(answer)))).toEqual(answer)
  })

  it('leaves out fields that it does not know', () => {
    expect(readAnswer({ ...tourismAnswer(), engineVersion: 2 })).toEqual(tourismAnswer())
  })

  it.each<[string, unknown, string]>([
    ['no object', 'answer', 'an object was expected'],
    ['a missing field', { ...tourismAnswer(), answerId: undefined }, 'answerId: a text was expected'],
    ['a status that is new to it', { ...tourismAnswer(), status: 'maybe' }, 'status: one of answered,'],
    [
      'a figure without a value',
      { ...tourismAnswer(), figures: [{ factId: 'f', text: 't' }] },
      'figures: value:',
    ],
  ])('refuses %s and names what is wrong', (_name, value, reason) => {
    expect(() => readAnswer(value)).toThrow(ShapeError)
    expect(() => readAnswer(value)).toThrow(reason)
  })
})
