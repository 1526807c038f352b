import { describe, expect, it } from 'vitest'
import { analyseText } from '../../../src/retrieval/analysed-text.ts'
import { analysePassage } from '../../../src/retrieval/candidate.ts'
import type { FigureMatch } from '../../../src/retrieval/figure-features.ts'
import { figureMatches } from '../../../src/retrieval/figure-matches.ts'
import { createMatcher } from '../../../src/retrieval/term-matching.ts'
import { LOOK_ALIKE_REPORT } from '../../support/look-alike-report.ts'
import { passageSaying } from '../../support/library-search.ts'
import { libraryOf } from '../../support/small-answering.ts'
import { termTexts, understood } from '../../support/understood.ts'

const library = libraryOf({ 'thanh-son': LOOK_ALIKE_REPORT })

/** What the figure printed so has in common with the question, and how surely a list of that says a word of it. */
function matchOf(message: string, printed: string) {
  const question = understood(message)
  const passage = passageSaying(library, printed)
  const { facts, text } = analysePassage(passage, '', library.factsOf(passage.id), analyseText)
  const [clause] = passage.clauses.filter(({ start, end }) =>
    passage.text.slice(start, end).includes(printed),
  )
  if (!clause) throw new Error(`no clause prints "${printed}"`)
  const inside = facts.filter(({ fact }) => fact.start >= clause.start && fact.end <= clause.end)
  const match = figureMatches(inside, clause, text, createMatcher(question)).find(
    ({ fact }) => fact.text === printed,
  )
  if (!match) throw new Error(`no figure "${printed}"`)
  const said = (list: keyof Pick<FigureMatch, 'before' | 'own' | 'inLabel' | 'elsewhere'>, word: string) => {
    const place = termTexts(question).indexOf(word)
    if (place < 0) throw new Error(`the question does not say "${word}"`)
    return match[list][place] ?? 0
  }
  return { ...match, said }
}

describe('the words that speak of a figure', () => {
  it('stand behind a count', () => {
    const message = 'bao nhiêu giáo viên nghỉ hưu, tuyển dụng'
    expect(matchOf(message, '35 giáo viên').said('own', 'giáo')).toBe(1)
    expect(matchOf(message, '21 giáo viên').said('own', 'giáo')).toBe(1)
    expect(matchOf(message, '35 giáo viên').said('own', 'tuyển')).toBe(0)
    expect(matchOf(message, '35 giáo viên').said('before', 'tuyển')).toBe(1)
  })

  it('stand before a measure, and reach back no further than the figure before', () => {
    const message = 'sản lượng lúa, sản lượng ngô'
    const [rice, maize] = [matchOf(message, '24.600 tấn'), matchOf(message, '8.150 tấn')]
    expect(rice.said('own', 'lúa')).toBe(1)
    expect(rice.said('own', 'ngô')).toBe(0)
    expect(maize.said('own', 'ngô')).toBe(1)
    expect(maize.said('own', 'lúa')).toBe(0)
  })

  it('of a statement stand before its first figure and count a little less for those behind', () => {
    const message = 'thu ngân sách bằng bao nhiêu phần trăm dự toán'
    const first = matchOf(message, '215 tỷ đồng').said('before', 'ngân')
    const share = matchOf(message, '107,5%').said('before', 'ngân')
    expect(first).toBe(1)
    expect(share).toBeGreaterThan(0)
    expect(share).toBeLessThan(first)
  })

  it('of the other figures of the clause are kept apart', () => {
    const message = 'sản lượng lúa'
    expect(matchOf(message, '24.600 tấn').said('elsewhere', 'lúa')).toBe(0)
    expect(matchOf(message, '8.150 tấn').said('elsewhere', 'lúa')).toBe(1)
    expect(matchOf(message, '24.600 tấn').said('elsewhere', 'lượng')).toBe(1)
  })
})

describe('the name of what a figure counts', () => {
  it('is its label, its qualifiers and its unit', () => {
    expect(matchOf('kinh phí bán trú', '3,6 tỷ đồng').said('inLabel', 'trú')).toBe(1)
    expect(matchOf('hỗ trợ học sinh', '1.240 học sinh').said('inLabel', 'hỗ')).toBe(1)
    expect(matchOf('mấy tấn', '8.150 tấn').said('inLabel', 'tấn')).toBe(1)
    expect(matchOf('kinh phí bán trú', '21 giáo viên').said('inLabel', 'trú')).toBe(0)
  })

  it('is the more exact the less it says that was not asked', () => {
    expect(matchOf('sản lượng ngô', '8.150 tấn').exactness).toBe(1)
    const more = matchOf('học sinh', '3,6 tỷ đồng').exactness
    expect(more).toBeGreaterThan(0)
    expect(more).toBeLessThan(1)
    expect(matchOf('đàn bò', '24.600 tấn').exactness).toBe(0)
  })
})

it('is asked of no figure where the clause prints none', () => {
  const text = analyseText('Đẩy mạnh cải cách hành chính')
  expect(figureMatches([], { start: 0, end: 28 }, text, createMatcher(understood('cải cách')))).toEqual([])
})
