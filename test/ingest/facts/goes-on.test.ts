import { describe, expect, test } from 'vitest'
import { factPrinted, factsOf } from './facts-of.ts'

const labelOf = (text: string, figure: string, heading: string) =>
  factPrinted(factsOf(text, heading), figure).label

describe('a sentence of another time without a name goes on with what the sentence before tells', () => {
  test.each([
    [
      'Tổng thu ngân sách 9 tháng đạt 850 tỷ đồng, bằng 70% dự toán. Ước cả năm đạt 1.200 tỷ đồng.',
      '1.200 tỷ đồng',
      '3. Thu, chi ngân sách',
      'Tổng thu ngân sách',
    ],
    [
      'Thu ngân sách đạt 850 tỷ đồng. Trong đó: thu nội địa 700 tỷ đồng, thu xuất nhập khẩu 150 tỷ đồng. Ước cả năm 1.200 tỷ đồng.',
      '1.200 tỷ đồng',
      '3. Thu, chi ngân sách',
      'Thu ngân sách',
    ],
    [
      'Thu ngân sách đạt 850 tỷ đồng, tăng 5% so với cùng kỳ. Ước cả năm tăng 7%.',
      '7%',
      '3. Thu, chi ngân sách',
      'Thu ngân sách',
    ],
    [
      'Diện tích gieo trồng 9 tháng đạt 4.500 ha. Cả năm ước đạt 6.000 ha.',
      '6.000 ha',
      '1. Trồng trọt, chăn nuôi',
      'Diện tích gieo trồng',
    ],
    [
      'Kim ngạch xuất khẩu đạt 350 triệu USD. Dự kiến cả năm đạt 480 triệu USD.',
      '480 triệu USD',
      '2. Xuất, nhập khẩu',
      'Kim ngạch xuất khẩu',
    ],
    [
      'Xảy ra 12 vụ tai nạn giao thông, làm chết 3 người. Ước cả năm 15 vụ.',
      '15 vụ',
      '5. An ninh, trật tự',
      'Vụ tai nạn giao thông',
    ],
    ['Tỷ lệ hộ nghèo còn 5%. Ước đến cuối năm còn 4%.', '4%', '4. Giảm nghèo', 'Tỷ lệ hộ nghèo'],
  ])('%s %s', (text, figure, heading, label) => {
    expect(labelOf(text, figure, heading)).toBe(label)
  })

  test.each([
    [
      'a sentence with a name of its own',
      'Ước cả năm chi ngân sách 900 tỷ đồng.',
      '900 tỷ đồng',
      'Chi ngân sách',
    ],
    ['another unit', 'Ước cả năm 120 ha.', '120 ha', 'Thu, chi ngân sách'],
  ])('not with %s', (_, sentence, figure, label) => {
    const text = `Thu ngân sách 9 tháng đạt 850 tỷ đồng. ${sentence}`
    expect(labelOf(text, figure, '3. Thu, chi ngân sách')).toBe(label)
  })

  test('of two things told before, neither: the heading names both', () => {
    const text = 'Thu ngân sách 850 tỷ đồng; chi ngân sách 600 tỷ đồng. Ước cả năm 1.200 tỷ đồng.'
    expect(labelOf(text, '1.200 tỷ đồng', '3. Thu, chi ngân sách')).toBe('Thu, chi ngân sách')
  })
})
