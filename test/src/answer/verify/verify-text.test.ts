import { describe, expect, it } from 'vitest'
import { REASONS } from '../../../../src/answer/verify/reasons.ts'
import { refusals } from '../../../support/checked-text.ts'
import { LOOK_ALIKE_REPORT } from '../../../support/look-alike-report.ts'
import { libraryOf } from '../../../support/small-answering.ts'

const library = libraryOf({ district: LOOK_ALIKE_REPORT })

const SCHOOLS = '42 trường học'
const PARTS = '12 trường mầm non'
const STANDARD = '71,4%'
const TEACHERS = '35 giáo viên'
const PUPILS = '1.240 học sinh'
const RICE = '24.600 tấn'
const HERDS = '5.420 con'
const FOREST = '240 ha'
const COMMUNES = '08 xã'
const REVENUE = '215 tỷ'
const SPENDING = '198 tỷ'
const INLAND = '120 tỷ'
const INCOME = '48 triệu'
const POVERTY = '9,5%'
const TARGET = '230 tỷ'
const POVERTY_TARGET = 'dưới 6%'
const RICE_ROW = 'Sản lượng lúa | Tấn'
const HERD_ROW = 'Đàn trâu | Con'

describe('other words for what the report says pass', () => {
  it.each([
    ['Huyện có 42 trường học với 18.250 học sinh. [1]', SCHOOLS],
    ['Có 12 trường mầm non và 18 trường tiểu học. [1]', PARTS],
    ['Toàn huyện có mười hai trường mầm non. [1]', PARTS],
    ['Tỷ lệ trường đạt chuẩn quốc gia là 71,4%, tăng 4,8 điểm % so với năm 2023. [1]', STANDARD],
    ['Huyện tuyển dụng 35 giáo viên. [1]', TEACHERS],
    ['Có 1.240 học sinh bán trú được hỗ trợ, kinh phí 3.600 triệu đồng. [1]', PUPILS],
    ['Sản lượng lúa là 24.600 tấn, ngô là 8.150 tấn. [1]', RICE],
    ['Đàn bò có 3.180 con, giảm 2,1% so với cùng kỳ. [1]', HERDS],
    ['Diện tích rừng trồng mới là 240 ha, đạt 96% kế hoạch. [1]', FOREST],
    ['Kế hoạch trồng mới rừng là 250 ha. [1]', FOREST],
    ['Tám xã không đạt tiêu chí thu nhập. [1]', COMMUNES],
    ['Tổng thu ngân sách nhà nước năm 2024 ước đạt 215 tỷ đồng, tăng 12% so với năm 2023. [1]', REVENUE],
    ['Ước tổng thu ngân sách nhà nước là 215 tỷ đồng. [1]', REVENUE],
    ['Tổng chi ngân sách là 198 tỷ đồng. [1]', SPENDING],
    ['Đến ngày 30/9/2024, thu nội địa đạt 120 tỷ đồng. [1]', INLAND],
    ['Thu nhập bình quân đầu người khoảng 48 triệu đồng/người/năm. [1]', INCOME],
    ['Tỷ lệ hộ nghèo giảm từ 9,5% xuống còn 7,2%. [1]', POVERTY],
    ['Tỷ lệ hộ nghèo còn 7,2%. [1]', POVERTY],
    ['Năm 2025, huyện phấn đấu thu ngân sách đạt 230 tỷ đồng. [1]', TARGET],
    ['Mục tiêu thu ngân sách năm 2025: 230 tỷ đồng, tăng 7%. [1]', TARGET],
    ['Chỉ tiêu năm 2025: Tỷ lệ hộ nghèo còn dưới 6%. [1]', POVERTY_TARGET],
    ['Sản lượng lúa, năm 2023: 23.900 tấn. [1]', RICE_ROW],
    ['Kế hoạch sản lượng lúa năm 2025 là 25.000 tấn. [1]', RICE_ROW],
    ['Sản lượng lúa năm 2025 (kế hoạch): 25.000 tấn; năm 2024 (ước): 24.600 tấn. [1]', RICE_ROW],
    ['Năm 2023, đàn trâu có 5.600 con. [1]', HERD_ROW],
  ])('%s', (text, words) => {
    expect(refusals(library, text, words)).toEqual([])
  })

  it('statement by statement in a list', () => {
    const list = '1. Thu ngân sách ước đạt 215 tỷ đồng. [1]\n2. Tổng chi ngân sách 198 tỷ đồng. [2]'
    expect(refusals(library, list, REVENUE, SPENDING)).toEqual([])
  })
})

