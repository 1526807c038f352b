import { describe, expect, test } from 'vitest'
import { factPrinted, factsOfDocument } from './facts-of.ts'

/** A province, nine months. */
const PROVINCE = `BÁO CÁO

Tình hình kinh tế - xã hội 9 tháng đầu năm 2023, nhiệm vụ, giải pháp 3 tháng cuối năm

I. KẾT QUẢ THỰC HIỆN NHIỆM VỤ 9 THÁNG ĐẦU NĂM 2023

1. Về kinh tế

Tốc độ tăng trưởng kinh tế (GRDP) 9 tháng ước đạt 7,25%, xếp thứ 12/63 tỉnh, thành phố; trong đó khu vực nông, lâm nghiệp và thủy sản tăng 3,12%; công nghiệp - xây dựng tăng 9,85%; dịch vụ tăng 6,9%. Kim ngạch xuất khẩu đạt 1,25 tỷ USD, giảm 8,2% so với cùng kỳ năm 2022; nhập khẩu 890 triệu USD.

Tổng thu ngân sách nhà nước đến ngày 30/9/2023 đạt 5.420 tỷ đồng, bằng 72,3% dự toán Trung ương giao. Trong đó: thu nội địa 4.120 tỷ đồng.

Có 145 sản phẩm OCOP, gồm 12 sản phẩm 4 sao và 133 sản phẩm 3 sao; bình quân đạt 16,2 tiêu chí/xã. Có 620 doanh nghiệp thành lập mới với tổng vốn đăng ký 5.800 tỷ đồng, tăng 15% về số doanh nghiệp và 22% về số vốn so với cùng kỳ.

2. Về xã hội

Tỷ lệ hộ nghèo giảm từ 12,5% xuống còn 9,8%. Tổng lượng khách du lịch ước đạt 1,85 triệu lượt, trong đó khách quốc tế 125 nghìn lượt; doanh thu ước đạt 1.420 tỷ đồng, tăng gấp 1,5 lần cùng kỳ. Tỷ suất tử vong trẻ em dưới 5 tuổi là 18,2‰. Xảy ra 125 vụ tai nạn giao thông, làm chết 68 người; so với cùng kỳ giảm 12 vụ, giảm 5 người chết. Dịch tả lợn châu Phi xảy ra tại 14 xã.

II. NHIỆM VỤ 3 THÁNG CUỐI NĂM

Phấn đấu thu ngân sách cả năm đạt 7.900 tỷ đồng. Tạo việc làm cho 20.000 lao động.
`

/** A rural district, a year, goals of the next. */
const DISTRICT = `BÁO CÁO

Kết quả thực hiện nhiệm vụ phát triển kinh tế - xã hội năm 2024 và phương hướng, nhiệm vụ năm 2025

I. KẾT QUẢ THỰC HIỆN NĂM 2024

- Trồng trọt: Tổng diện tích gieo trồng 12.450,5 ha, đạt 101,2% KH, tăng 120 ha so với CK. Trong đó, lúa 5.600 ha, ngô 3.200 ha. Sản lượng lương thực ước đạt 45.320 tấn (thóc 33.100 tấn, ngô 12.220 tấn).
- Chăn nuôi: Tổng đàn gia súc 35.600 con (trâu 8.200 con, bò 5.400 con, lợn 22.000 con).
- Ngân sách: Thu ngân sách trên địa bàn ước thực hiện 185 tỷ đồng, bằng 108% so với thực hiện năm 2023. Tổng chi ngân sách 920 tỷ 500 triệu đồng.
- Giáo dục: Tỷ lệ huy động trẻ 5 tuổi ra lớp đạt 99,8%. Hai phần ba số trường đạt chuẩn quốc gia.
- Xã hội: Số hộ nghèo cuối năm 2024 còn 1.120 hộ, chiếm 6,8%, giảm 2,3% so với năm 2023. Khám, chữa bệnh cho 85.600 lượt người.

II. NHIỆM VỤ NĂM 2025

- Tốc độ tăng giá trị sản xuất: 9,5 - 10%.
- Giảm ít nhất 5% số vụ tai nạn giao thông so với năm 2024.
`

