import { describe, expect, it } from 'vitest'
import { orderPhrase } from '../../../../src/answer/judge/order-phrases.ts'
import { judgedPhrase, type JudgedPhraseName } from '../../../../src/answer/judge/judged-phrases.ts'
import { openingHolds } from '../../../../src/answer/verify/opening-holds.ts'
import type { Fact } from '../../../../src/domain/fact.ts'
import { HIGHLAND_REPORT } from '../../../support/highland-report.ts'
import { libraryOf } from '../../../support/small-answering.ts'

const library = libraryOf({ 'nam-lanh': HIGHLAND_REPORT })

function printed(text: string, clauseSays: string): Fact {
  const fact = library.facts().find((one) => {
    const passage = library.passage(one.passageId)
    return one.text.includes(text) && passage?.text.includes(clauseSays)
  })
  if (fact === undefined) throw new Error(`${text} is not printed`)
  return fact
}

/** Whether an opening passes beside the whole passages that print these figures. */
function passes(opening: string, basis: readonly Fact[]): boolean {
  const passages = [...new Set(basis.map(({ passageId }) => passageId))].flatMap(
    (id) => library.passage(id) ?? [],
  )
  const cited = passages.map((passage, place) => ({
    marker: place + 1,
    passage,
    quote: { start: 0, end: passage.text.length },
    documentTitle: '',
    facts: library.factsOf(passage.id),
  }))
  return openingHolds(opening, basis, cited, passages.map(({ text }) => text).join(' '))
}

const say = (name: JudgedPhraseName) => judgedPhrase(name, 'vi')

describe('an opening that judges is borne by its figure, and its opposite is refused', () => {
  it.each<[string, Fact, JudgedPhraseName, JudgedPhraseName]>([
    ['a printed rise', printed('4,1%', 'thu ngân sách'), 'roseAsAsked', 'fellInstead'],
    ['a printed fall', printed('3,5%', 'Đàn trâu'), 'fell', 'rose'],
    ['less than the year before', printed('97%', 'chè'), 'fellInstead', 'roseAsAsked'],
    ['a plan missed', printed('92,3%', 'dự toán'), 'planMissed', 'planMet'],
    ['a plan exceeded', printed('103%', 'kế hoạch'), 'planExceeded', 'planMissed'],
    ['a plan just met', printed('100%', 'rừng'), 'planMet', 'planExceeded'],
    ['a part of a whole', printed('1.150/1.480', 'giấy chứng nhận'), 'incompleteYet', 'completeYet'],
    ['the whole', printed('320/320', 'công tơ'), 'complete', 'incomplete'],
  ])('%s', (_, fact, right, wrong) => {
    expect(passes(say(right), [fact])).toBe(true)
    expect(passes(say(wrong), [fact])).toBe(false)
  })

  it('is refused beside a figure that says nothing of it', () => {
    expect(passes(say('rose'), [printed('86,4', 'thu ngân sách')])).toBe(false)
  })

  it('is refused with no figure at all', () => {
    expect(passes(say('planMet'), [])).toBe(false)
  })

  it('is refused when no quote denies anything', () => {
    expect(openingHolds(say('denied'), [], [], '')).toBe(false)
  })

  it('does not ask the index for the direction', () => {
    const fact: Fact = { ...printed('3,5%', 'Đàn trâu'), direction: 'up' }
    expect(passes(say('rose'), [fact])).toBe(false)
  })
})

describe('an opening that puts in order', () => {
  const poor = printed('1.214 hộ', 'hộ nghèo')
  const near = printed('890 hộ', 'hộ cận nghèo')
  const order = (name: string, end: 'most' | 'least') => orderPhrase({ name, end }, 'count', 'hơn', 'vi')

  it.each([
    ['Hộ nghèo', 'most', true],
    ['Hộ nghèo', 'least', false],
    ['Hộ cận nghèo', 'least', true],
    ['Hộ cận nghèo', 'most', false],
    ['Hộ khá', 'most', false],
  ] as const)('%s %s: %s', (name, end, isRight) => {
    expect(passes(order(name, end), [poor, near])).toBe(isRight)
  })

  it('is refused for figures of two units', () => {
    expect(passes(order('Hộ nghèo', 'most'), [poor, printed('13,5%', 'hộ cận nghèo')])).toBe(false)
  })
})

describe('an opening that judges nothing', () => {
  it('passes as it is', () => {
    expect(openingHolds('Đúng vậy.', [], [], '')).toBe(true)
  })
})
