import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatVietnameseNumber } from '../../../src/figures/decimal-notation.ts'
import { divideDecimals } from '../../../src/figures/decimal.ts'
import { auditText, consistent, contradictions, told } from './audit-of.ts'

/** "44" would say less than "44,0". */
function withOneDigit(decimal: string): string {
  const printed = formatVietnameseNumber(decimal)
  return printed.includes(',') ? printed : `${printed},0`
}

describe('shares', () => {
  it.each([
    ['TTHC theo cơ chế một cửa 226/250 TTHC đạt tỷ lệ 89,6%.', '89,6% → 90,4%'],
    ['Tiếp nhận 820 đơn, đã giải quyết 779 đơn, đạt tỷ lệ 97%.', '97% → 95%'],
    ['Có 1.200 học sinh, trong đó có 650 học sinh nữ, chiếm 52,4%.', '52,4% → 54,2%'],
    [
      'Thành phố có 66 hộ nghèo, chiếm 0,26% tổng số hộ dân; 51 hộ cận nghèo, chiếm 0,31% tổng số hộ dân.',
      '0,31% → 0,2%',
    ],
  ])('do not follow: %s', (text, expected) => {
    expect(contradictions(text)).toEqual([expected])
  })

  it.each([
    ['Toàn huyện có 12/15 xã đạt chuẩn nông thôn mới, đạt tỷ lệ 80%.', '80% → 80%'],
    ['Còn 3.507/6.708 (chiếm 52,3%) giấy tờ cần chuẩn hóa.', '52,3% → 52,3%'],
    ['Xảy ra 83 vụ phạm pháp hình sự, đã điều tra làm rõ 76 vụ (đạt tỷ lệ 91,6%).', '91,6% → 91,6%'],
    [
      'Tiếp nhận 603 đơn, đã giải quyết 588 đơn (36 đơn khiếu nại, 552 đơn đề nghị) đạt tỷ lệ 97,5%.',
      '97,5% → 97,5%',
    ],
  ])('follow: %s', (text, expected) => {
    expect(consistent(text)).toContain(expected)
    expect(contradictions(text)).toEqual([])
  })

  it.each([
    ['what each of them reached', 'Có 5/12 xã đạt tỷ lệ 100% hộ dân dùng nước sạch; 3/12 xã đạt 75%.'],
    ['what was not reached', 'Có 2/8 phường không đạt tỷ lệ 100%.'],
    [
      'a whole that is not printed',
      'Tiêm được 74.129 liều, đạt tỷ lệ 97,1%; có 68.448 người, đạt tỷ lệ 90,1%.',
    ],
    ['another whole', 'Tiếp nhận 820 hồ sơ, đã giải quyết 779 hồ sơ, đạt 97% kế hoạch.'],
    ['a bound', 'Đã giải quyết 779/820 hồ sơ, đạt trên 90%.'],
  ])('are not blamed for %s', (_, text) => {
    expect(contradictions(text)).toEqual([])
  })

  it('cut off instead of rounded count as rounding', () => {
    expect(told(auditText('Đã giải quyết 607/623 hồ sơ, đạt tỷ lệ 97,4%.'), 'consistent')).toEqual([
      '97,4% → 97,4%',
    ])
    expect(told(auditText('Đã giải quyết 608/623 hồ sơ, đạt tỷ lệ 97,5%.'), 'rounding')).toEqual([
      '97,5% → 97,592%',
    ])
  })

  it('that are rounded right are consistent, and those two steps off contradict, whatever is divided', () => {
    const counts = fc
      .integer({ min: 20, max: 5000 })
      .chain((whole) =>
        fc.record({ whole: fc.constant(whole), part: fc.integer({ min: 10, max: whole - 1 }) }),
      )
    fc.assert(
      fc.property(counts, ({ whole, part }) => {
        const right = divideDecimals(String(part * 100), String(whole), 1)
        const wrong = divideDecimals(String(part * 100 * 10 + 3 * whole), String(whole * 10), 1)
        const pair = [part, whole].map((count) => formatVietnameseNumber(String(count))).join('/')
        const text = (share: string) => `Đã giải quyết ${pair} hồ sơ (chiếm ${withOneDigit(share)}%).`
        expect(told(auditText(text(right)), 'consistent')).toHaveLength(1)
        expect(contradictions(text(wrong))).toHaveLength(1)
      }),
      { numRuns: 40 },
    )
  })
})

describe('shares of a plan', () => {
  it.each([
    [
      'Kế hoạch thu ngân sách năm 2023 là 250 tỷ đồng; thu ngân sách năm 2023 đạt 231 tỷ đồng, bằng 95,1% kế hoạch.',
      '95,1% → 92,4%',
    ],
    ['Diện tích chè đạt 1.180/1.250 ha, bằng 98% kế hoạch.', '98% → 94,4%'],
    [
      'Tổng kế hoạch vốn đầu tư công năm 2023 là 202.049 triệu đồng. Giải ngân vốn đầu tư công đạt 188.529 triệu đồng, bằng 93,9% kế hoạch vốn.',
      '93,9% → 93,3%',
    ],
    [
      'Thu ngân sách nhà nước 11 tháng đạt 410 tỷ đồng, bằng 102,5% dự toán tỉnh giao; ước thu ngân sách nhà nước năm 2023 đạt 440 tỷ đồng, bằng 115% dự toán tỉnh giao.',
      '115% → 110%',
    ],
  ])('do not follow: %s', (text, expected) => {
    expect(contradictions(text)).toEqual([expected])
  })

  it('of a later day are not held against the earlier result', () => {
    const text =
      'Tổng kế hoạch vốn năm 2023 là 300 tỷ đồng. Giải ngân vốn đến ngày 30/11 đạt 210 tỷ đồng, bằng 70% kế hoạch vốn, ước đến 31/01/2024 đạt 100% kế hoạch vốn.'
    expect(contradictions(text)).toEqual([])
    expect(consistent(text)).toContain('70% → 70%')
  })

  it('of one year are not held against the plan of the next', () => {
    const text =
      'Doanh thu du lịch năm 2023 đạt 331 tỷ đồng, bằng 45% kế hoạch. Kế hoạch doanh thu du lịch năm 2024 là 500 tỷ đồng.'
    expect(contradictions(text)).toEqual([])
  })
})