describe('a right number under the label of something else is refused', () => {
  it.each([
    ['Huyện có 42 trường mầm non. [1]', SCHOOLS],
    ['Có 18 trường mầm non và 12 trường tiểu học. [1]', PARTS],
    ['Toàn tỉnh có 42 trường học. [1]', SCHOOLS],
    ['Toàn huyện có 18.250 giáo viên. [1]', SCHOOLS],
    ['Nghỉ hưu 35 giáo viên. [1]', TEACHERS],
    ['Hỗ trợ 1.240 giáo viên với kinh phí 3,6 tỷ đồng. [1]', PUPILS],
    ['Sản lượng ngô đạt 24.600 tấn. [1]', RICE],
    ['Diện tích lúa đạt 24.600 tấn. [1]', RICE],
    ['Đàn trâu 3.180 con. [1]', HERDS],
    ['Đàn lợn 5.420 con. [1]', HERDS],
    ['Trồng mới 250 ha rừng. [1]', FOREST],
    ['Trồng mới 240 ha chè. [1]', FOREST],
    ['Tỷ lệ che phủ rừng đạt 96%. [1]', FOREST],
    ['08 xã chưa đạt tiêu chí môi trường. [1]', COMMUNES],
    ['Tổng chi ngân sách ước đạt 215 tỷ đồng. [1]', REVENUE],
    ['Thu ngân sách ước bằng 107,5% dự toán tỉnh giao. [1]', REVENUE],
    ['Tổng thu ngân sách đạt 120 tỷ đồng. [1]', INLAND],
    ['Thu nhập bình quân hộ khoảng 48 triệu đồng/người/năm. [1]', INCOME],
    ['Tỷ lệ hộ nghèo còn 9,5%. [1]', POVERTY],
    ['Tỷ lệ hộ nghèo giảm từ 7,2% xuống còn 9,5%. [1]', POVERTY],
    ['Tỷ lệ hộ cận nghèo còn 7,2%. [1]', POVERTY],
    ['Sản lượng ngô, năm 2023: 23.900 tấn. [1]', RICE_ROW],
    ['Đàn bò năm 2023: 5.600 con. [1]', HERD_ROW],
  ])('%s', (text, words) => {
    expect(refusals(library, text, words)).not.toEqual([])
  })
})

describe('what differs is named', () => {
  it.each([
    ['Tỷ lệ trường đạt chuẩn quốc gia tăng 4,8% so với năm 2023. [1]', STANDARD, REASONS.unit],
    ['Thu nhập bình quân khoảng 48 triệu đồng/người/tháng. [1]', INCOME, REASONS.unit],
    ['Tổng thu ngân sách ước đạt 215 triệu đồng. [1]', REVENUE, REASONS.unit],
    ['Thu nhập bình quân đầu người 48 triệu đồng/người/năm. [1]', INCOME, REASONS.bound],
    ['Tỷ lệ trường đạt chuẩn quốc gia giảm 4,8 điểm %. [1]', STANDARD, REASONS.direction],
    ['Đàn bò tăng 2,1%. [1]', HERDS, REASONS.direction],
    ['Tỷ lệ trường đạt chuẩn quốc gia năm 2023 đạt 71,4%. [1]', STANDARD, REASONS.period],
    ['Đến ngày 30/6/2024, thu nội địa đạt 120 tỷ đồng. [1]', INLAND, REASONS.period],
    ['Năm 2024, thu nội địa đạt 120 tỷ đồng. [1]', INLAND, REASONS.period],
    ['Năm 2024 huyện phấn đấu thu ngân sách đạt 230 tỷ đồng. [1]', TARGET, REASONS.period],
    ['Sản lượng lúa, năm 2023: 24.600 tấn. [1]', RICE_ROW, REASONS.period],
    ['Năm 2025, thu ngân sách đạt 230 tỷ đồng. [1]', TARGET, REASONS.status],
    ['Năm 2025, tỷ lệ hộ nghèo còn dưới 6%. [1]', POVERTY_TARGET, REASONS.status],
    ['Sản lượng lúa năm 2025: 25.000 tấn. [1]', RICE_ROW, REASONS.status],
    ['Kế hoạch đàn trâu năm 2023: 5.600 con. [1]', HERD_ROW, REASONS.status],
    ['Tổng chi ngân sách là 199 tỷ đồng. [1]', SPENDING, REASONS.notPrinted],
    ['Tổng chi ngân sách là ba trăm tỷ đồng. [1]', SPENDING, REASONS.notPrinted],
    ['Tổng chi ngân sách là 198 tỷ đồng.', SPENDING, REASONS.uncited],
    ['Tổng chi ngân sách là 198 tỷ đồng. [2]', SPENDING, REASONS.uncited],
  ])('%s', (text, words, reason) => {
    expect(refusals(library, text, words)).toContain(reason)
  })
})

describe('a number that looks like no quantity is refused too when the quote does not print it', () => {
  it.each([
    ['Huyện tuyển dụng giáo viên (53). [1]'],
    ['Huyện tuyển dụng giáo viên(53). [1]'],
    ['Huyện tuyển dụng 35 giáo viên, lần thứ 7. [1]'],
    ['Huyện tuyển dụng 35 giáo viên tại 3 Trần Phú. [1]'],
  ])('%s', (text) => {
    expect(refusals(library, text, TEACHERS)).not.toEqual([])
  })
})

describe('words that turn a statement round are refused', () => {
  it.each([
    ['Tỷ lệ trường chưa đạt chuẩn quốc gia là 71,4%. [1]', STANDARD],
    ['08 xã đạt tiêu chí thu nhập. [1]', COMMUNES],
    ['Trồng mới 240 ha rừng, vượt kế hoạch. [1]', FOREST],
    ['Có 03 xã hoàn thành tiêu chí môi trường. [1]', '03 xã'],
    ['Tỷ lệ hộ nghèo năm 2025 còn trên 6%. [1]', POVERTY_TARGET],
    ['Huyện đã thu ngân sách 230 tỷ đồng. [1]', TARGET],
  ])('%s', (text, words) => {
    expect(refusals(library, text, words)).not.toEqual([])
  })
})