describe('the report of a province over nine months', () => {
  const facts = factsOfDocument(PROVINCE)
  const of = (text: string) => factPrinted(facts, text)

  test('rates of sectors behind semicolons are parts of the growth, and a rank is that of what was just said', () => {
    for (const part of ['3,12%', '9,85%', '6,9%']) expect(of(part).parentId).toBe(of('7,25%').factId)
    expect(of('3,12%').label).toBe('Khu vực nông, lâm nghiệp và thủy sản')
    expect(of('12/63 tỉnh, thành phố')).toMatchObject({
      relation: 'rank',
      label: 'Tốc độ tăng trưởng kinh tế',
    })
  })

  test('periods come from the words, else the heading, with its year from the title', () => {
    expect(of('7,25%')).toMatchObject({ period: '2023-M01..M09', status: 'estimate' })
    expect(of('5.420 tỷ đồng').period).toBe('2023-09-30')
    expect(of('7.900 tỷ đồng')).toMatchObject({ label: 'Thu ngân sách', period: '2023', status: 'plan' })
    expect(of('20.000 lao động')).toMatchObject({ period: '2023-M10..M12', relation: 'target' })
  })

  test('a figure that falls to a value is that value; what is compared with may stand before the changes', () => {
    expect(of('9,8%')).toMatchObject({ label: 'Tỷ lệ hộ nghèo', direction: null, relation: 'share' })
    expect(of('12 vụ')).toMatchObject({
      relation: 'change',
      direction: 'down',
      comparedTo: 'cùng kỳ',
      groupId: of('125 vụ').factId,
    })
  })

  test.each([
    ['890 triệu USD', 'Kim ngạch nhập khẩu'],
    ['12 sản phẩm', 'Sản phẩm 4 sao'],
    ['133 sản phẩm', 'Sản phẩm 3 sao'],
    ['16,2 tiêu chí/xã', 'Tiêu chí bình quân/xã'],
    ['5.800 tỷ đồng', 'Tổng vốn đăng ký doanh nghiệp thành lập mới'],
    ['15%', 'Doanh nghiệp thành lập mới'],
    ['22%', 'Tổng vốn đăng ký doanh nghiệp thành lập mới'],
    ['1.420 tỷ đồng', 'Doanh thu du lịch'],
    ['18,2‰', 'Tỷ suất tử vong trẻ em dưới 5 tuổi'],
    ['14 xã', 'Xã xảy ra dịch tả lợn châu Phi'],
  ])('%s: %s', (text, label) => {
    expect(of(text).label).toBe(label)
  })
})

describe('the report of a district over a year', () => {
  const facts = factsOfDocument(DISTRICT)
  const of = (text: string) => factPrinted(facts, text)

  test('parts carry the measure of their total', () => {
    expect(of('5.600 ha')).toMatchObject({ label: 'Diện tích lúa', parentId: of('12.450,5 ha').factId })
    expect(of('12.220 tấn')).toMatchObject({ label: 'Sản lượng ngô', parentId: of('45.320 tấn').factId })
    expect(of('22.000 con')).toMatchObject({ label: 'Lợn', parentId: of('35.600 con').factId })
  })

  test.each([
    ['101,2%', 'Tổng diện tích gieo trồng', 'planShare', '2024'],
    ['120 ha', 'Tổng diện tích gieo trồng', 'change', '2024'],
    ['185 tỷ đồng', 'Thu ngân sách trên địa bàn', 'value', '2024'],
    ['108%', 'Thu ngân sách trên địa bàn', 'change', '2024'],
    ['99,8%', 'Tỷ lệ huy động trẻ 5 tuổi ra lớp', 'share', '2024'],
    ['Hai phần ba', 'Số trường đạt chuẩn quốc gia', 'share', '2024'],
    ['6,8%', 'Số hộ nghèo', 'share', '2024'],
    ['85.600 lượt', 'Lượt người khám, chữa bệnh', 'value', '2024'],
    ['9,5 - 10%', 'Tốc độ tăng giá trị sản xuất', 'target', '2025'],
    ['5%', 'Số vụ tai nạn giao thông', 'change', '2025'],
  ])('%s: %s, %s', (text, label, relation, period) => {
    expect(of(text)).toMatchObject({ label, relation, period })
  })

  test('an amount in two steps of one scale is one figure', () => {
    expect(of('920 tỷ 500 triệu đồng')).toMatchObject({
      value: '920.5',
      unit: 'tỷ đồng',
      baseValue: '920500000000',
    })
  })
})
