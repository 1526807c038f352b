import { describe, expect, test } from 'vitest'
import { readCell } from '../../../src/figures/read-cell.ts'
import { parseUnit } from '../../../src/vietnamese/units.ts'

describe('a table cell that holds one figure', () => {
  test.each([
    ['26.120', 'Ha', '26120', 'ha', '261200000'],
    ['99.4%', null, '99.4', '%', '99.4'],
    ['98.0%', 'TTHC', '98', '%', '98'],
    ['94,29', '%', '94.29', '%', '94.29'],
    ['3(1)', null, '3', '', '3'],
    ['07', 'TTHC', '7', 'TTHC', '7'],
    ['400.000', 'Nghìn USD', '400000', 'nghìn USD', '400000000'],
    // Where a column counts, a number between 1900 and 2100 is no year.
    ['2001', 'TTHC', '2001', 'TTHC', '2001'],
  ])('%s in a column of %s', (text, unit, value, read, baseValue) => {
    const figure = readCell(text, unit === null ? null : parseUnit(unit))
    expect(figure).toMatchObject({ value, unit: read, baseValue })
    expect(figure === null ? '' : text.slice(figure.start, figure.end)).toBe(figure?.text)
  })

  test.each(['-', '', 'Xoài', 'I', '07 TTHC không đủ điều kiện cung cấp', 'trong 3 năm'])(
    '"%s" holds no lone figure',
    (text) => {
      expect(readCell(text, null)).toBeNull()
    },
  )

  test('reads so many out of so many where the column counts', () => {
    expect(readCell('16/19', parseUnit('tiêu chí'))).toMatchObject({
      value: '16',
      outOf: '19',
      unit: 'tiêu chí',
    })
  })

  test.each(['12/2023', '20/11', '1.200/1.500'])('reads no share of a whole in %s', (text) => {
    expect(readCell(text, parseUnit('tiêu chí'))).toBeNull()
  })

  test('reads none where the column counts nothing', () => {
    expect(readCell('5/11', null)).toBeNull()
  })
})
