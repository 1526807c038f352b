import { describe, expect, it } from 'vitest'
import { createAsk } from '../../../../src/ask.ts'
import { libraryOf, smallPorts } from '../../../support/small-answering.ts'

const REPORT = `ỦY BAN NHÂN DÂN HUYỆN AN TRẠCH

BÁO CÁO

Kết quả phát triển nông thôn năm 2022

1. Chăn nuôi

Biểu 02: Tình hình chăn nuôi (Đơn vị tính: con)

| Vật nuôi | Kế hoạch 2022 | Thực hiện 2022 | So với kế hoạch (%) | So với năm 2021 (%) |
|---|---|---|---|---|
| Bò | 12.500 | 12.910 | 103,3 | 104,8 |
| Gia cầm | 520.000 | 548.300 | 105,4 | 108,1 |

2. Nông thôn mới

| STT | Xã | Số tiêu chí đạt | Thu nhập bình quân (triệu đồng/người/năm) | Vốn huy động (triệu đồng) - Tổng số | Vốn huy động (triệu đồng) - Ngân sách | Vốn huy động (triệu đồng) - Nhân dân đóng góp |
|---|---|---|---|---|---|---|
| I | Vùng đồng bằng | | | 61.300 | 48.100 | 13.200 |
| 1 | Xã Tân Lập | 19 | 52,4 | 35.200 | 27.000 | 8.200 |
| 2 | Xã Hòa Bình | 17 | 47,8 | 26.100 | 21.100 | 5.000 |
| II | Vùng núi | | | 22.050 | 20.350 | 1.700 |
| 1 | Xã Trà Sơn | 12 | 28,9 | 12.500 | 11.600 | 900 |
| | Toàn huyện | | 41,5 | 83.350 | 68.450 | 14.900 |

3. Rà soát văn bản

| STT | Phòng | Tình hình thực hiện | Văn bản phải sửa - Tổng | Văn bản phải sửa - Quyết định | Văn bản phải sửa - Kế hoạch |
|---|---|---|---|---|---|
| 1 | Phòng Nông nghiệp | Tổng | 31 | 29 | 2 |
| | | Đã thực hiện | 3 | 2 | 1 |
| | | Chưa thực hiện | 28 | 27 | 1 |
`

const ask = createAsk(smallPorts(libraryOf({ 'an-trach': REPORT })))
const answerTo = async (question: string) => (await ask({ question, history: [] })).answer.answer

describe('a question answered from the tables of a district', () => {
  it.each([
    ['a share of the plan asked for with “%”', 'Gia cầm năm 2022 đạt bao nhiêu % kế hoạch?', '105,4%'],
    ['a share of the year before', 'Gia cầm năm 2022 so với năm 2021 bằng bao nhiêu phần trăm?', '108,1%'],
    ['the plan in short', 'KH 2022 đàn bò bao nhiêu con?', '12.500 con'],
    ['an amount per head', 'Thu nhập bình quân xã Tân Lập bao nhiêu triệu?', '52,4 triệu đồng/người/năm'],
    ['the row of a group', 'Vốn huy động của vùng núi tổng cộng là bao nhiêu?', '22.050 triệu đồng'],
    ['what is still open', 'Phòng Nông nghiệp còn bao nhiêu văn bản chưa sửa xong?', '28 văn bản'],
  ])('%s', async (_, question, figure) => {
    expect(await answerTo(question)).toContain(figure)
  })
})
