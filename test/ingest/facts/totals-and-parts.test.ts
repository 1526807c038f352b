import { describe, expect, test } from 'vitest'
import { factPrinted, factsOf, factsOfDocument, reportOf } from './facts-of.ts'

const isPartOf = (text: string, part: string, whole: string) => {
  const facts = factsOf(text)
  return factPrinted(facts, part).parentId === factPrinted(facts, whole).factId
}

describe('parts in one sentence', () => {
  test.each([
    // By "trong đó": also when the noun only counts what was counted before.
    [
      'Có 716 F1, trong đó: 341 trường hợp đã hoàn thành cách ly, 375 F1 đang cách ly.',
      '341 trường hợp',
      '716 F1',
    ],
    ['Trong tổng số 20 khu đất công, có 17 khu giao cho thành phố.', '17 khu', '20 khu đất'],
    ['Tổng số thực hiện rà soát 22/247 TTHC, trong đó cấp huyện 13 TTHCS.', '13 TTHCS', '22/247 TTHC'],
    // By an exact sum.
    ['Tiếp nhận 603 đơn (562 đề nghị, 41 khiếu nại).', '41 khiếu nại', '603 đơn'],
    ['Tiếp nhận 174 hồ sơ; đã trả 140 hồ sơ; đang thụ lý 34 hồ sơ.', '34 hồ sơ', '174 hồ sơ'],
    // What a quantity in kind is worth is the part of a sum of money.
    [
      'Kinh phí 6.448 triệu đồng, trong đó Nhà nước hỗ trợ 887,6 tấn xi măng (tương đương 1.015 triệu đồng).',
      '1.015 triệu đồng',
      '6.448 triệu đồng',
    ],
  ])('%s: %s is a part of %s', (text, part, whole) => {
    expect(isPartOf(text, part, whole)).toBe(true)
    expect(factPrinted(factsOf(text), part).relation).toBe('partOf')
  })

  test.each([
    // Another unit in a bracket, a sum by chance with another figure between, a small sum by chance.
    ['Phê chuẩn Phó Chủ tịch UBND 8 phường, xã (24 người).', '24 người'],
    [
      'Có 66 hộ nghèo với 179 nhân khẩu; 51 hộ cận nghèo với 166 nhân khẩu; 05 hộ khác với 13 nhân khẩu.',
      '166 nhân khẩu',
    ],
    ['Xảy ra 05 vụ cháy, 03 vụ nổ, 02 vụ sạt lở.', '03 vụ'],
  ])('%s: %s is no part', (text, part) => {
    expect(factPrinted(factsOf(text), part).parentId).toBeNull()
  })
})

describe('a note that takes the figure of its mark apart', () => {
  const facts = factsOfDocument(
    reportOf(
      'Đã thực thi phương án đơn giản hóa 87 TTHC và cắt giảm 12 ĐKKD[^1]. Đã kiểm tra 85 cơ sở kinh doanh[^2].\n\n' +
        '[^1]: Gồm: Sở Xây dựng (đơn giản hóa 70 TTHC, cắt giảm 08 ĐKKD); Sở Nội vụ (đơn giản hóa 02 TTHC).\n' +
        '[^2]: Trong đó: Đoàn liên ngành 62 cơ sở, Đoàn kiểm tra của phường 20 cơ sở.',
    ),
  )

  test('binds its parts to the totals of the marked clause, each to the one that its name fits', () => {
    expect(factPrinted(facts, '70 TTHC')).toMatchObject({
      relation: 'partOf',
      parentId: factPrinted(facts, '87 TTHC').factId,
    })
    expect(factPrinted(facts, '08 ĐKKD').parentId).toBe(factPrinted(facts, '12 ĐKKD').factId)
    expect(factPrinted(facts, '62 cơ sở').parentId).toBe(factPrinted(facts, '85 cơ sở').factId)
  })

  test('a note that only tells more is bound by an exact sum and else not at all', () => {
    const told = factsOfDocument(
      reportOf(
        'Ưu tiên hoàn thành 36 văn bản[^1]. Tiếp 975 lượt công dân[^2].\n\n' +
          '[^1]: Là 21 Luật, 12 Nghị định, 03 Thông tư.\n[^2]: Tăng cường tiếp công dân tại 08 phường.',
      ),
    )
    expect(factPrinted(told, '21 Luật').parentId).toBe(factPrinted(told, '36 văn bản').factId)
    expect(factPrinted(told, '08 phường').parentId).toBeNull()
  })
})

const TABLE = `BÁO CÁO

Kết quả thu ngân sách năm 2023

| STT | Nội dung | ĐVT | Thực hiện - Tổng số | Thực hiện - Cấp tỉnh | Thực hiện - Cấp xã | So với kế hoạch (%) | So với cùng kỳ (%) |
|---|---|---|---|---|---|---|---|
|  | Tổng thu | Tỷ đồng | 900 | 700 | 200 | 103,2 | 108,4 |
| 1 | Thu nội địa | Tỷ đồng | 600 | 500 | 100 | 101 | 107 |
| 2 | Thu xuất nhập khẩu | Tỷ đồng | 300 | 200 | 100 | 104,5 | 110 |
`

describe('totals of tables', () => {
  const facts = factsOfDocument(TABLE)

  test('rows stand under the row of the total, columns under the column of the total', () => {
    expect(factPrinted(facts, '600').parentId).toBe(factPrinted(facts, '900').factId)
    expect(factPrinted(facts, '700').parentId).toBe(factPrinted(facts, '900').factId)
    expect(factPrinted(facts, '600')).toMatchObject({ relation: 'value', status: 'actual', unit: 'tỷ đồng' })
  })

  test('a column says what its percentages are compared with, and has no parts', () => {
    expect(factPrinted(facts, '103,2')).toMatchObject({
      relation: 'planShare',
      comparedTo: 'kế hoạch',
      status: 'actual',
    })
    expect(factPrinted(facts, '108,4')).toMatchObject({ relation: 'change', comparedTo: 'cùng kỳ' })
    expect(factPrinted(facts, '104,5').parentId).toBeNull()
  })
})
