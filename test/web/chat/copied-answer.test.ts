import { expect, it } from 'vitest'
import { copiedAnswer, questionAddress } from '../../../web/chat/copied-answer.ts'
import { notFoundAnswer, tourismAnswer } from '../../support/browser-answers.ts'

const ORIGIN = 'https://hoidap.example'

it('copies an answer with its note and its sources in full', () => {
  const [citation] = tourismAnswer().citations
  expect(copiedAnswer({ question: 'Doanh thu du lịch?', answer: tourismAnswer(), origin: ORIGIN })).toBe(
    `Hỏi: Doanh thu du lịch?

Trả lời: Doanh thu du lịch năm 2024 đạt 8,6 tỷ đồng, tăng 12% so với năm 2023. [1]

Lưu ý: Báo cáo ghi hai số liệu khác nhau về lượng khách; câu trả lời dùng số ở mục 1.

Nguồn:
[1] “doanh thu du lịch đạt 8,6 tỷ đồng, tăng 12% so với năm 2023”
    Báo cáo tình hình kinh tế - xã hội xã Thanh Bình năm 2024 › I. KẾT QUẢ THỰC HIỆN NĂM 2024 › 1. Về kinh tế
    ${ORIGIN}${citation?.url ?? ''}`,
  )
})

it('copies an answer without sources as question and answer alone', () => {
  expect(copiedAnswer({ question: 'Học sinh?', answer: notFoundAnswer(), origin: ORIGIN })).toBe(
    'Hỏi: Học sinh?\n\nTrả lời: Báo cáo không nêu số học sinh của xã.',
  )
})

it('makes an address that asks again, whatever stands in the question', () => {
  const address = new URL(questionAddress('Đạt 45% & tăng?', ORIGIN))
  expect(address.origin).toBe(ORIGIN)
  expect(address.searchParams.get('q')).toBe('Đạt 45% & tăng?')
})
