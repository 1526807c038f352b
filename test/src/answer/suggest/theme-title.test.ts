import { expect, it } from 'vitest'
import { themeTitle } from '../../../../src/answer/suggest/theme-title.ts'

it.each([
  ['Lĩnh vực văn hóa - xã hội', 'Văn hóa - xã hội'],
  ['Về kinh tế', 'Kinh tế'],
  ['Công tác quốc phòng - an ninh.', 'Quốc phòng - an ninh'],
  ['Quản lý ngân sách (có báo cáo chuyên đề)', 'Quản lý ngân sách'],
  ['Dự kiến một số chỉ tiêu chủ yếu năm 2022', 'Chỉ tiêu chủ yếu năm 2022'],
  ['KẾT QUẢ CHỦ YẾU', 'Kết quả chủ yếu'],
  ['XÂY DỰNG THÀNH PHỐ LẠNG SƠN', 'Xây dựng thành phố Lạng Sơn'],
  [
    'Công tác quản lý đô thị, đất đai, giải phóng mặt bằng và đầu tư xây dựng cơ bản',
    'Quản lý đô thị, đất đai, giải phóng mặt bằng',
  ],
  ['', ''],
])('the heading "%s" names the theme "%s"', (heading, title) => {
  expect(themeTitle(heading)).toBe(title)
})
