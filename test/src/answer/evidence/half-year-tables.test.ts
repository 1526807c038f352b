import { describe, expect, it } from 'vitest'
import { createAsk } from '../../../../src/ask.ts'
import { libraryOf, smallPorts } from '../../../support/small-answering.ts'

const REPORT = `ỦY BAN NHÂN DÂN TỈNH PHÚ LÂM

BÁO CÁO

Tình hình kinh tế - xã hội 6 tháng đầu năm 2024

**PHỤ LỤC I. CÁC CHỈ TIÊU CHỦ YẾU**

| TT | Chỉ tiêu | ĐVT | TH năm 2023 | KH năm 2024 | TH 6 tháng đầu năm 2024 | % so với KH năm | % so với cùng kỳ |
|---|---|---|---|---|---|---|---|
| 1 | Cây lúa | | | | | | |
| a | Diện tích | Ha | 42.300 | 42.000 | 24.150 | 57,5 | 99,6 |
| b | Sản lượng | Tấn | 233.496 | 234.360 | 140.312 | 59,9 | 100,8 |
| 2 | Đàn lợn | Nghìn con | 412 | 440 | 428 | 97,3 | 105,6 |
| 3 | Lượng khách du lịch | Nghìn lượt | 2.870 | 3.300 | 1.890 | 57,3 | 121,0 |
| | Trong đó: Khách quốc tế | Nghìn lượt | 142 | 200 | 118 | 59,0 | 156,0 |
| 4 | Tỷ lệ hộ nghèo | % | 4,86 | 3,80 | | | |
`

const ask = createAsk(smallPorts(libraryOf({ 'phu-lam': REPORT })))
const answerTo = async (question: string) => (await ask({ question, history: [] })).answer

describe('a question about a part of the year', () => {
  it.each([
    [
      'named without its year',
      'Đàn lợn 6 tháng đầu năm có bao nhiêu nghìn con?',
      '6 tháng đầu năm 2024: 428 nghìn con',
    ],
    ['named with it', 'Sản lượng lúa 6 tháng đầu năm 2024 là bao nhiêu tấn?', '140.312 tấn'],
    ['named in short', 'Khách quốc tế 6 tháng 2024 được bao nhiêu nghìn lượt?', '118 nghìn lượt'],
  ])('%s is answered by its column', async (_, question, figure) => {
    expect((await answerTo(question)).answer).toContain(figure)
  })

  it('is not answered by a figure of the whole year when its cell is empty', async () => {
    expect((await answerTo('6 tháng đầu năm tỷ lệ hộ nghèo là bao nhiêu?')).status).toBe('not_found')
  })
})

describe('a row that prints values and how they stand to the plan', () => {
  it('answers with the values where no share is asked for, though the question says “kế hoạch”', async () => {
    const { answer } = await answerTo('Lượng khách du lịch năm 2023 và kế hoạch năm 2024 là bao nhiêu?')
    expect(answer).toContain('2.870 nghìn lượt')
    expect(answer).toContain('3.300 nghìn lượt')
  })

  it('answers with the share where one is asked for', async () => {
    const { answer } = await answerTo('Lượng khách du lịch 6 tháng đạt bao nhiêu phần trăm kế hoạch năm?')
    expect(answer).toContain('57,3%')
  })
})
