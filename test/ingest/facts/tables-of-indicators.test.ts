import { describe, expect, test } from 'vitest'
import { factPrinted, factsOfDocument } from './facts-of.ts'

const INDICATORS = `BÁO CÁO

Tình hình kinh tế - xã hội năm 2023 và kế hoạch năm 2024

**PHỤ LỤC 01**

**CÁC CHỈ TIÊU KINH TẾ - XÃ HỘI CHỦ YẾU**

| TT | Chỉ tiêu | ĐVT | TH 2022 | KH 2023 | ƯTH 2023 | So sánh (%) - ƯTH 2023/KH 2023 | So sánh (%) - ƯTH 2023/TH 2022 | KH 2024 |
|---|---|---|---|---|---|---|---|---|
| A | CHỈ TIÊU KINH TẾ | | | | | | | |
| 1 | Tổng giá trị sản xuất | Tỷ đồng | 4.210 | 4.500 | 4.585 | 101,9 | 108,9 | 5.000 |
| | Trong đó: | | | | | | | |
| | - Công nghiệp, xây dựng | Tỷ đồng | 1.400 | 1.550 | 1.590 | 102,6 | 113,6 | 1.800 |
| 2 | Cây lúa | | | | | | | |
| - | Diện tích | Ha | 3.120 | 3.100 | 3.085 | 99,5 | 98,8 | 3.050 |
| 3 | Tổng đàn gia súc | Con | 35.600 | 37.000 | 36.250 | 98 | 101,7 | 38.000 |
| a) | Đàn trâu | Con | 5.100 | 5.050 | 4.950 | 97 | 97,1 | 4.900 |
| B | CHỈ TIÊU XÃ HỘI | | | | | | | |
| 4 | Số trường đạt chuẩn quốc gia | Trường | 21 | 23 | 24 | 104,3 | 114,3 | 27 |
`

describe('a table of indicators with results, plans and estimates beside each other', () => {
  const facts = factsOfDocument(INDICATORS)

  test.each([
    ['3.120', '2022', 'actual'],
    ['3.100', '2023', 'plan'],
    ['3.085', '2023', 'estimate'],
    ['3.050', '2024', 'plan'],
  ])('%s of “Diện tích Cây lúa” is of %s, %s', (printed, period, status) => {
    expect(factPrinted(facts, printed)).toMatchObject({ label: 'Diện tích Cây lúa', period, status })
  })

  test('a column “ƯTH 2023/KH 2023” holds plan shares of 2023, “ƯTH 2023/TH 2022” other shares', () => {
    expect(factPrinted(facts, '101,9')).toMatchObject({
      label: 'Tổng giá trị sản xuất',
      relation: 'planShare',
      comparedTo: 'KH 2023',
      period: '2023',
      unit: '%',
    })
    expect(factPrinted(facts, '108,9')).toMatchObject({ relation: 'share', comparedTo: 'TH 2022' })
  })

  test('a part is named with what it is a part of, unless its name says that', () => {
    expect(factPrinted(facts, '1.590').label).toBe('Giá trị sản xuất – Công nghiệp, xây dựng')
    expect(factPrinted(facts, '4.950').label).toBe('Đàn trâu')
  })

  test('the heading row of a section names no row below it, and “Trong đó” ends where the numbers go on', () => {
    expect(factPrinted(facts, '24')).toMatchObject({
      label: 'Số trường đạt chuẩn quốc gia',
      qualifiers: ['CHỈ TIÊU XÃ HỘI'],
    })
  })
})

describe('the unit of a table', () => {
  const BUDGET = `BÁO CÁO

Thu chi ngân sách năm 2023

**PHỤ LỤC 02**

*ĐVT: triệu đồng*

| STT | Nội dung | Dự toán năm 2023 | Thực hiện năm 2023 | Số dự án | So với dự toán (%) |
|---|---|---|---|---|---|
| I | Thu nội địa | 86.000 | 91.450 | 12 | 106,3 |
`
  const facts = factsOfDocument(BUDGET)

  test('stands in the line above it and holds for columns that name no other', () => {
    expect(factPrinted(facts, '86.000')).toMatchObject({
      label: 'Thu nội địa',
      unit: 'triệu đồng',
      status: 'plan',
      qualifiers: [],
    })
    expect(factPrinted(facts, '91.450')).toMatchObject({ unit: 'triệu đồng', status: 'actual' })
    expect(factPrinted(facts, '12').unit).toBe('dự án')
    expect(factPrinted(facts, '106,3')).toMatchObject({ unit: '%', relation: 'planShare', period: '2023' })
  })
})

describe('heads of two lines', () => {
  const facts = factsOfDocument(`BÁO CÁO

Kết quả rà soát hộ nghèo năm 2023

| TT | Xã | Tổng số hộ | Hộ nghèo | | Hộ cận nghèo | |
|---|---|---|---|---|---|---|
| | | | Số hộ | Tỷ lệ (%) | Số hộ | Tỷ lệ (%) |
| 1 | Xã Trà Giang | 1.120 | 152 | 13,57 | 131 | 11,7 |
`)

  test('“Số hộ” says with the head above it which ones are counted', () => {
    expect(factPrinted(facts, '152').label).toBe('Hộ nghèo - Số hộ – Xã Trà Giang')
    expect(factPrinted(facts, '131').label).toBe('Hộ cận nghèo - Số hộ – Xã Trà Giang')
    expect(factPrinted(facts, '11,7')).toMatchObject({
      label: 'Hộ cận nghèo - Tỷ lệ – Xã Trà Giang',
      unit: '%',
    })
  })
})
