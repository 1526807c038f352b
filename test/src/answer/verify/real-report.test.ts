import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { refusals } from '../../../support/checked-text.ts'
import { libraryOf } from '../../../support/small-answering.ts'

const REPORT = new URL('../../../../seeds/bao-cao-ktxh-lang-son-2021.md', import.meta.url)
const library = libraryOf({ report: readFileSync(REPORT, 'utf8') })

const TOURISM = 'doanh thu du lịch đạt 331'
const GUESTS = '735.200 lượt'
const POVERTY = '66 hộ nghèo'
const VACCINE = '68.448 người'
const BUDGET = 'Ước thu ngân sách nhà nước năm 2021'
const ELEVEN_MONTHS = '410.472'
const ONE_STOP = '226/250'
const SECTORS = 'Nông, lâm nghiệp tăng'
const GIFTS = '1.902 suất'
const TARGET = 'Doanh thu du lịch đạt 735'
const CRIME = '83 vụ'

describe('what a language model may say of the report', () => {
  it.each([
    ['Doanh thu du lịch năm 2021 đạt 331 tỷ đồng (45% kế hoạch, giảm 7,3% so với năm 2020). [1]', TOURISM],
    ['Trong năm 2021, ngành du lịch thu về 331 tỷ đồng, bằng 45% kế hoạch. [1]', TOURISM],
    ['So với năm 2020, doanh thu du lịch giảm 7,3%, còn 331 tỷ đồng. [1]', TOURISM],
    ['Doanh thu du lịch chỉ đạt 331.000 triệu đồng [1], thấp hơn 7,3% so với năm 2020 [1].', TOURISM],
    ['331 tỷ đồng là doanh thu du lịch năm 2021. [1]', TOURISM],
    ['Lượng khách du lịch ước đạt 735.200 lượt, giảm 34,7% so với cùng kỳ năm trước. [1]', GUESTS],
    ['Tỷ lệ hộ nghèo cuối năm 2021 là 0,26%, tương ứng 66 hộ với 179 nhân khẩu. [1]', POVERTY],
    ['Có 68.448 người đã tiêm mũi 1 (97,1%) và 58.453 người tiêm đủ 2 mũi (77,2%). [1]', VACCINE],
    ['Thu ngân sách nhà nước năm 2021 ước đạt 440 tỷ đồng, bằng 119,4% dự toán tỉnh giao. [1]', BUDGET],
    ['11 tháng đầu năm 2021, tổng thu ngân sách nhà nước đạt 410.472 triệu đồng. [1]', ELEVEN_MONTHS],
    ['Có 226/250 thủ tục hành chính theo cơ chế một cửa, một cửa liên thông, đạt 89,6%. [1]', ONE_STOP],
    ['Dịch vụ tăng 7,92%, công nghiệp - xây dựng 15,62%, nông, lâm nghiệp 4,15%. [1]', SECTORS],
    ['Chủ tịch nước tặng 1902 suất quà với số tiền 586,5 triệu đồng. [1]', GIFTS],
    ['Mục tiêu doanh thu du lịch năm 2022 là 735 tỷ đồng. [1]', TARGET],
    ['Xảy ra 83 vụ phạm pháp hình sự, giảm 8 vụ so với cùng kỳ năm 2020. [1]', CRIME],
  ])('passes: %s', (text, words) => {
    expect(refusals(library, text, words)).toEqual([])
  })

  it('passes when two clauses are joined', () => {
    const joined = 'Doanh thu du lịch đạt 331 tỷ đồng [1]; chỉ tiêu năm 2022 là 735 tỷ đồng. [2]'
    expect(refusals(library, joined, TOURISM, TARGET)).toEqual([])
  })

  it.each([
    ['the label of nothing printed', 'Doanh thu thương mại năm 2021 đạt 331 tỷ đồng. [1]', TOURISM],
    ['a wider place', 'Doanh thu du lịch của tỉnh đạt 331 tỷ đồng. [1]', TOURISM],
    ['another year', 'Doanh thu du lịch năm 2020 đạt 331 tỷ đồng. [1]', TOURISM],
    ['a plan for a result', 'Kế hoạch doanh thu du lịch năm 2021 là 331 tỷ đồng. [1]', TOURISM],
    ['a share without its plan', 'Doanh thu du lịch đạt 45%. [1]', TOURISM],
    ['a share for a factor', 'Doanh thu du lịch gấp 45% kế hoạch. [1]', TOURISM],
    ['points for percent', 'Doanh thu du lịch giảm 7,3 điểm % so với năm 2020. [1]', TOURISM],
    ['an added bound', 'Doanh thu du lịch đạt trên 331 tỷ đồng. [1]', TOURISM],
    ['a conclusion not drawn', 'Doanh thu du lịch đạt 331 tỷ đồng, vượt kế hoạch. [1]', TOURISM],
    ['a superlative not printed', 'Tăng trưởng cao nhất là công nghiệp - xây dựng với 15,62%. [1]', SECTORS],
    ['a target told as reached', 'Doanh thu du lịch năm 2022 đạt 735 tỷ đồng. [1]', TARGET],
    ['a target of another year', 'Doanh thu du lịch năm 2021 đạt 735 tỷ đồng. [1]', TARGET],
    ['a neighbouring group', 'Thành phố còn 66 hộ cận nghèo. [1]', POVERTY],
    ['a neighbouring share', 'Tỷ lệ hộ cận nghèo là 0,26%. [1]', POVERTY],
    ['exchanged counts', 'Thành phố có 179 hộ nghèo với 66 nhân khẩu. [1]', POVERTY],
    ['exchanged shares', 'Tỷ lệ tiêm mũi 1 đạt 77,2%. [1]', VACCINE],
    ['a share of the first for the second', '97,1% người dân đã tiêm đủ 2 mũi. [1]', VACCINE],
    ['an estimate told as a result', 'Năm 2021 thành phố thu ngân sách 440.000 triệu đồng. [1]', BUDGET],
    ['spending for revenue', 'Chi ngân sách nhà nước năm 2021 ước đạt 440 tỷ đồng. [1]', BUDGET],
    ['another estimate to compare with', 'Ước thu ngân sách bằng 119,4% dự toán thành phố. [1]', BUDGET],
    [
      'a year for eleven months',
      'Năm 2021, tổng thu ngân sách nhà nước đạt 410.472 triệu đồng. [1]',
      ELEVEN_MONTHS,
    ],
    [
      'nine months for eleven',
      '9 tháng đầu năm 2021, tổng thu ngân sách đạt 410.472 triệu đồng. [1]',
      ELEVEN_MONTHS,
    ],
    ['a fraction upside down', 'Có 250/226 thủ tục hành chính theo cơ chế một cửa. [1]', ONE_STOP],
    ['growth of another sector', 'Dịch vụ tăng 15,62%. [1]', SECTORS],
    ['a share for growth', 'Dịch vụ chiếm 7,92%. [1]', SECTORS],
    ['another giver', 'Tỉnh tặng 1.902 suất quà. [1]', GIFTS],
    ['the money of another giver', 'Chủ tịch nước tặng 1.902 suất với số tiền 963 triệu đồng. [1]', GIFTS],
    ['a turned direction', 'Xảy ra 83 vụ phạm pháp hình sự, tăng 8 vụ. [1]', CRIME],
    ['another kind of case', 'Xảy ra 83 vụ tai nạn giao thông. [1]', CRIME],
    ['exchanged victims', 'Làm chết 24 người, bị thương 01 người. [1]', CRIME],
  ])('is refused with %s: %s', (_, text, words) => {
    expect(refusals(library, text, words)).not.toEqual([])
  })
})

describe('what is no quantity', () => {
  const RESOLUTION = 'Nghị quyết số 40-NQ/TU'

  it('may be told as printed', () => {
    const text = 'Nghị quyết số 40-NQ/TU ngày 05/8/2021 về giai đoạn 2021 - 2030. [1]'
    expect(refusals(library, text, RESOLUTION)).toEqual([])
  })

  it.each([
    ['Nghị quyết số 41-NQ/TU ngày 05/8/2021. [1]'],
    ['Nghị quyết số 40-NQ/TU ngày 06/8/2021. [1]'],
    ['Nghị quyết số 40-NQ/TU về giai đoạn 2021 - 2025. [1]'],
  ])('is refused when it is not printed: %s', (text) => {
    expect(refusals(library, text, RESOLUTION)).not.toEqual([])
  })
})
