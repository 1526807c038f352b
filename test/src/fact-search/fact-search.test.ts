import { describe, expect, it } from 'vitest'
import type { FactQuery } from '../../../src/fact-search/fact-query.ts'
import { createFactSearch } from '../../../src/fact-search/fact-search.ts'
import { compareDecimals } from '../../../src/figures/decimal.ts'
import { CITY_REPORT } from '../../support/city-report.ts'
import { libraryOf } from '../../support/small-answering.ts'

const library = libraryOf({
  'hong-giang-2023': CITY_REPORT,
  'mai-son-2024':
    '# I. Đất đai\n\nNăm 2024, huyện Mai Sơn thu hồi 12.500 m² đất của 42 hộ; trồng 3,5 ha cây bơ; cấp 40 thẻ bò.',
})
const { search } = createFactSearch(library)
const texts = (query: FactQuery) => search(query).map((fact) => fact.text)

describe('without words', () => {
  it('every fact is found, in document order', () => {
    expect(search({})).toEqual(library.facts())
    expect(search({ q: '' })).toEqual(library.facts())
    expect(search({ sort: 'document' })).toEqual(library.facts())
  })
})

describe('filters', () => {
  it.each([
    ['tỷ đồng', ['426 tỷ đồng', '1.284,5 tỷ đồng', '450 tỷ đồng']],
    ['ty dong', ['426 tỷ đồng', '1.284,5 tỷ đồng', '450 tỷ đồng']],
    ['Tỉ  Đồng', ['426 tỷ đồng', '1.284,5 tỷ đồng', '450 tỷ đồng']],
    ['đồng', ['426 tỷ đồng', '1.284,5 tỷ đồng', '450 tỷ đồng']],
    ['ha', ['120 ha', '1.830', '1.900', '3,5 ha']],
    ['m2', ['120 ha', '1.830', '1.900', '12.500 m²', '3,5 ha']],
    ['M²', ['120 ha', '1.830', '1.900', '12.500 m²', '3,5 ha']],
    ['parsec', []],
  ])('unit %s, printed or base', (unit, expected) => {
    expect(texts({ unit })).toEqual(expected)
  })

  it('period is the very period', () => {
    expect(search({ period: '2024', document: 'hong-giang-2023' }).map(({ period }) => period)).toEqual(
      Array.from({ length: 5 }, () => '2024'),
    )
    expect(texts({ period: '2024-H1' })).toEqual([])
  })

  it('status, relation and bound', () => {
    expect(texts({ status: 'estimate' })).toEqual(['512.400 lượt', '102,5%', '18,2%'])
    expect(texts({ relation: 'planShare' })).toEqual(['102,5%', '106%', '111%'])
    expect(texts({ bound: 'over' })).toEqual(['450 tỷ đồng'])
  })

  it('section is found in any heading, without marks', () => {
    expect(texts({ section: 'VAN HOA' }).slice(0, 2)).toEqual(['214 hộ', '0,86%'])
    expect(texts({ section: 'kết quả thực hiện', unit: 'xã' })).toEqual(['03 xã'])
    expect(texts({ section: 'không có mục này' })).toEqual([])
  })

  it('document is the very document; an unknown one has nothing', () => {
    expect(new Set(search({ document: 'mai-son-2024' }).map(({ documentId }) => documentId))).toEqual(
      new Set(['mai-son-2024']),
    )
    expect(texts({ document: 'khong-co' })).toEqual([])
  })

  it('take from what the words found, and never make them mean something else', () => {
    expect(texts({ q: 'hộ nghèo', status: 'plan' })).toEqual(['0,5%'])
    expect(texts({ q: 'hộ nghèo', unit: 'km' })).toEqual([])
  })
})

describe('order', () => {
  it('by value in the base unit, greatest first, the same every time', () => {
    const found = search({ sort: 'value' })
    for (const [place, fact] of found.slice(1).entries()) {
      expect(compareDecimals(found[place]?.baseValue ?? '', fact.baseValue)).toBeGreaterThanOrEqual(0)
    }
    expect(found[0]?.text).toBe('1.284,5 tỷ đồng')
    expect(search({ sort: 'value' })).toEqual(found)
  })

  it('by period, earlier first', () => {
    const periods = search({ sort: 'period' }).map(({ period }) => period ?? '~')
    expect(periods).toEqual([...periods].sort())
  })

  it('of what words found, too', () => {
    expect(texts({ q: 'doanh thu du lịch', sort: 'value' })).toEqual(['450 tỷ đồng', '426 tỷ đồng', '106%'])
  })
})

describe('words', () => {
  it('typed with marks are no look-alikes', () => {
    expect(texts({ q: 'bò' })[0]).toBe('40 thẻ')
    expect(texts({ q: 'bơ' })[0]).toBe('3,5 ha')
    expect(texts({ q: 'bò' })).not.toContain('3,5 ha')
  })

  it('typed with wrong marks are still found when nothing has the right ones', () => {
    expect(texts({ q: 'hộ nghéo' })[0]).toBe('214 hộ')
  })

  it.each(['ho nghe', 'hongheo', 'ho nhgeo', 'hộ ngèo'])('mistyped: %s', (q) => {
    expect(texts({ q })[0]).toBe('214 hộ')
  })

  it('of a year mean the period', () => {
    expect(search({ q: 'doanh thu du lịch năm 2024' }).map(({ period }) => period)).toEqual(['2024'])
    expect(search({ q: '2024' }).every(({ period }) => period === '2024')).toBe(true)
  })

  it('of asking are left out', () => {
    expect(texts({ q: 'cho em hỏi có bao nhiêu hộ nghèo vậy ạ' })[0]).toBe('214 hộ')
  })

  it('find a figure by its number, however it is written', () => {
    for (const q of ['1.284,5', '1284,5', '1284.5', '1284500000000'])
      expect(texts({ q })[0]).toBe('1.284,5 tỷ đồng')
  })

  it('of an expression that is not said find nothing, though each of them stands somewhere', () => {
    expect(texts({ q: 'nông nghiệp công nghệ cao' })).toEqual([])
  })
})
