import { describe, expect, it } from 'vitest'
import { derive, isRefusal } from '../../../src/answer/compute/derive.ts'
import type { Draft, Statement } from '../../../src/answer/draft.ts'
import { finishAnswer } from '../../../src/answer/finish.ts'
import { AnswerSchema } from '../../../src/domain/answer.ts'
import { readFigures } from '../../../src/figures/read-figures.ts'
import { CITY_REPORT } from '../../support/city-report.ts'
import { passageSaying } from '../../support/library-search.ts'
import { libraryOf } from '../../support/small-answering.ts'

const library = libraryOf({ 'hong-giang': CITY_REPORT })

/** A statement that rests on the clause which says `source`; its figures are those of the clause, the first one asked for. */
function statement(text: string, source: string): Statement {
  const passage = passageSaying(library, source)
  const place = passage.text.indexOf(source)
  const quote = passage.clauses.find(({ start, end }) => place >= start && place < end) ?? {
    start: 0,
    end: 0,
  }
  const facts = library
    .factsOf(passage.id)
    .filter(({ start, end }) => start >= quote.start && end <= quote.end)
  return { text, passage, quote, facts, asked: new Set(facts.slice(0, 1).map((fact) => fact.factId)) }
}

const finish = (statements: Statement[], given: Partial<Draft> = {}) =>
  AnswerSchema.parse(
    finishAnswer(
      { status: 'answered', opening: '', statements, asList: false, notes: [], ...given },
      () => 'Báo cáo Hồng Giang',
      (passageId) => library.factsOf(passageId),
    ),
  )

const POVERTY = 'Toàn thành phố còn 214 hộ nghèo, chiếm tỷ lệ 0,86%.'

describe('a draft whose figures all stand in its quotes', () => {
  const answer = finish([
    statement(POVERTY, '214 hộ nghèo'),
    statement('Thu ngân sách thực hiện 1.284,5 tỷ đồng, đạt 111% dự toán.', '1.284,5 tỷ đồng'),
  ])

  it('is shown as it is, each statement with the number of its citation', () => {
    expect(answer.answer).toBe(
      `${POVERTY} [1] Thu ngân sách thực hiện 1.284,5 tỷ đồng, đạt 111% dự toán. [2]`,
    )
    expect(answer.verification).toEqual({ status: 'verified', checked: 4, mismatches: [] })
  })

  it('lists its figures in order, in base units, asked ones apart', () => {
    expect(answer.figures.map(({ text, role, citation }) => ({ text, role, citation }))).toEqual([
      { text: '214 hộ', role: 'answer', citation: 1 },
      { text: '0,86%', role: 'context', citation: 1 },
      { text: '1.284,5 tỷ đồng', role: 'answer', citation: 2 },
      { text: '111%', role: 'context', citation: 2 },
    ])
    expect(answer.figures[2]).toMatchObject({ value: 1_284_500_000_000, unit: 'đồng', verified: true })
  })
})

describe('statements as a list', () => {
  it('stand on lines of their own; their numbers are no figures', () => {
    const { answer, verification } = finish(
      [
        statement('Năng lực còn hạn chế.', 'Năng lực của'),
        statement('Công tác phối hợp còn chậm.', 'phối hợp'),
      ],
      { asList: true, opening: 'Các nguyên nhân chủ quan:' },
    )
    expect(answer).toBe(
      'Các nguyên nhân chủ quan:\n1. Năng lực còn hạn chế. [1]\n2. Công tác phối hợp còn chậm. [2]',
    )
    expect(verification).toEqual({ status: 'no_figures', checked: 0, mismatches: [] })
  })

  it('that rest on one quote share one citation', () => {
    const { answer, citations } = finish([
      statement('Còn 214 hộ nghèo.', '214 hộ nghèo'),
      statement('Chiếm 0,86%.', '214 hộ nghèo'),
    ])
    expect(answer).toBe('Còn 214 hộ nghèo. [1] Chiếm 0,86%. [1]')
    expect(citations).toHaveLength(1)
  })
})

describe('a statement with a figure that its quote does not print', () => {
  const answer = finish([statement('Toàn thành phố còn 241 hộ nghèo, chiếm tỷ lệ 0,86%.', '214 hộ nghèo')])

  it('falls back to the quote itself', () => {
    expect(answer.status).toBe('answered')
    expect(answer.answer).toContain(answer.citations[0]?.quote ?? 'no citation')
    expect(answer.answer).not.toContain('241')
  })

  it('is told apart, with the figure that was wrong', () => {
    expect(answer.verification.status).toBe('corrected')
    expect(answer.verification.mismatches.map((mismatch) => mismatch.text)).toEqual(['241 hộ'])
  })
})

describe('a statement with a right figure under a wrong label', () => {
  const answer = finish([statement('Toàn thành phố còn 214 hộ cận nghèo.', '214 hộ nghèo')])

  it('falls back to the quote, and the reason is told', () => {
    expect(answer.answer).toContain('214 hộ nghèo')
    expect(answer.verification).toMatchObject({
      status: 'corrected',
      mismatches: [{ text: '214 hộ', reason: 'Chỉ tiêu khác với đoạn trích dẫn' }],
    })
  })

  it('leaves the other statements as they are', () => {
    const { answer: text } = finish([
      statement('Toàn thành phố còn 241 hộ nghèo.', '214 hộ nghèo'),
      statement('Thu ngân sách đạt 111% dự toán.', '1.284,5 tỷ đồng'),
    ])
    expect(text).toContain('Thu ngân sách đạt 111% dự toán. [2]')
  })
})

describe('a computed figure', () => {
  const poor = statement('', '214 hộ nghèo')
  const near = statement('', '365 hộ')
  const operands = [...poor.facts.slice(0, 1), ...near.facts.slice(0, 1)]
  const sum = derive('sum', operands)
  if (isRefusal(sum)) throw new Error(sum.refused)
  const whole: Statement = {
    ...poor,
    text: `Tổng cộng ${sum.text} (${sum.expression}).`,
    facts: [],
    furtherQuotes: [{ passage: near.passage, quote: near.quote }],
    derived: [sum],
  }

  it('is shown with the marks of all its quotes, its expression and its operands', () => {
    const answer = finish([whole])
    expect(answer.answer).toBe(`Tổng cộng 579 hộ (${sum.expression}). [1][2]`)
    expect(answer.verification).toMatchObject({ status: 'verified', checked: 1 })
    expect(answer.figures).toMatchObject([
      {
        role: 'derived',
        text: '579 hộ',
        citation: 1,
        derivation: { expression: sum.expression, operands: operands.map((fact) => fact.factId) },
      },
    ])
  })

  it('falls back to the quote of its first operand when it is wrong', () => {
    const answer = finish([{ ...whole, text: `Tổng cộng 597 hộ (${sum.expression}).` }])
    expect(answer.verification.status).toBe('corrected')
    expect(answer.answer).toContain('214 hộ nghèo')
    expect(answer.citations).toHaveLength(1)
  })
})

describe('a draft that even its quotes do not bear out', () => {
  const answer = finish([statement(POVERTY, '214 hộ nghèo')], { opening: 'Tổng cộng có 999 hộ.' })

  it('falls back to "not found", with no figure and no citation', () => {
    expect(answer).toMatchObject({ status: 'not_found', figures: [], citations: [] })
    expect(readFigures(answer.answer)).toEqual([])
    expect(answer.answer).not.toBe('')
  })

  it('says that it was rejected and why', () => {
    expect(answer.verification.status).toBe('rejected')
    expect(answer.verification.mismatches.map((mismatch) => mismatch.text)).toEqual(['999 hộ'])
  })
})
