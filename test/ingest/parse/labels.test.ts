import { describe, expect, test } from 'vitest'
import { readLabel, roman } from '../../../ingest/parse/labels.ts'

describe('labels in front of headings and items', () => {
  test.each([
    ['Phần thứ nhất', 'part', 'Phần thứ nhất', 1],
    ['PHẦN II: PHƯƠNG HƯỚNG', 'part', 'PHẦN II:', 2],
    ['Chương III QUY ĐỊNH CHUNG', 'chapter', 'Chương III', 3],
    ['Mục 2. Nhân lực', 'division', 'Mục 2.', 2],
    ['Điều 12. Hiệu lực', 'article', 'Điều 12.', 12],
    ['PHỤ LỤC 01', 'annex', 'PHỤ LỤC 01', 1],
    ['Phụ lục số 3', 'annex', 'Phụ lục số 3', 3],
    ['A. KẾT QUẢ', 'upper', 'A.', 1],
    ['II. KẾT QUẢ CHỦ YẾU', 'roman', 'II.', 2],
    ['I - Mục tiêu', 'roman', 'I -', 1],
    ['XIV/ Về nội vụ', 'roman', 'XIV/', 14],
    ['1. Về kinh tế', 'arabic', '1.', 1],
    ['12.Công tác khác', 'arabic', '12.', 12],
    ['2.1. Đẩy mạnh', 'decimal2', '2.1.', 1],
    ['2.1 Đẩy mạnh', 'decimal2', '2.1', 1],
    ['1.2.3. Về vốn', 'decimal3', '1.2.3.', 3],
    ['a) Giáo dục', 'letter)', 'a)', 1],
    ['đ) Thị trường', 'letter)', 'đ)', 5],
    ['b. Bảo vệ', 'letter.', 'b.', 2],
    ['1) Đào tạo', 'arabic)', '1)', 1],
    ['(1) Bộ Tài chính', '(arabic)', '(1)', 1],
    ['(ii) Đồng thời', '(roman)', '(ii)', 2],
    ['- Tổ chức', 'dash', '-', null],
    ['-Tổ chức', 'dash', '-', null],
    ['– Tổ chức', 'dash', '–', null],
    ['+ Tổng sản phẩm', 'plus', '+', null],
    ['* Dự kiến', 'star', '*', null],
    ['• Thu ngân sách', 'bullet', '•', null],
  ])('“%s” is %s', (text, family, label, ordinal) => {
    const read = readLabel(text)
    expect(read).toMatchObject({ family, ordinal })
    expect(text.slice(0, read?.length)).toBe(label)
    expect(text.slice(read?.end)).not.toMatch(/^\s/u)
  })

  test.each([
    '1.902 hộ nghèo',
    '21,5% kế hoạch',
    '2021 đạt kế hoạch',
    '30/11/2021 thành phố ghi nhận',
    '01 gian trưng bày',
    '-5% so với cùng kỳ',
    'Phần mềm quản lý',
    'Phụ lục kèm theo Kế hoạch này',
    'Mục tiêu tổng quát',
    'Điều hành ngân sách',
    'Chương trình mục tiêu quốc gia',
    'TP. Lạng Sơn',
    'Công an tỉnh',
    'ha trồng mới',
    '(trong đó 44 dự án)',
  ])('“%s” has none', (text) => {
    expect(readLabel(text)).toBeNull()
  })

  test('Roman numbers', () => {
    expect(['I', 'IV', 'IX', 'XIV', 'XL', 'vii'].map(roman)).toEqual([1, 4, 9, 14, 40, 7])
    expect(['', 'A', '12'].map(roman)).toEqual([null, null, null])
  })
})
