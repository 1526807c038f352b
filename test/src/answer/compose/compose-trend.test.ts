import { describe, expect, it } from 'vitest'
import { createAsk } from '../../../../src/ask.ts'
import { libraryOf, smallPorts } from '../../../support/small-answering.ts'

/** A plan over several years, as provinces print it: one row for each indicator, two columns for each year. */
const PLAN = `# KẾ HOẠCH

**Phát triển cây ăn quả tỉnh Hòa Lạc giai đoạn 2026 - 2028**

## I. MỤC TIÊU

Diện tích cây ăn quả đến năm 2028 đạt trên 4.300 ha.

## II. KẾ HOẠCH TỪNG NĂM

| STT | Cây trồng | Năm 2026 | | Năm 2027 | | Năm 2028 | |
|---|---|---|---|---|---|---|---|
| | | Sản lượng (tấn) | Giá trị (triệu đồng) | Sản lượng (tấn) | Giá trị (triệu đồng) | Sản lượng (tấn) | Giá trị (triệu đồng) |
| 1 | Cam | 2.100 | 31.500 | 2.250 | 32.000 | 2.400 | 33.100 |
| 2 | Bưởi | 1.450 | 18.900 | 1.300 | 17.200 | 1.180 | 16.400 |
| 3 | Na | 640 | 25.600 | 700 | 25.100 | 690 | 26.900 |
`

const ask = createAsk(smallPorts(libraryOf({ 'hoa-lac': PLAN })))
const answerTo = async (question: string) => (await ask({ question, history: [] })).answer.answer

describe('one indicator over years that one row prints', () => {
  it.each([
    ['Sản lượng cam năm 2028 so với năm 2026 tăng hay giảm?', 'Tăng.', ['2.100 tấn', '2.400 tấn']],
    ['Sản lượng bưởi từ 2026 qua 2028 tăng hay giảm?', 'Giảm.', ['1.450 tấn', '1.180 tấn']],
    ['san luong cam nam 2027 nhieu hon hay it hon nam truoc do', 'Tăng.', ['2.100 tấn', '2.250 tấn']],
    ['Giá trị bưởi từ năm 2026 đến năm 2028 thay đổi ra sao?', 'Giảm.', ['18.900', '16.400']],
    ['Sản lượng cam từ năm 2026 trở đi có tăng không?', 'Có, tăng.', ['2.100', '2.250', '2.400']],
  ])('%s — %s', async (question, opening, figures) => {
    const answer = await answerTo(question)
    expect(answer.startsWith(opening), answer).toBe(true)
    for (const figure of figures) expect(answer).toContain(figure)
  })

  it('is taken of the column that the question names, not of the one that fits best otherwise', async () => {
    const answer = await answerTo('Cây na từ 2026 qua 2028 giá trị tăng hay giảm?')
    expect(answer).toContain('25.600 triệu đồng')
    expect(answer).toContain('26.900 triệu đồng')
  })

  it('is shown for all years and not judged where it goes up and down', async () => {
    const answer = await answerTo('Sản lượng na từ năm 2026 trở đi có tăng không?')
    expect(answer).not.toMatch(/^(?:Có|Không|Tăng|Giảm)/u)
    for (const figure of ['640', '700', '690']) expect(answer).toContain(figure)
  })
})
