import { describe, expect, test } from 'vitest'
import { factPrinted, factsOfDocument } from './facts-of.ts'

const SCHOOLS = factsOfDocument(`BÁO CÁO

Tổng kết năm học của ngành giáo dục

I. QUY MÔ

Bảng 1. Quy mô trường, lớp theo cấp học

| Cấp học | Số trường - Công lập | Số trường - Tổng cộng | Số lớp | Số học sinh - Tổng số | Số học sinh - Dân tộc thiểu số |
|---|---|---|---|---|---|
| Tiểu học | 139 | 142 | 2.410 | 70.615 | 13.560 |

II. ĐỘI NGŨ

Bảng 2. Số lượng giáo viên theo địa bàn (đơn vị: người)

| TT | Huyện | Phân loại | Mầm non | Cộng |
|---|---|---|---|---|
| 1 | Huyện Bình Khê | Tổng số | 410 | 1.445 |
| | | Hợp đồng | 59 | 106 |

III. KINH PHÍ

Bảng 3. Kinh phí giai đoạn 2021 - 2023 (ĐVT: triệu đồng)

| STT | Nguồn vốn | Năm 2022 | Năm 2023 (ước) |
|---|---|---|---|
| 1 | Xã hội hóa | 9.870 | 11.300 |

IV. KẾT QUẢ

Bảng 4. Kết quả tốt nghiệp

| Đơn vị | Thí sinh dự thi | Đỗ tốt nghiệp - Số lượng | Đỗ tốt nghiệp - Tỷ lệ (%) | Điểm TB |
|---|---|---|---|---|
| THPT Đại Sơn | 285 | 268 | 94,0 | 5,98 |
`)

describe('a table under a caption', () => {
  test('the caption names no row; it tells what the table is about', () => {
    expect(factPrinted(SCHOOLS, '2.410')).toMatchObject({
      label: 'Số lớp – Tiểu học',
      qualifiers: ['Tiểu học', 'Quy mô trường, lớp theo cấp học'],
    })
  })

  test('the unit of the caption holds for its figures', () => {
    expect(factPrinted(SCHOOLS, '9.870')).toMatchObject({ label: 'Xã hội hóa', unit: 'triệu đồng' })
    expect(factPrinted(SCHOOLS, '106').unit).toBe('người')
  })

  test('a row that goes on with another is named with it', () => {
    expect(factPrinted(SCHOOLS, '59').label).toBe('Mầm non – Huyện Bình Khê – Hợp đồng')
  })

  test('“(ước)” in a head is a status and no name', () => {
    expect(factPrinted(SCHOOLS, '11.300')).toMatchObject({ label: 'Xã hội hóa', status: 'estimate' })
  })
})

describe('heads of columns', () => {
  test('a part of what the upper head counts is named and counted with it', () => {
    expect(factPrinted(SCHOOLS, '139')).toMatchObject({
      label: 'Số trường - Công lập – Tiểu học',
      unit: 'trường',
    })
    expect(factPrinted(SCHOOLS, '13.560')).toMatchObject({
      label: 'Số học sinh - Dân tộc thiểu số – Tiểu học',
      unit: 'học sinh',
    })
  })

  test('“Đơn vị” over the first column names bodies', () => {
    expect(factPrinted(SCHOOLS, '285').label).toBe('Thí sinh dự thi – THPT Đại Sơn')
    expect(factPrinted(SCHOOLS, '94,0').label).toBe('Đỗ tốt nghiệp - Tỷ lệ – THPT Đại Sơn')
  })

  test('a figure with decimals counts nothing that other columns count', () => {
    expect(factPrinted(SCHOOLS, '5,98').unit).toBe('')
  })
})

describe('a report of half a year', () => {
  const facts = factsOfDocument(`BÁO CÁO

Tình hình kinh tế - xã hội 6 tháng đầu năm 2024

**PHỤ LỤC**

| TT | Nội dung | ĐVT | TH năm 2023 | Dự toán 2024 - TW giao | Thực hiện 6 tháng 2024 | TH/DT (%) - TW giao | TH/DT (%) - HĐND giao |
|---|---|---|---|---|---|---|---|
| 1 | Kim ngạch xuất khẩu | Triệu USD | 1.120 | 1.250 | 604 | 48,3 | 47,1 |
| | Trong đó: - Thủy sản | Triệu USD | 385 | 420 | 198 | 47,2 | 46,3 |
| | - Dệt may | Triệu USD | 510 | 570 | 290 | 50,9 | 49,9 |
`)

  test('“Thực hiện 6 tháng 2024” is of the half-year', () => {
    expect(factPrinted(facts, '604')).toMatchObject({ label: 'Kim ngạch xuất khẩu', period: '2024-H1' })
  })

  test('a row that opens with “Trong đó” is a part of the row above it, like those behind it', () => {
    expect(factPrinted(facts, '198').label).toBe('Kim ngạch xuất khẩu – Thủy sản')
    expect(factPrinted(facts, '290').label).toBe('Kim ngạch xuất khẩu – Dệt may')
  })

  test('of two plans the lower head tells which one a share is of', () => {
    expect(factPrinted(facts, '48,3')).toMatchObject({ relation: 'planShare', comparedTo: 'DT TW giao' })
    expect(factPrinted(facts, '47,1')).toMatchObject({ relation: 'planShare', comparedTo: 'DT HĐND giao' })
  })
})
