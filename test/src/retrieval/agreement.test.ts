import { describe, expect, it } from 'vitest'
import { sharesYear } from '../../../src/retrieval/agreement.ts'
import { CITY_REPORT } from '../../support/city-report.ts'
import { foundClause } from '../../support/found-clause.ts'
import { libraryOf, smallPorts } from '../../support/small-answering.ts'
import { understood } from '../../support/understood.ts'

const ports = smallPorts(libraryOf({ 'hong-giang': CITY_REPORT }))

/** A feature of the clause that says `text`, for the question. */
async function feature(name: string, text: string, message: string): Promise<number> {
  const { features } = await foundClause(ports, understood(message), text)
  const value = features[name]
  if (value === undefined) throw new Error(`no feature ${name}`)
  return value
}

describe('the unit asked for', () => {
  it.each([
    ['a clause that counts it', 'có bao nhiêu hộ nghèo', '214 hộ nghèo', 1],
    ['a clause of money', 'thu được bao nhiêu tiền', '1.284,5 tỷ đồng', 1],
    ['a clause with other figures', 'thu được bao nhiêu tiền', '214 hộ nghèo', -0.5],
    ['a clause without figures', 'thu được bao nhiêu tiền', 'phong trào thi đua', -1],
    ['a question that names none', 'tình hình thi đua', 'phong trào thi đua', 0],
  ])('%s', async (_, message, text, expected) => {
    expect(await feature('unitAgrees', text, message)).toBe(expected)
  })
})

describe('the period asked for', () => {
  it.each([
    ['the same', 'doanh thu du lịch năm 2024', '450 tỷ đồng', { agrees: 1, clashes: 0 }],
    ['a year in common', 'doanh thu 6 tháng đầu năm 2024', '450 tỷ đồng', { agrees: 0.5, clashes: 0 }],
    ['another year', 'doanh thu du lịch năm 2019', '450 tỷ đồng', { agrees: 0, clashes: -1 }],
    [
      'a clause without figures',
      'tuyên truyền năm 2019',
      'tuyên truyền, vận động',
      { agrees: 0, clashes: 0 },
    ],
    ['another year without a figure', 'thi đua năm 2019', 'phong trào thi đua', { agrees: 0, clashes: -1 }],
    ['the year without a figure', 'thi đua năm 2023', 'phong trào thi đua', { agrees: 0, clashes: 0 }],
    ['no figure asked for', 'vì sao thi đua năm 2019', 'phong trào thi đua', { agrees: 0, clashes: 0 }],
    ['a question that names none', 'doanh thu du lịch', '450 tỷ đồng', { agrees: 0, clashes: 0 }],
  ])('%s', async (_, message, text, expected) => {
    expect(await feature('periodAgrees', text, message)).toBeCloseTo(expected.agrees)
    expect(await feature('periodClashes', text, message)).toBeCloseTo(expected.clashes)
  })

  it.each([
    ['2023', '2023-H1', true],
    ['2023', '2021/2025', true],
    ['2023-11-30', '2023-Q4', true],
    ['2020', '2021/2025', false],
    ['2022', '2023', false],
  ])('%s and %s have a year in common: %s', (first, second, expected) => {
    expect(sharesYear(first, second)).toBe(expected)
    expect(sharesYear(second, first)).toBe(expected)
  })
})

describe('the place asked for', () => {
  const towns = smallPorts(
    libraryOf({
      'binh-lam': `BÁO CÁO

Kết quả công tác năm 2022 của thị xã Bình Lâm

# I. KẾT QUẢ

## 1. Phường Chợ Mới

- Toàn phường còn 12 hộ nghèo, thu ngân sách 4,5 tỷ đồng.

## 2. Các phường khác

- Phường Hoa Lư còn 31 hộ nghèo.
`,
    }),
  )
  const missing = async (text: string, message: string) =>
    -((await foundClause(towns, understood(message), text)).features.placeMissing ?? NaN)

  it.each([
    ['said in the clause', 'phường Hoa Lư có bao nhiêu hộ nghèo', '31 hộ', 0],
    ['said in the heading over it', 'phường Chợ Mới có bao nhiêu hộ nghèo', '12 hộ', 0],
    ['that of the whole report', 'thị xã Bình Lâm có bao nhiêu hộ nghèo', '31 hộ', 0],
    ['another', 'phường Hoa Lư có bao nhiêu hộ nghèo', '12 hộ', 1],
    ['one of two', 'phường Hoa Lư và phường Chợ Mới có bao nhiêu hộ nghèo', '12 hộ', 0.5],
    ['none', 'có bao nhiêu hộ nghèo', '12 hộ', 0],
  ])('%s: the share that nothing around the clause names', async (_, message, text, expected) => {
    expect(await missing(text, message)).toBeCloseTo(expected)
  })

  it('is not named by its words standing apart', async () => {
    expect(await missing('12 hộ', 'phường Chợ Phường có bao nhiêu hộ nghèo')).toBe(1)
  })
})

describe('a plan or a result', () => {
  const TARGET = '450 tỷ đồng'
  const RESULT = '1.284,5 tỷ đồng'

  it('a target agrees with a question about targets, a result with one about results', async () => {
    expect(await feature('statusAgrees', TARGET, 'chỉ tiêu doanh thu du lịch')).toBeGreaterThan(0)
    expect(await feature('statusAgrees', TARGET, 'đã đạt doanh thu du lịch')).toBeLessThan(0)
    expect(await feature('statusAgrees', RESULT, 'chỉ tiêu thu ngân sách')).toBeLessThan(0)
    expect(await feature('statusAgrees', RESULT, 'đã thu ngân sách')).toBeGreaterThan(0)
  })

  it('a question that leaves it open rather means results', async () => {
    const target = await feature('statusAgrees', TARGET, 'doanh thu du lịch')
    expect(target).toBeLessThan(await feature('statusAgrees', RESULT, 'thu ngân sách'))
  })
})

describe('what such a question asks to be printed', () => {
  it.each([
    ['a document number for "nghị quyết nào"', 'thi đua theo nghị quyết nào', '15-NQ/TU'],
    ['a date for "ngày nào"', 'nghị quyết ban hành ngày nào', '12/5/2023'],
  ])('%s', async (_, message, text) => {
    expect(await feature('formAgrees', text, message)).toBe(1)
    expect(await feature('formAgrees', '214 hộ nghèo', message)).toBeLessThan(0)
  })

  it('less for the number of another kind of document than the one asked for', async () => {
    const resolution = await feature('formAgrees', '15-NQ/TU', 'thi đua theo nghị quyết nào')
    const decision = await feature('formAgrees', '15-NQ/TU', 'thi đua theo quyết định nào')
    expect(resolution).toBe(1)
    expect(decision).toBeGreaterThan(0)
    expect(decision).toBeLessThan(resolution)
  })

  it('nothing for a figure', async () => {
    expect(await feature('formAgrees', '214 hộ nghèo', 'có bao nhiêu hộ nghèo')).toBe(0)
  })

  it('words that answers to such a question hold', async () => {
    expect(await feature('cueAgrees', '15-NQ/TU', 'thi đua theo nghị quyết nào')).toBe(1)
    expect(await feature('cueAgrees', '214 hộ nghèo', 'giảm nghèo theo nghị quyết nào')).toBe(0)
  })
})
