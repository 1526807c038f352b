import { describe, expect, it } from 'vitest'
import { citationsOf, markerOf } from '../../../src/answer/cite.ts'
import { CITY_REPORT } from '../../support/city-report.ts'
import { passageSaying } from '../../support/library-search.ts'
import { libraryOf } from '../../support/small-answering.ts'

const library = libraryOf({ 'hong-giang': CITY_REPORT })
const titleOf = () => 'Báo cáo Hồng Giang'

/** A whole passage, or its first clause, as something to cite. */
const whole = (text: string) => {
  const passage = passageSaying(library, text)
  return { passage, quote: { start: 0, end: passage.text.length } }
}
const clause = (text: string) => {
  const passage = passageSaying(library, text)
  return { passage, quote: passage.clauses[0] ?? { start: 0, end: 0 } }
}

describe('citations', () => {
  it('are numbered in the order of first use, each quote once', () => {
    const [poverty, budget] = [clause('214 hộ nghèo'), whole('1.284,5 tỷ đồng')]
    const citations = citationsOf([poverty, budget, poverty], titleOf)
    expect(citations.map(({ marker, quote }) => ({ marker, quote }))).toEqual([
      { marker: 1, quote: 'Toàn thành phố còn 214 hộ nghèo, chiếm tỷ lệ 0,86%;' },
      { marker: 2, quote: budget.passage.text },
    ])
    expect(markerOf(citations, poverty)).toBe(1)
    expect(markerOf(citations, budget)).toBe(2)
  })

  it('of two clauses of one passage are two', () => {
    expect(citationsOf([clause('214 hộ nghèo'), whole('214 hộ nghèo')], titleOf)).toHaveLength(2)
  })

  it('quote the passage exactly', () => {
    for (const passage of library.passages()) {
      for (const quote of passage.clauses) {
        const [citation] = citationsOf([{ passage, quote }], titleOf)
        expect(citation?.quote).toBe(passage.text.slice(citation?.start, citation?.end))
      }
    }
  })

  it('tell document, headings and note, and where the viewer opens it', () => {
    const [citation] = citationsOf([whole('Tân Hòa, Phú Lâm')], titleOf)
    const { id, text } = passageSaying(library, 'Tân Hòa, Phú Lâm')
    expect(citation).toMatchObject({
      documentId: 'hong-giang',
      documentTitle: 'Báo cáo Hồng Giang',
      sectionPath: ['I. KẾT QUẢ THỰC HIỆN NĂM 2023', '1. Về kinh tế'],
      footnote: 1,
      passageId: id,
      url: `/report/hong-giang#${id}:0-${text.length}`,
    })
  })

  it('have the number 0 for what they do not show', () => {
    expect(markerOf([], whole('214 hộ nghèo'))).toBe(0)
  })
})
