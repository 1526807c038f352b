import { describe, expect, it } from 'vitest'
import { consistent, contradictions } from './audit-of.ts'

describe('changes whose earlier value is printed', () => {
  it.each([
    ['Doanh thu vận tải đạt 126 tỷ đồng, tăng 9,6% so với năm 2022 (112 tỷ đồng).', '9,6% → tăng 12,5%'],
    ['Xảy ra 83 vụ (cùng kỳ: 91 vụ), giảm 6 vụ so với cùng kỳ.', '6 vụ → giảm 8 vụ'],
    ['Xảy ra 60 vụ tai nạn, giảm 5 vụ (8,9%) so với cùng kỳ.', '8,9% → 7,7%'],
    [
      'Năm 2022, doanh thu bán lẻ hàng hóa đạt 520 tỷ đồng. Doanh thu bán lẻ hàng hóa năm 2023 đạt 561,6 tỷ đồng, tăng 12% so với năm 2022.',
      '12% → tăng 8%',
    ],
  ])('do not follow: %s', (text, expected) => {
    expect(contradictions(text)).toEqual([expected])
  })

  it.each([
    ['Giá trị xuất khẩu tăng từ 40 triệu USD năm 2022 lên 45 triệu USD, tăng 12,5%.', '12,5% → tăng 12,5%'],
    [
      'Làm chết 5 người, bị thương 9 người, tăng 1 người chết so với cùng kỳ (4 người).',
      '1 người chết → tăng 1 người chết',
    ],
    ['Tiếp 975 lượt công dân, tăng 61 lượt (6,7%) so với cùng kỳ.', '6,7% → 6,7%'],
  ])('follow: %s', (text, expected) => {
    expect(consistent(text)).toContain(expected)
    expect(contradictions(text)).toEqual([])
  })

  it.each([
    [
      'growth at the prices of a base year',
      'Giá trị sản xuất đạt 5.240 tỷ đồng, tăng 9,2% so với năm 2022 (4.900 tỷ đồng).',
    ],
    [
      'a change that names its own subject',
      'Có 120 doanh nghiệp với vốn 450 tỷ đồng, tăng 20% về số doanh nghiệp so với cùng kỳ (391 tỷ đồng).',
    ],
    [
      'the plan of another year',
      'Thu ngân sách đạt 126 tỷ đồng, tăng 5% so với năm 2022; kế hoạch năm 2024 là 140 tỷ đồng.',
    ],
  ])('are not blamed for %s', (_, text) => {
    expect(contradictions(text)).toEqual([])
  })
})
