import { describe, expect, it } from 'vitest'
import { citationsOf } from '../../../src/answer/cite.ts'
import { checkText } from '../../../src/answer/verify.ts'
import { CITY_REPORT } from '../../support/city-report.ts'
import { passageSaying } from '../../support/library-search.ts'
import { libraryOf } from '../../support/small-answering.ts'

const library = libraryOf({ 'hong-giang': CITY_REPORT })

/** Figures of the text that the clause citing `source` does not print. */
function mismatches(text: string, source: string): string[] {
  const passage = passageSaying(library, source)
  const place = passage.text.indexOf(source)
  const quote = passage.clauses.find(({ start, end }) => place >= start && place < end) ?? {
    start: 0,
    end: 0,
  }
  const citations = citationsOf([{ passage, quote }], () => '')
  return checkText(text, citations, (id) => library.factsOf(id)).mismatches.map((mismatch) => mismatch.text)
}

describe('a figure that is shown', () => {
  it.each([
    'Doanh thu du lịch đạt 426 tỷ đồng, đạt 106% kế hoạch. [1]',
    'Đạt 106% kế hoạch: 426 tỷ đồng. [1]',
    'Doanh thu du lịch đạt 426.000 triệu đồng. [1]',
  ])('is printed in the quote, in any order and scale: %s', (text) => {
    expect(mismatches(text, '426 tỷ đồng')).toEqual([])
  })

  it.each([
    ['a changed digit', 'đạt 427 tỷ đồng', '427 tỷ đồng'],
    ['a lost digit', 'đạt 42 tỷ đồng', '42 tỷ đồng'],
    ['a moved decimal mark', 'đạt 42,6 tỷ đồng', '42,6 tỷ đồng'],
    ['another scale', 'đạt 426 triệu đồng', '426 triệu đồng'],
    ['another unit', 'đạt 426 ha', '426 ha'],
    ['a share for an amount', 'đạt 426%', '426%'],
    ['a range', 'đạt 426 - 450 tỷ đồng', '426 - 450 tỷ đồng'],
    ['a part of a whole', 'có 426/500 hộ', '426/500 hộ'],
    ['a figure of the clause beside the quoted one', 'đón 512.400 lượt khách', '512.400 lượt'],
    ['a figure of nowhere', 'tăng 9,9%', '9,9%'],
  ])('is caught with %s', (_, text, wrong) => {
    expect(mismatches(`Doanh thu du lịch ${text}. [1]`, '426 tỷ đồng')).toEqual([wrong])
  })

  it('may have its unit in the head of a table', () => {
    expect(mismatches('Diện tích chè, năm 2024: 1.900 ha. [1]', 'Diện tích chè')).toEqual([])
    expect(mismatches('Diện tích chè, năm 2024: 1.900 tấn. [1]', 'Diện tích chè')).toEqual(['1.900 tấn'])
  })
})

describe('what is no figure', () => {
  it.each([
    ['markers', 'Doanh thu tăng. [1] Thu ngân sách tăng. [2]'],
    ['list numbers', '1. Doanh thu tăng. [1]\n2. Thu ngân sách tăng. [2]'],
    ['years and periods', 'Năm 2023, giai đoạn 2021 - 2025, quý II.'],
    ['document numbers and dates', 'Theo Nghị quyết số 15-NQ/TU ngày 12/5/2023.'],
  ])('%s', (_, text) => {
    const { checked } = checkText(text, [], () => [])
    expect(checked).toBe(0)
  })
})
