import { describe, expect, test } from 'vitest'
import type { Question } from '../../../src/domain/question.ts'
import { understood } from '../../support/understood.ts'

const computationOf = (message: string) => understood(message).computation

/** The things that a question names beside each other, as typed. */
function sidesOf({ computation, terms }: Question): string[] {
  return (computation?.sides ?? []).map(({ from, to }) =>
    terms
      .slice(from, to)
      .map(({ text }) => text)
      .join(' '),
  )
}

describe('what a question asks to be worked out', () => {
  test.each([
    ['Gộp quà của Chủ tịch nước và quà của Tỉnh thì được bao nhiêu suất?', 'sum'],
    ['Cộng số vụ đánh bạc với số vụ trộm cắp là bao nhiêu vụ?', 'sum'],
    ['Tổng số nhân khẩu của hộ nghèo và hộ cận nghèo là bao nhiêu?', 'sum'],
    ['Xoài và nhãn xuất khẩu tổng cộng bao nhiêu tấn?', 'sum'],
    ['gop ca ho ngheo lan ho can ngheo thi co bao nhieu ho', 'sum'],
    ['Còn bao nhiêu đơn chưa giải quyết?', 'remaining'],
    ['con may ho chua duoc tra tien', 'remaining'],
    ['Cắt xong thì còn lại bao nhiêu thủ tục?', 'remaining'],
    ['Còn bao nhiêu phần trăm người dân chưa tham gia bảo hiểm y tế?', 'complement'],
    ['Doanh thu năm 2024 cao hơn năm 2023 bao nhiêu tỷ?', 'difference'],
    ['Số hộ nghèo và hộ cận nghèo chênh nhau bao nhiêu?', 'difference'],
    ['Doanh thu năm 2024 tăng bao nhiêu phần trăm so với năm 2023?', 'change'],
    ['Chỉ tiêu năm 2024 gấp khoảng mấy lần năm 2023?', 'ratio'],
    ['Trung bình mỗi hộ kinh doanh được hỗ trợ bao nhiêu tiền?', 'perHead'],
    ['mỗi suất quà bình quân bao nhiêu tiền', 'perHead'],
    ['Hộ nghèo chiếm bao nhiêu phần trăm số hộ?', 'share'],
    ['Cùng kỳ năm trước tiếp bao nhiêu lượt công dân?', 'before'],
    ['Suy ra kế hoạch doanh thu năm 2023 là bao nhiêu?', 'whole'],
  ])('%s: %s', (message, operation) => {
    expect(computationOf(message)?.operation).toBe(operation)
  })

  test.each([
    'Đàn lợn giờ còn bao nhiêu con?',
    'Tổng số hộ nghèo là bao nhiêu?',
    'Tổng thu và tổng chi ngân sách là bao nhiêu?',
    'Tổng số hộ nghèo và hộ cận nghèo, mỗi loại bao nhiêu hộ?',
    'Tiêu hủy lợn tổng cộng nặng bao nhiêu ký?',
    'Công trình công cộng có bao nhiêu cái?',
    'Vì sao doanh thu giảm bao nhiêu so với năm trước?',
    'Ai ký quyết định gộp hai xã?',
    'Vụ đánh bạc hay vụ trộm cắp nhiều hơn?',
    'Xin chào',
  ])('%s asks for nothing of the kind', (message) => {
    expect(computationOf(message)).toBeNull()
  })

  test('names the things to be taken together, without what is said of their sum', () => {
    const question = understood(
      'Cộng cả ba nhóm hộ nghèo, hộ cận nghèo và hộ trung bình thì hỗ trợ bao nhiêu tiền?',
    )
    expect(sidesOf(question)).toHaveLength(3)
    expect(sidesOf(question).join('; ')).not.toContain('hỗ trợ')
    expect(question.computation?.parts).toBe(3)
  })

  test('parts what is there from what is done at "chưa"', () => {
    const [there, done] = sidesOf(understood('Còn bao nhiêu hộ đã duyệt phương án mà chưa được trả tiền?'))
    expect(there).toContain('duyệt phương án')
    expect(done).toContain('tiền')
  })

  test('reads which end of a range is meant', () => {
    expect(computationOf('Gộp cả khách quốc tế lẫn nội địa, mức cao nhất là bao nhiêu lượt?')?.end).toBe(
      'upper',
    )
    expect(computationOf('Gộp cả khách quốc tế lẫn nội địa, tối thiểu là bao nhiêu lượt?')?.end).toBe('lower')
  })
})
