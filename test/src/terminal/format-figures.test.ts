import { describe, expect, it } from 'vitest'
import { createFactSearch } from '../../../src/fact-search/fact-search.ts'
import { formatFigures } from '../../../src/terminal/format-figures.ts'
import { createStyle } from '../../../src/terminal/style.ts'
import { CITY_REPORT } from '../../support/city-report.ts'
import { libraryOf } from '../../support/small-answering.ts'

const library = libraryOf({ 'hong-giang-2023': CITY_REPORT })
const { search } = createFactSearch(library)
const plain = createStyle(false)

describe('formatFigures', () => {
  it('shows figure, period, status, relation, place and quote', () => {
    const found = search({ q: 'hộ nghèo' })
    const shown = formatFigures(found.slice(0, 1), found.length, library, plain)
    expect(shown).toContain('Hộ nghèo  214 hộ   2023  thực hiện   giá trị')
    expect(shown).toContain('Mục 2. Về văn hóa - xã hội')
    expect(shown).toContain('“Toàn thành phố còn 214 hộ nghèo')
    expect(shown).toContain(`1 trên ${found.length} số liệu; xem thêm bằng --limit.`)
  })

  it('sets the columns one below the other', () => {
    const found = search({ unit: 'hộ' })
    const lines = formatFigures(found, found.length, library, plain).split('\n')
    const columns = lines.filter((line) => line.includes('2023  ')).map((line) => line.indexOf('2023'))
    expect(columns.length).toBeGreaterThan(1)
    expect(new Set(columns).size).toBe(1)
  })

  it('says which way a change goes and what bounds a figure', () => {
    const shown = formatFigures(search({ relation: 'change' }), 1, library, plain)
    expect(shown).toContain('tăng 18,2%')
    expect(shown).toContain('mức thay đổi: cùng kỳ')
    expect(formatFigures(search({ bound: 'over' }), 1, library, plain)).toContain('trên 450 tỷ đồng')
  })

  it('says when nothing fits', () => {
    expect(formatFigures([], 0, library, plain)).toBe('Không có số liệu nào khớp.')
  })
})
