import { describe, expect, it } from 'vitest'
import { auditText, told } from './audit-of.ts'

const table = (...rows: string[]) => auditText(rows.join('\n'))
const HOUSEHOLDS = [
  '| TT | Phường | Tổng số hộ | Hộ nghèo | Hộ khác | Tỷ lệ hộ nghèo (%) |',
  '|---|---|---|---|---|---|',
]

describe('tables', () => {
  const sound = [
    '| 1 | Phường Một | 300 | 60 | 240 | 20,0 |',
    '| 2 | Phường Hai | 250 | 50 | 200 | 20,0 |',
    '| 3 | Phường Ba | 400 | 100 | 300 | 25,0 |',
    '| 4 | Phường Bốn | 500 | 75 | 425 | 15,0 |',
    '| 5 | Phường Năm | 200 | 30 | 170 | 15,0 |',
  ]
  const total = '|  | Tổng cộng | 1.650 | 315 | 1.335 | 19,1 |'

  it('that add up in rows and columns are consistent throughout', () => {
    const found = table(...HOUSEHOLDS, ...sound, total)
    expect(told(found, 'contradiction')).toEqual([])
    expect(told(found, 'consistent')).toEqual(
      expect.arrayContaining(['300 → 300 hộ', '1.650 → 1.650 hộ', '315 → 315 hộ', '19,1 → 19,1%']),
    )
  })

  it('with one wrong cell are blamed for it, by row and column', () => {
    const wrongRow = '| 3 | Phường Ba | 410 | 100 | 300 | 24,4 |'
    const found = table(
      ...HOUSEHOLDS,
      ...sound.with(2, wrongRow),
      '|  | Tổng cộng | 1.660 | 315 | 1.335 | 19,0 |',
    )
    const wrong = found.findings.filter(({ verdict }) => verdict === 'contradiction')
    expect(wrong.map(({ explanation }) => explanation)).toEqual([
      'Dòng “Phường Ba”, cột “Tổng số hộ”: báo cáo in 410, nhưng 100 + 300 = 400 hộ.',
      'Dòng “Tổng cộng”, cột “Tổng số hộ”: báo cáo in 1.660, nhưng 315 + 1.335 = 1.650 hộ.',
    ])
  })

  it('with a wrong total and a wrong percentage are blamed for both', () => {
    const found = table(
      ...HOUSEHOLDS,
      ...sound.with(3, '| 4 | Phường Bốn | 500 | 75 | 425 | 17,0 |'),
      '|  | Tổng cộng | 1.650 | 325 | 1.335 | 19,7 |',
    )
    expect(told(found, 'contradiction')).toEqual(expect.arrayContaining(['17,0 → 15%', '325 → 315 hộ']))
  })

  it('whose columns have nothing to do with each other are left alone', () => {
    const found = table(
      '| TT | Xã | Tổng diện tích (ha) | Dân số (người) | Số thôn (thôn) | Tỷ lệ che phủ rừng (%) |',
      '|---|---|---|---|---|---|',
      '| 1 | An Phú | 1.200 | 5.600 | 7 | 42,0 |',
      '| 2 | An Hòa | 1.350 | 6.100 | 8 | 38,5 |',
      '| 3 | An Bình | 980 | 4.300 | 6 | 51,0 |',
      '| 4 | Tân An | 1.100 | 5.000 | 9 | 47,5 |',
      '| 5 | Tân Lập | 1.500 | 3.900 | 5 | 60,0 |',
    )
    expect(found.findings).toEqual([])
  })

  it('full of noughts prove no rule', () => {
    const found = table(
      '| TT | Nội dung | Quý I (vụ) | Quý II (vụ) | Quý III (vụ) | Quý IV (vụ) |',
      '|---|---|---|---|---|---|',
      '| I | Trật tự xã hội | 0 | 0 | 4 | 7 |',
      '| 1 | Khiếu nại | 0 | 0 | 1 | 2 |',
      '| 2 | Tố cáo | 0 | 0 | 2 | 3 |',
    )
    expect(told(found, 'contradiction')).toEqual([])
  })

  it('of plans and results give shares of the plan and changes', () => {
    const found = table(
      '| TT | Chỉ tiêu | ĐVT | Thực hiện năm 2022 | Kế hoạch năm 2023 | Thực hiện năm 2023 | So với cùng kỳ (%) | So với kế hoạch (%) |',
      '|---|---|---|---|---|---|---|---|',
      '| 1 | Diện tích lúa | ha | 5.100 | 5.150 | 5.200 | 102,0 | 101,0 |',
      '| 2 | Sản lượng lúa | tấn | 26.000 | 26.500 | 27.040 | 104,0 | 102,0 |',
      '| 3 | Đàn trâu | con | 5.200 | 5.100 | 5.000 | 96,2 | 98,0 |',
      '| 4 | Đàn bò | con | 11.500 | 11.800 | 12.000 | 104,3 | 101,7 |',
      '| 5 | Đàn lợn | con | 27.000 | 27.500 | 28.000 | 103,7 | 111,8 |',
    )
    expect(told(found, 'contradiction')).toEqual(['111,8 → 101,8%'])
    const kinds = new Set(found.findings.map(({ kind }) => kind))
    expect(kinds).toEqual(new Set(['planShare', 'change']))
  })

  it('with groups add the rows of each group, and the groups in all', () => {
    const found = table(
      '| TT | Nội dung | Năm 2023 (triệu đồng) | Năm 2024 (triệu đồng) | Năm 2025 (triệu đồng) |',
      '|---|---|---|---|---|',
      '|  | Tổng I + II | 300 | 330 | 360 |',
      '| I | Chi đầu tư | 180 | 200 | 220 |',
      '| 1 | Giao thông | 100 | 110 | 120 |',
      '| 2 | Thủy lợi | 80 | 90 | 110 |',
      '| II | Chi thường xuyên | 120 | 130 | 140 |',
      '| 3 | Giáo dục | 70 | 75 | 80 |',
      '| 4 | Y tế | 50 | 55 | 60 |',
    )
    expect(told(found, 'contradiction')).toEqual(['220 → 230 triệu đồng'])
    expect(told(found, 'consistent')).toEqual(
      expect.arrayContaining(['300 → 300 triệu đồng', '180 → 180 triệu đồng', '140 → 140 triệu đồng']),
    )
  })
})
