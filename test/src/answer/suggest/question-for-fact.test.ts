import { describe, expect, it } from 'vitest'
import { candidateQuestions } from '../../../../src/answer/suggest/candidate-questions.ts'
import { timeInWords } from '../../../../src/answer/suggest/question-for-fact.ts'
import { libraryOf } from '../../../support/small-answering.ts'

const questionsOf = (report: string) =>
  candidateQuestions(
    libraryOf({
      report: `BÁO CÁO\n\nTình hình kinh tế - xã hội năm 2022\n\n# I. KẾT QUẢ NĂM 2022\n\n${report}`,
    }),
  ).map(({ text }) => text)

describe('a figure becomes the question a resident would ask', () => {
  it.each([
    ['Doanh thu vận tải đạt 120 tỷ đồng.', 'Doanh thu vận tải năm 2022 là bao nhiêu?'],
    ['Toàn huyện còn 314 hộ cận nghèo.', 'Năm 2022 có bao nhiêu hộ cận nghèo?'],
    ['Tỷ lệ hộ nghèo đa chiều còn 1,2%.', 'Tỷ lệ hộ nghèo đa chiều năm 2022 là bao nhiêu?'],
    [
      'Thu nhập bình quân đầu người 6 tháng đầu năm 2022 đạt 31 triệu đồng.',
      'Thu nhập bình quân đầu người 6 tháng đầu năm 2022 là bao nhiêu?',
    ],
  ])('%s', (sentence, question) => {
    expect(questionsOf(`- ${sentence}`)).toContain(question)
  })
})

describe('no question is made of', () => {
  it.each([
    ['what only its sentence makes clear', '- Hội nghị có 120 đại biểu tham dự.'],
    ['an amount of money without what it was for', '- Đã thu hồi với số tiền 45 triệu đồng.'],
    ['persons in an office', '- Phê chuẩn 02 Phó Chủ tịch Ủy ban nhân dân xã.'],
    ['the length of time', '- Thời gian giải quyết hồ sơ rút ngắn còn 5 ngày.'],
  ])('%s', (_what, sentence) => {
    expect(questionsOf(sentence)).toEqual([])
  })
})

describe('a heading that every report has', () => {
  it('is asked for by its name, one of its own is not', () => {
    const questions = questionsOf(
      '## 1. Tồn tại, hạn chế\n\n- Tiến độ một số dự án còn chậm.\n\n## 2. Vườn hoa trung tâm\n\n- Đã trồng nhiều hoa.',
    )
    expect(questions).toContain('Những tồn tại, hạn chế là gì?')
    expect(questions.join()).not.toMatch(/vườn hoa/iu)
  })
})

describe('a cell of a table', () => {
  it('is asked by its column and row, in small letters where the report writes them so', () => {
    const questions = questionsOf(
      [
        '- Sản lượng và diện tích cà phê tăng.',
        '',
        '| TT | Chỉ tiêu | ĐVT | Thực hiện năm 2022 |',
        '|---|---|---|---|',
        '| 1 | Diện tích Cà Phê | Ha | 1.830 |',
      ].join('\n'),
    )
    expect(questions).toContain('Diện tích cà phê năm 2022 là bao nhiêu?')
  })
})

describe('times are said as people say them', () => {
  it.each([
    ['2021', 'năm 2021'],
    ['2021-H1', '6 tháng đầu năm 2021'],
    ['2021-M01..M09', '9 tháng đầu năm 2021'],
    ['2021-M03', 'tháng 3 năm 2021'],
    ['2021-Q3', 'quý 3 năm 2021'],
    ['2021-11-30', 'đến ngày 30/11/2021'],
    ['2021/2025', 'giai đoạn 2021 - 2025'],
  ])('%s', (period, words) => {
    expect(timeInWords(period)).toBe(words)
  })
})
