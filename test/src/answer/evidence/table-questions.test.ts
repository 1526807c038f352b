import { describe, expect, it } from 'vitest'
import { createAsk } from '../../../../src/ask.ts'
import { libraryOf, smallPorts } from '../../../support/small-answering.ts'

const REPORT = `ỦY BAN NHÂN DÂN HUYỆN SÔNG TRANH

BÁO CÁO

Tình hình kinh tế - xã hội năm 2023 và kế hoạch năm 2024

**PHỤ LỤC 01**

**CÁC CHỈ TIÊU KINH TẾ - XÃ HỘI CHỦ YẾU**

| TT | Chỉ tiêu | ĐVT | TH 2022 | KH 2023 | ƯTH 2023 | So sánh (%) - ƯTH 2023/KH 2023 | KH 2024 |
|---|---|---|---|---|---|---|---|
| 1 | Cây lúa | | | | | | |
| - | Diện tích | Ha | 3.120 | 3.100 | 3.085 | 99,5 | 3.050 |
| - | Sản lượng | Tấn | 16.255 | 16.430 | 16.474 | 100,3 | 16.470 |
| 2 | Cây ngô | | | | | | |
| - | Diện tích | Ha | 1.020 | 1.000 | 985 | 98,5 | 950 |
| - | Sản lượng | Tấn | 4.488 | 4.500 | 4.452 | 98,9 | 4.370 |
| 3 | Đàn trâu | Con | 5.100 | 5.050 | 4.950 | 98 | 4.900 |
| 4 | Tỷ lệ che phủ rừng | % | 61,2 | 61,5 | - | | 62 |

**PHỤ LỤC 02**

**KẾT QUẢ RÀ SOÁT HỘ NGHÈO NĂM 2023**

| TT | Xã | Tổng số hộ | Hộ nghèo | | Hộ cận nghèo | |
|---|---|---|---|---|---|---|
| | | | Số hộ | Tỷ lệ (%) | Số hộ | Tỷ lệ (%) |
| 1 | Xã Phước Lộc | 1.450 | 120 | 8,28 | 140 | 9,66 |
| 2 | Xã Trà Giang | 1.120 | 152 | 13,57 | 131 | 11,7 |
| | Tổng cộng | 2.570 | 272 | 10,58 | 271 | 10,54 |
`

const ask = createAsk(smallPorts(libraryOf({ 'song-tranh': REPORT })))
const answerTo = async (question: string) => (await ask({ question, history: [] })).answer

describe('a question answered from a table', () => {
  it.each([
    [
      'the result where plan and result are both printed',
      'Năm 2023 diện tích lúa là bao nhiêu ha?',
      ['3.085 ha'],
    ],
    [
      'the plan when it is asked for',
      'Kế hoạch năm 2023 diện tích lúa bao nhiêu ha?',
      ['(kế hoạch): 3.100 ha'],
    ],
    ['the year of the column', 'Sản lượng ngô năm 2022 là bao nhiêu tấn?', ['4.488 tấn']],
    ['the last result when no year is named', 'Đàn trâu có bao nhiêu con?', ['4.950 con']],
    ['two years of one row', 'Diện tích ngô năm 2022 và năm 2023 là bao nhiêu?', ['1.020 ha', '985 ha']],
    [
      'two rows of one table',
      'Diện tích lúa và diện tích ngô năm 2022 là bao nhiêu?',
      ['3.120 ha', '1.020 ha'],
    ],
    ['two measures of one thing', 'Diện tích và sản lượng ngô năm 2022?', ['1.020 ha', '4.488 tấn']],
    ['a share of the plan', 'Sản lượng ngô năm 2023 đạt bao nhiêu phần trăm kế hoạch?', ['98,9%']],
    ['the row of a place', 'Xã Trà Giang có bao nhiêu hộ nghèo?', ['152 hộ']],
    ['another column of that row', 'Tỷ lệ hộ cận nghèo của xã Phước Lộc?', ['9,66%']],
    ['all households and not a part of them', 'Xã Phước Lộc có tổng số bao nhiêu hộ?', ['1.450 hộ']],
    ['both of two places', 'Xã Phước Lộc và xã Trà Giang, xã nào nhiều hộ nghèo hơn?', ['120 hộ', '152 hộ']],
  ])('gives %s', async (_, question, figures) => {
    const { answer, status } = await answerTo(question)
    expect(status).toBe('answered')
    for (const figure of figures) expect(answer).toContain(figure)
  })

  it('gives nothing where the cell asked for is empty', async () => {
    const { answer } = await answerTo('Tỷ lệ che phủ rừng thực hiện năm 2023 là bao nhiêu?')
    expect(answer).not.toMatch(/61,[25]/u)
  })
})
