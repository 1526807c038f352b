import { describe, expect, test } from 'vitest'
import { NO_UNIT, parseUnit, readUnit } from '../../../src/vietnamese/units.ts'

describe('the unit printed behind a number', () => {
  test.each([
    // text behind the number, printed part, unit, base unit, power of ten, dimension
    ['tỷ đồng, đạt', 'tỷ đồng', 'tỷ đồng', 'đồng', 9, 'money'],
    ['tỉ đồng', 'tỉ đồng', 'tỷ đồng', 'đồng', 9, 'money'],
    ['triệu tỷ đồng', 'triệu tỷ đồng', 'triệu tỷ đồng', 'đồng', 15, 'money'],
    ['trđ, trị giá', 'trđ', 'triệu đồng', 'đồng', 6, 'money'],
    ['triệu USD', 'triệu USD', 'triệu USD', 'USD', 6, 'money'],
    ['tỉ đô la Mỹ (USD)', 'tỉ đô la Mỹ', 'tỷ USD', 'USD', 9, 'money'],
    ['triệu đồng/người/năm.', 'triệu đồng/người/năm', 'triệu đồng/người/năm', 'đồng/người/năm', 6, 'rate'],
    ['%/năm', '%/năm', '%/năm', '%/năm', 0, 'rate'],
    ['phần trăm', 'phần trăm', '%', '%', 0, 'share'],
    ['điểm phần trăm', 'điểm phần trăm', 'điểm %', 'điểm %', 0, 'share'],
    ['m2 đất', 'm2', 'm²', 'm²', 0, 'area'],
    ['Ha', 'Ha', 'ha', 'm²', 4, 'area'],
    ['tấn xi măng', 'tấn', 'tấn', 'kg', 3, 'mass'],
    ['lít thuốc', 'lít', 'lít', 'm³', -3, 'volume'],
    ['nghìn lượt.', 'nghìn lượt', 'nghìn lượt', 'lượt', 3, 'count'],
    ['người lao động từ', 'người lao động', 'người lao động', 'người lao động', 0, 'count'],
    ['TH; nhân viên', 'TH', 'TH', 'trường hợp', 0, 'count'],
    ['HTX đã không', 'HTX', 'HTX', 'hợp tác xã', 0, 'count'],
    ['Giấy chứng nhận/72 hộ', 'Giấy chứng nhận', 'Giấy chứng nhận', 'giấy chứng nhận', 0, 'count'],
    [
      'văn bản quy phạm pháp luật để',
      'văn bản quy phạm pháp luật',
      'văn bản quy phạm pháp luật',
      'văn bản quy phạm pháp luật',
      0,
      'count',
    ],
    ['phường, xã thực hiện', 'phường, xã', 'phường, xã', 'phường, xã', 0, 'count'],
    [
      'cơ quan, đơn vị, doanh nghiệp đạt',
      'cơ quan, đơn vị, doanh nghiệp',
      'cơ quan, đơn vị, doanh nghiệp',
      'cơ quan, đơn vị, doanh nghiệp',
      0,
      'count',
    ],
    ['đồng chí Phó Chủ tịch', 'đồng chí', 'đồng chí', 'đồng chí', 0, 'count'],
    ['F1, 4338 F2', 'F1', 'F1', 'F1', 0, 'count'],
    ['ty dong', 'ty dong', 'tỷ đồng', 'đồng', 9, 'money'],
  ])('%s', (text, printed, unit, baseUnit, power, dimension) => {
    const match = readUnit(text, 0)
    expect(match).toMatchObject({ unit, baseUnit, power, dimension, known: true })
    expect(match === null ? '' : text.slice(match.start, match.end)).toBe(printed)
  })

  test.each([
    ['rào cản lớn', 'rào cản'],
    ['CCCX.', 'CCCX'],
  ])('a noun that the lexicon does not list is taken by its place: %s', (text, unit) => {
    expect(readUnit(text, 0)).toMatchObject({ unit, known: false, dimension: 'count' })
  })

  test.each(['trong số', 'Nguyễn Du', 'và', 'đạt 45%', ', 12', '', 'năm 2020, 2021', 'so với cùng kỳ'])(
    '"%s" is no unit',
    (text) => {
      expect(readUnit(text, 0)).toBeNull()
    },
  )

  test('đồng is understood behind a scale alone, and a scale that goes down is a misprint', () => {
    expect(readUnit('triệu, trong đó', 0)).toMatchObject({
      unit: 'triệu đồng',
      baseUnit: 'đồng',
      oddity: 'scale-alone',
    })
    expect(readUnit('tỷ triệu đồng thuộc', 0)).toMatchObject({
      unit: 'tỷ triệu đồng',
      power: 15,
      oddity: 'misprinted-scale',
    })
    expect(readUnit('nghìn tỷ đồng', 0)).toMatchObject({ power: 12, oddity: null })
  })
})

describe('a text that is a unit and nothing else', () => {
  test.each([
    ['Nghìn USD', 'nghìn USD'],
    ['Tấn', 'tấn'],
    ['Tỷ đồng', 'tỷ đồng'],
    ['Tạ', 'tạ'],
    ['%', '%'],
    ['triệu đồng/người/năm', 'triệu đồng/người/năm'],
  ])('%s', (text, unit) => {
    expect(parseUnit(text)?.unit).toBe(unit)
  })

  test.each(['Ghi chú', 'tỷ đồng, đạt', '', 'Kế hoạch 2026', 'Chỉ tiêu chính'])('"%s" is none', (text) => {
    expect(parseUnit(text)).toBeNull()
  })

  test('no unit at all counts something named elsewhere', () => {
    expect(NO_UNIT).toMatchObject({ unit: '', baseUnit: '', power: 0 })
  })
})
