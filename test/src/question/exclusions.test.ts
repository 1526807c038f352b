import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { withoutExclusions } from '../../../src/question/exclusions.ts'
import { understood } from '../../support/understood.ts'

describe('what a question says it does not ask', () => {
  it.each([
    ['Có bao nhiêu cơ quan (không tính Đảng, đoàn thể)?', 'Có bao nhiêu cơ quan ?'],
    ['Tổng mức đầu tư (chưa gồm thuế) là bao nhiêu?', 'Tổng mức đầu tư là bao nhiêu?'],
    ['Có bao nhiêu cơ quan, không tính khối Đảng?', 'Có bao nhiêu cơ quan ?'],
    ['co bao nhieu co quan khong tinh khoi dang', 'co bao nhieu co quan'],
    ['Ngoài phần của đoàn liên ngành, thành phố kiểm tra mấy cơ sở?', 'thành phố kiểm tra mấy cơ sở?'],
    ['chỉ sử dụng thôi chứ không mua bán, bắt bao nhiêu vụ?', 'chỉ sử dụng, bắt bao nhiêu vụ?'],
    ['Hộ nghèo chứ không phải hộ cận nghèo có bao nhiêu?', 'Hộ nghèo có bao nhiêu?'],
    ['tru ho can ngheo, xa co may ho ngheo', 'xa co may ho ngheo'],
  ])('is left out: %s', (question, left) => {
    expect(withoutExclusions(question)).toBe(left)
  })

  it.each([
    ['Năm 2023 thị xã không tính xổ số thì thu được bao nhiêu?', 'Năm 2023 thị xã thì thu được bao nhiêu?'],
    ['Thu nội địa không kể tiền sử dụng đất là bao nhiêu tỷ?', 'Thu nội địa là bao nhiêu tỷ?'],
    ['Có bao nhiêu hộ nghèo không kể hộ cận nghèo, cuối năm?', 'Có bao nhiêu hộ nghèo , cuối năm?'],
  ])('ends where the question goes on: %s', (question, left) => {
    expect(withoutExclusions(question)).toBe(left)
  })

  it('gives no terms to search for', () => {
    const { terms } = understood('Ngoài phần của đoàn liên ngành, thành phố kiểm tra mấy cơ sở?')
    expect(terms.map(({ folded }) => folded)).not.toContain('nganh')
    expect(terms.map(({ folded }) => folded)).toContain('kiem')
  })
})

describe('what only looks like it', () => {
  it.each([
    'Ngoài ra, thành phố xử phạt mấy vụ?',
    'Ngoài trời có mấy sân bóng, diện tích bao nhiêu?',
    'Thu ngân sách có đạt chứ không ạ?',
    'Trừ sâu, bệnh cho bao nhiêu ha lúa?',
    'Vì sao năm 2023 thị xã không tính được tỷ lệ này?',
    'Sao báo cáo không kể tên các xã đạt chuẩn?',
    'Bao nhiêu hộ nghèo (không có đất ở)?',
    'Vì sao không kế hoạch nào hoàn thành?',
    'Có ngoài 20 hộ, đúng không vậy?',
    'Vốn đầu tư nước ngoài là bao nhiêu?',
  ])('stays: %s', (question) => {
    expect(withoutExclusions(question)).toBe(question)
  })

  it.each(['Không tính Đảng thì sao?', 'Ngoài du lịch, còn gì?', 'không kể hộ nghèo'])(
    'stays when too little would be left: %s',
    (question) => {
      expect(withoutExclusions(question)).toBe(question)
    },
  )
})

it('never makes a question longer, adds a word or changes their order', () => {
  const word = fc.constantFrom(
    'ngoài',
    'không',
    'tính',
    'kể',
    'hộ',
    'nghèo',
    '(',
    ')',
    ',',
    'thì',
    'bao nhiêu',
    '?',
  )
  fc.assert(
    fc.property(fc.array(word, { maxLength: 14 }), (words) => {
      const question = words.join(' ')
      const left = withoutExclusions(question).split(' ')
      const rest = question.split(' ')
      for (const kept of left) {
        const place = rest.indexOf(kept)
        expect(place, `"${kept}" of "${question}"`).toBeGreaterThanOrEqual(0)
        rest.splice(0, place + 1)
      }
    }),
  )
})
