import { describe, expect, it } from 'vitest'
import { createAsk } from '../../../../src/ask.ts'
import { libraryOf, smallPorts } from '../../../support/small-answering.ts'

const REPORT = `# BÁO CÁO KẾT QUẢ NĂM 2023 CỦA HUYỆN TÂN HÒA

## I. KẾT QUẢ CÁC MẶT CÔNG TÁC

Trồng rừng mới được 385 ha, kế hoạch 400 ha.

Tỷ lệ trường đạt chuẩn quốc gia đạt 61,9%, kế hoạch 60%.

## II. KẾT QUẢ CÁC CHỈ TIÊU CHỦ YẾU

| TT | Chỉ tiêu | Đơn vị tính | Kế hoạch năm 2023 | Thực hiện năm 2023 | So với kế hoạch (%) |
|---|---|---|---|---|---|
| 1 | Thu ngân sách trên địa bàn | Tỷ đồng | 215 | 198 | 92,1 |
| 2 | Diện tích trồng mía | Ha | 2.000 | 1.930 | 96,5 |
| 3 | Sản lượng mía | Tấn | 142.000 | 142.000 | 100,0 |
| 4 | Số lao động được tạo việc làm | Người | 1.250 | 1.310 | 104,8 |
`

const ask = createAsk(smallPorts(libraryOf({ 'tan-hoa': REPORT })))
const answerTo = async (question: string) => (await ask({ question, history: [] })).answer

describe('a plan and its result printed beside each other', () => {
  it.each([
    ['Trồng rừng mới năm 2023 có đạt kế hoạch không?', 'Không, chưa đạt mức đề ra.', '385 ha'],
    ['Tỷ lệ trường đạt chuẩn quốc gia có đạt kế hoạch không?', 'Có, vượt mức đề ra.', '61,9%'],
    ['Thu ngân sách trên địa bàn có đạt kế hoạch không?', 'Không, chưa đạt mức đề ra.', '92,1%'],
    ['Sản lượng mía đạt kế hoạch chưa?', 'Có, đạt mức đề ra.', '100,0%'],
  ])('%s — %s', async (question, opening, figure) => {
    const { answer, verification } = await answerTo(question)
    expect(answer.startsWith(opening), answer).toBe(true)
    expect(answer).toContain(figure)
    expect(verification.status).toBe('verified')
  })
})

describe('the indicators that missed their plans', () => {
  it('are told completely, in the order of the table', async () => {
    const { answer } = await answerTo('Chỉ tiêu nào không đạt kế hoạch?')
    expect(answer).toMatch(/^1\. Thu ngân sách[^\n]*92,1%[^\n]*\n2\. Diện tích trồng mía[^\n]*96,5%[^\n]*$/u)
  })
})
