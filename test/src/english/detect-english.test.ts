import { describe, expect, it } from 'vitest'
import { isEnglish } from '../../../src/english/detect-english.ts'
import { fold } from '../../../src/vietnamese/fold.ts'

describe('isEnglish', () => {
  it.each([
    'What was the tourism revenue in 2021?',
    'population?',
    'rice area',
    'poor households',
    'why?',
    'and in 2020?',
    'compared to the plan',
    'how many schools in Mai Pha',
    'Lang Son tourism 2021',
    "What was Lạng Sơn's budget revenue?",
    'WHAT IS THE POVERTY RATE',
    'exports to China',
    'What does “mục tiêu kép” mean?',
  ])('takes “%s” for English', (message) => {
    expect(isEnglish(message)).toBe(true)
  })

  it.each([
    'dân số?',
    'dan so',
    'ho ngheo',
    'GDP 2025',
    'OCOP',
    'test nhanh covid o cho nao',
    'dich vu cong online muc do 4 la gi',
    'target nam sau la gi vay ad',
    'hello ad',
    'bn ho ngheo z',
    'can bo cong chuc to chuc may hoi nghi',
    'the con ho can ngheo thi sao',
    'an toan thuc pham co on khong',
    'me oi the la the nao',
    'thanh pho co bao nhieu camera, wifi, homestay?',
    'What is tỷ lệ hộ nghèo của thành phố',
    'THU NGAN SACH NHA NUOC',
    '1.902?',
    '',
  ])('does not take “%s” for English', (message) => {
    expect(isEnglish(message)).toBe(false)
  })

  /** Everyday ways to ask, put together: none may turn English when its marks are left out. */
  const BEGINNINGS = ['cho em hỏi', 'ad ơi', 'thế', 'còn', 'nghe nói', 'báo cáo nói gì về', 'tổng', '']
  const SUBJECTS = [
    'số hộ nghèo trên địa bàn',
    'diện tích trồng rừng',
    'thu ngân sách và chi thường xuyên',
    'lượng khách du lịch đến thăm',
    'tỷ lệ lao động qua đào tạo',
    'công tác tiếp dân',
    'hợp tác xã An Sơn',
    'tai nạn giao thông chết người',
    'đất ở, đất lúa và đất rừng',
    'cán bộ, công chức được đi học',
    'bán hàng online và dịch vụ logistics',
    'test covid, vaccine mũi 2',
  ]
  const ENDINGS = ['là bao nhiêu', 'năm 2021 thế nào', 'do ai làm', 'có tăng không ạ', 'so với năm trước']
  const messages = BEGINNINGS.flatMap((beginning) =>
    SUBJECTS.flatMap((subject) => ENDINGS.map((ending) => `${beginning} ${subject} ${ending}`.trim())),
  )

  it(`takes none of ${messages.length} Vietnamese questions for English, with and without marks, in capitals`, () => {
    const written = messages.flatMap((message) => [message, fold(message), fold(message).toUpperCase()])
    expect(written.filter(isEnglish)).toEqual([])
  })
})
