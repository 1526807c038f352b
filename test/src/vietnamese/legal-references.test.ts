import { describe, expect, test } from 'vitest'
import { readLegalReferences } from '../../../src/vietnamese/legal-references.ts'

describe('documents named by number', () => {
  test.each([
    [
      'xây dựng Nghị quyết số 40-NQ/TU ngày 05/8/2021 của',
      'Nghị quyết số 40-NQ/TU ngày 05/8/2021',
      'Nghị quyết',
      '40-NQ/TU',
      '2021-08-05',
    ],
    [
      'theo Quyết định số 3507/QĐ-UBND ngày 23/9/2021',
      'Quyết định số 3507/QĐ-UBND ngày 23/9/2021',
      'Quyết định',
      '3507/QĐ-UBND',
      '2021-09-23',
    ],
    ['Chỉ thị 16/CT-TTg không trở về', 'Chỉ thị 16/CT-TTg', 'Chỉ thị', '16/CT-TTg', null],
    [
      'Nghị quyết 15/2021/NQ-HĐND ngày 17/7/2021',
      'Nghị quyết 15/2021/NQ-HĐND ngày 17/7/2021',
      'Nghị quyết',
      '15/2021/NQ-HĐND',
      '2021-07-17',
    ],
    [
      'Thông báo số 906/TB-BCĐ, ngày 22 tháng 9 năm 2021',
      'Thông báo số 906/TB-BCĐ, ngày 22 tháng 9 năm 2021',
      'Thông báo',
      '906/TB-BCĐ',
      '2021-09-22',
    ],
    [
      'Pháp lệnh số 02/2020/UBTVQH14, ngày 09/12/2020',
      'Pháp lệnh số 02/2020/UBTVQH14, ngày 09/12/2020',
      'Pháp lệnh',
      '02/2020/UBTVQH14',
      '2020-12-09',
    ],
    [
      'Luật Tổ chức Quốc hội số 57/2014/QH13 đã',
      'Luật Tổ chức Quốc hội số 57/2014/QH13',
      'Luật',
      '57/2014/QH13',
      null,
    ],
    [
      'Nghị quyết số 66.7/2025/NQ-CP ngày 15 tháng 11 năm 2025',
      'Nghị quyết số 66.7/2025/NQ-CP ngày 15 tháng 11 năm 2025',
      'Nghị quyết',
      '66.7/2025/NQ-CP',
      '2025-11-15',
    ],
    [
      'theo Thông tư 01; 02; 03/2021 ngày 02/02/2021',
      'Thông tư 01; 02; 03/2021 ngày 02/02/2021',
      'Thông tư',
      '01; 02; 03/2021',
      '2021-02-02',
    ],
    ['Số: 2954/QĐ-UBND', 'Số: 2954/QĐ-UBND', 'Quyết định', '2954/QĐ-UBND', null],
    ['theo ND số 68/2000/ND-CP trong', 'ND số 68/2000/ND-CP', 'Nghị định', '68/2000/ND-CP', null],
    [
      'Kế hoạch thực hiện Chỉ thị số 05-CT/TU ngày 12/5/2021',
      'Chỉ thị số 05-CT/TU ngày 12/5/2021',
      'Chỉ thị',
      '05-CT/TU',
      '2021-05-12',
    ],
    ['nghi quyet 40-nq/tu noi gi', 'nghi quyet 40-nq/tu', 'Nghị quyết', '40-nq/tu', null],
    ['68/NQ-CP', '68/NQ-CP', 'Nghị quyết', '68/NQ-CP', null],
  ])('%s', (text, span, kind, number, date) => {
    const references = readLegalReferences(text)
    expect(references).toHaveLength(1)
    expect(references[0]).toMatchObject({ text: span, kind, number, date })
    const { numberSpan } = references[0] ?? { numberSpan: { start: 0, end: 0 } }
    expect(text.slice(numberSpan.start, numberSpan.end)).toBe(number)
  })

  test('several in one sentence, in order', () => {
    const text = 'theo ND số 68/2000/ND-CP và ND số 161/2018/ND-CP, Nghị quyết số 128/NQ-CP¹'
    expect(readLegalReferences(text).map(({ number }) => number)).toEqual([
      '68/2000/ND-CP',
      '161/2018/ND-CP',
      '128/NQ-CP',
    ])
  })

  test.each([
    '480GCN/415 hộ',
    '226/250 TTHC',
    '10 - 13%/năm',
    'Ban hành 28 Quyết định hỗ trợ',
    'giai đoạn 2021-2025',
    'ngày 05/8/2021',
    '8,6 triệu đồng/người/năm',
  ])('"%s" names none', (text) => {
    expect(readLegalReferences(text)).toEqual([])
  })
})
