import { describe, expect, test } from 'vitest'
import { factPrinted, factsOfDocument } from './facts-of.ts'

const CROPS = `KẾ HOẠCH

Phát triển vùng nguyên liệu giai đoạn 2026 - 2030

**PHỤ LỤC 01**

| TT | Chỉ tiêu | ĐVT | ƯTH Năm 2025 | GIAI ĐOẠN 2026 - 2030 - Năm 2026 |
|---|---|---|---|---|
| I | CÂY CÔNG NGHIỆP |  |  |  |
| 1 | Cà phê |  |  |  |
| - | Diện tích | Ha | 26.120 | 27.000 |
| - | Sản lượng cà phê nhân | Tấn | 37.724 | 39.800 |
`

const OFFICES = `BÁO CÁO

Tình hình cung cấp dịch vụ công năm 2025

**PHỤ LỤC 02**

| STT | Địa phương | Số lượng TTHC theo cơ chế một cửa - Tổng số | Đã tích hợp | Giá trị (Nghìn USD) | Tỷ lệ | Ghi chú |
|---|---|---|---|---|---|---|
|  | 1 | 2 | 3 | 4 | 5 | 6 |
| 1. | Bắc Ninh | 2157 | 2001 | 7.000 | 99.4% | 07 TTHC chưa đủ điều kiện |
| 2. | Cà Mau | 2234 | - | 24.700 | 98.0% |  |
`

describe('a row of indicators with its unit in a column', () => {
  const facts = factsOfDocument(CROPS)

  test('takes the name of the group row and the year and status of the column', () => {
    expect(factPrinted(facts, '26.120')).toMatchObject({
      label: 'Diện tích Cà phê',
      unit: 'ha',
      baseValue: '261200000',
      period: '2025',
      status: 'estimate',
      relation: 'value',
    })
    expect(factPrinted(facts, '27.000')).toMatchObject({
      label: 'Diện tích Cà phê',
      period: '2026',
      status: 'plan',
      relation: 'target',
    })
  })

  test('does not repeat a group that the row names itself', () => {
    expect(factPrinted(facts, '37.724')).toMatchObject({
      label: 'Sản lượng cà phê nhân',
      unit: 'tấn',
      qualifiers: ['CÂY CÔNG NGHIỆP', 'Cà phê'],
    })
  })
})

describe('a row of a place with measures in the columns', () => {
  const facts = factsOfDocument(OFFICES)

  test('joins the head of the column with the name of the row', () => {
    expect(factPrinted(facts, '2157')).toMatchObject({
      label: 'Số lượng TTHC theo cơ chế một cửa - Tổng số – Bắc Ninh',
      unit: 'TTHC',
      period: '2025',
    })
    expect(factPrinted(facts, '7.000')).toMatchObject({
      label: 'Giá trị – Bắc Ninh',
      unit: 'nghìn USD',
      baseValue: '7000000',
    })
    expect(factPrinted(facts, '99.4%')).toMatchObject({
      value: '99.4',
      relation: 'share',
      qualifiers: ['Bắc Ninh'],
    })
  })

  test('a column without a unit counts what the others count, and a year-like count is no year', () => {
    expect(factPrinted(facts, '2001')).toMatchObject({ unit: 'TTHC', origin: { unit: 'inherited' } })
  })

  test('the row that numbers the columns, dashes and row numbers give no figures; a remark is read as text', () => {
    expect(facts.map(({ text }) => text)).toEqual([
      '2157',
      '2001',
      '7.000',
      '99.4%',
      '07 TTHC',
      '2234',
      '24.700',
      '98.0%',
    ])
    expect(factPrinted(facts, '07 TTHC')).toMatchObject({
      label: 'TTHC chưa đủ điều kiện',
      qualifiers: ['Bắc Ninh'],
    })
  })
})
