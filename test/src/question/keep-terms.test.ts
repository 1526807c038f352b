import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { QuestionSchema } from '../../../src/domain/question.ts'
import { forgetUnsaid, keepTerms } from '../../../src/question/keep-terms.ts'
import { termTexts, turnOf, understood } from '../../support/understood.ts'

const QUESTION = understood('GPMB dự án cầu Bến Mới và chợ trung tâm tổng cộng bao nhiêu hộ?')

describe('a question without some of its terms', () => {
  it('points at the terms that are left', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(QUESTION.terms.length - 1)), (dropped) => {
        const kept = keepTerms(QUESTION, (place) => !dropped.includes(place))
        expect(QuestionSchema.safeParse(kept).success).toBe(true)
        expect(termTexts(kept)).toEqual(termTexts(QUESTION).filter((_, place) => !dropped.includes(place)))
        for (const { from, to } of [...kept.alternatives, ...(kept.computation?.sides ?? [])]) {
          expect(from).toBeLessThan(to)
          expect(to).toBeLessThanOrEqual(kept.terms.length)
        }
        for (const place of kept.focus) expect(kept.terms[place]).toBeDefined()
      }),
    )
  })

  it('joins no terms that did not stand side by side', () => {
    const kept = keepTerms(understood('diện tích lúa mùa'), (place) => place !== 1)
    expect(kept.terms.map(({ text, joinsNext }) => [text, joinsNext])).toEqual([
      ['diện', false],
      ['lúa', true],
      ['mùa', false],
    ])
  })
})

describe('what a conversation forgets', () => {
  const tea = turnOf('Tổng giá trị xuất khẩu chè năm 2030?')
  const coffee = understood('thế cà phê?', [tea])
  const said = (words: string) => coffee.terms.map(({ text }) => (words.split(' ').includes(text) ? 1 : 0))

  it('words inherited by a question about another thing that its answer did not say', () => {
    const forgotten = forgetUnsaid(coffee, said('giá trị xuất khẩu cà phê'))
    expect(termTexts(forgotten)).toEqual(expect.arrayContaining(['giá', 'trị', 'xuất', 'khẩu', 'cà', 'phê']))
    expect(termTexts(forgotten)).not.toContain('chè')
  })

  it('nothing of a question that only measures otherwise', () => {
    const measured = understood('bao nhiêu phần trăm?', [tea])
    expect(forgetUnsaid(measured, [])).toEqual(measured)
    expect(
      forgetUnsaid(
        measured,
        measured.terms.map(() => 0),
      ),
    ).toEqual(measured)
  })
})
