import { describe, expect, it } from 'vitest'
import { createAsk } from '../../../../src/ask.ts'
import { HIGHLAND_REPORT } from '../../../support/highland-report.ts'
import { libraryOf, smallPorts } from '../../../support/small-answering.ts'

const ask = createAsk(smallPorts(libraryOf({ 'nam-lanh': HIGHLAND_REPORT })))
const answerTo = async (question: string) => (await ask({ question, history: [] })).answer

const JUDGED = /^(?:Có|Không|Chưa|Rồi|Tăng|Giảm)[.,]|^Không (?:tăng|giảm|vượt|thay)/u

describe('a yes/no question that a printed figure decides', () => {
  it.each([
    ['Thu ngân sách năm 2024 có đạt dự toán không?', 'Không, chưa đạt mức đề ra.', '92,3%'],
    ['Sản lượng chè năm 2024 có vượt kế hoạch không?', 'Có, vượt mức đề ra.', '103%'],
    ['Trồng mới rừng có đạt kế hoạch không?', 'Có, đạt mức đề ra.', '100%'],
    ['Trồng mới rừng có vượt kế hoạch không?', 'Không vượt, chỉ đạt đúng mức đề ra.', '100%'],
    ['Thu ngân sách năm 2024 có tăng so với năm trước không?', 'Có, tăng.', '4,1%'],
    ['Sản lượng chè búp tươi có tăng so với năm 2023 không ạ?', 'Không tăng mà giảm.', '97%'],
    ['Đàn trâu tăng hay giảm?', 'Giảm.', '3,5%'],
    ['Đàn bò có giảm không?', 'Không giảm mà tăng.', '2,8%'],
    ['Huyện đã cấp đổi giấy chứng nhận quyền sử dụng đất cho hết các hộ chưa?', 'Chưa, mới', '1.150/1.480'],
    ['Diện tích lúa năm 2025 có tăng so với năm 2024 không?', 'Không thay đổi.', '3.180'],
  ])('%s — %s', async (question, opening, figure) => {
    const { answer, verification } = await answerTo(question)
    expect(answer.startsWith(opening), answer).toBe(true)
    expect(answer).toContain(figure)
    expect(verification.status).toBe('verified')
  })
})

describe('a yes/no question that the report denies in words', () => {
  it.each([
    ['Có xảy ra ngộ độc thực phẩm đông người không?', /^Không\. .*không xảy ra ngộ độc/u],
    ['Đã triển khai phần mềm quản lý hộ tịch ở vùng cao chưa?', /^Chưa\. Chưa triển khai/u],
  ])('%s', async (question, expected) => {
    expect((await answerTo(question)).answer).toMatch(expected)
  })
})

describe('a question that takes a wrong direction for given', () => {
  it.each([
    ['Vì sao số hộ nghèo tăng?', 'Không tăng mà giảm.'],
    ['Vì sao tai nạn giao thông giảm?', 'Không giảm mà tăng.'],
  ])('%s — %s', async (question, opening) => {
    expect((await answerTo(question)).answer.startsWith(opening)).toBe(true)
  })

  it('is told nothing of the kind when it is right', async () => {
    expect((await answerTo('Vì sao số hộ nghèo giảm?')).answer).not.toMatch(JUDGED)
  })
})

describe('what no figure decides', () => {
  it.each([
    ['the report says of it neither', 'Đàn lợn có tăng không?'],
    ['a target says nothing of what came about', 'Số vụ cháy rừng có giảm không?'],
    ['a number of households, where the share is asked for', 'Tỷ lệ hộ nghèo có giảm không?'],
  ])('has no opening: %s', async (_, question) => {
    expect((await answerTo(question)).answer).not.toMatch(JUDGED)
  })
})

describe('an English question', () => {
  it('is judged in English', async () => {
    expect((await answerTo('Did budget revenue rise in 2024?')).answer).toMatch(/^Yes, it rose\./u)
  })
})
