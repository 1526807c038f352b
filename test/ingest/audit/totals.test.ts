import { describe, expect, it } from 'vitest'
import { auditText, consistent, contradictions, told } from './audit-of.ts'

describe('totals that the words take apart', () => {
  it.each([
    [
      'Tổng vốn đầu tư 480 tỷ đồng, trong đó: ngân sách trung ương 200 tỷ đồng, ngân sách tỉnh 150 tỷ đồng, nguồn vốn khác 120 tỷ đồng.',
      '480 tỷ đồng → 470 tỷ đồng',
    ],
    ['Toàn thành phố có 640 hộ nghèo (310 hộ ở phường, 320 hộ ở xã).', '640 hộ → 630 hộ'],
    [
      'Nguồn vốn 3.200 tỷ đồng bao gồm: vốn trong nước 2.500 tỷ đồng, vốn ODA 650 tỷ đồng.',
      '3.200 tỷ đồng → 3.150 tỷ đồng',
    ],
    ['Trong số 21 chỉ tiêu có 17 chỉ tiêu đạt, 3 chỉ tiêu không đạt.', '21 chỉ tiêu → 20 chỉ tiêu'],
    [
      'Tiếp nhận 174 hồ sơ đề nghị cấp phép; đã trả kết quả 140 hồ sơ; đang thụ lý 30 hồ sơ.',
      '174 hồ sơ → 170 hồ sơ',
    ],
    [
      'Phát hiện sai phạm với tổng số tiền 525,3 triệu đồng, đã thu hồi 410,1 triệu đồng; giảm trừ quyết toán và xử lý khác: 114,2 triệu đồng.',
      '525,3 triệu đồng → 524,3 triệu đồng',
    ],
    [
      'Cơ cấu kinh tế: nông nghiệp chiếm 12,4%, công nghiệp chiếm 45,1%, dịch vụ chiếm 43,5%.',
      '43,5% → 42,5%',
    ],
    [
      'Thực hiện thanh tra 06 cuộc. Đã kết thúc 4/5 cuộc thanh tra, đang thực hiện 02 cuộc.',
      '4/5 cuộc → 6 cuộc',
    ],
    ['Tổ chức 36 lớp đào tạo nghề, trong đó 40 lớp cho lao động nông thôn.', '40 lớp → không quá 36 lớp'],
  ])('do not add up: %s', (text, expected) => {
    expect(contradictions(text)).toEqual([expected])
  })

  it.each([
    [
      'Tổng đàn gia súc 45.000 con, trong đó: trâu 5.000 con, bò 12.000 con, lợn 28.000 con; đàn gia cầm 320.000 con.',
      '45.000 con → 45.000 con',
    ],
    [
      'Dân số 65.200 người, trong đó nam 32.100 người, nữ 33.100 người; thành thị 12.000 người.',
      '65.200 người → 65.200 người',
    ],
    [
      'Giá trị xuất khẩu đạt 400 triệu USD. Trong đó: nông sản 395 triệu USD; hàng công nghiệp 05 triệu USD.',
      '400 triệu USD → 400 triệu USD',
    ],
    [
      'Có 03 cuộc kiểm tra và 101 trường hợp vi phạm (trong đó: nhắc nhở 83, phạt tiền 21,95 triệu đồng đối với 18 cơ sở).',
      '101 trường hợp → 101 trường hợp',
    ],
    ['Rà soát 22/247 TTHC, trong đó cấp huyện 13 TTHC, cấp xã 9 TTHC.', '22/247 TTHC → 22 TTHC'],
    [
      'Kinh phí 6,45 tỷ đồng, trong đó nhân dân đóng góp 5.432 triệu đồng, Nhà nước hỗ trợ 1.018 triệu đồng.',
      '6,45 tỷ đồng → 6,45 tỷ đồng',
    ],
  ])('add up: %s', (text, expected) => {
    expect(consistent(text)).toContain(expected)
    expect(contradictions(text)).toEqual([])
  })

  it('may differ by what rounding leaves open', () => {
    const text =
      'Kinh phí 6.448 triệu đồng, trong đó nhân dân đóng góp 5.432 triệu đồng, Nhà nước hỗ trợ 1.015 triệu đồng.'
    expect(told(auditText(text), 'rounding')).toEqual(['6.448 triệu đồng → 6.447 triệu đồng'])
  })

  it.each([
    [
      'some parts only',
      'Thu ngân sách đạt 320 tỷ đồng, trong đó thu tiền sử dụng đất 120 tỷ đồng, thuế ngoài quốc doanh 85 tỷ đồng.',
    ],
    ['parts that overlap', 'Kết nạp 85 đảng viên mới (nữ 40, đoàn viên 60).'],
    ['the figure of another year', 'Xảy ra 12 vụ tai nạn giao thông (năm 2022: 15 vụ).'],
    [
      'work that was carried over',
      'Tiếp nhận 90 hồ sơ, kỳ trước chuyển sang 10 hồ sơ; đã giải quyết 80 hồ sơ; đang giải quyết 20 hồ sơ.',
    ],
    [
      'work of another kind',
      'Đã hoàn thành 3/5 công trình chuyển tiếp, đang thi công 04 công trình khởi công mới.',
    ],
    [
      'money that is told of some parts',
      'Tổng số 45 dự án, tổng vốn 12.500 tỷ đồng; đã cấp chủ trương 30 dự án với tổng vốn 8.000 tỷ đồng, đang thẩm định 10 dự án, còn lại 5 dự án với tổng vốn 1.500 tỷ đồng.',
    ],
    [
      'averages',
      'Thu nhập bình quân đầu người đạt 52 triệu đồng, trong đó thành thị 60 triệu đồng, nông thôn 45 triệu đồng.',
    ],
    ['a structure that leaves a share out', 'Cơ cấu kinh tế: công nghiệp chiếm 45,1%, dịch vụ chiếm 40,2%.'],
    ['more than roughly told', 'Hỗ trợ gần 200 hộ (120 hộ nghèo, 70 hộ cận nghèo).'],
    ['a list that goes on in its note', 'Có 120 ý kiến cử tri, trong đó có 80 ý kiến thuộc thẩm quyền tỉnh.'],
  ])('are not blamed for %s', (_, text) => {
    expect(contradictions(text)).toEqual([])
  })

  it('count every dose that the vaccinated had', () => {
    const doses = (total: string) =>
      `Đã tiêm ${total} liều vắc xin, trong đó 12.000 người được tiêm mũi 1 và 8.000 người được tiêm đủ 2 mũi.`
    expect(contradictions(doses('15.000'))).toEqual(['15.000 liều → 20.000 liều'])
    expect(consistent(doses('20.000'))).toContain('20.000 liều → 20.000 liều')
    expect(contradictions(doses('21.500'))).toEqual([])
  })
})

describe('totals of the body that a note takes apart', () => {
  const noted = (body: string, note: string) => `${body}\n\n¹ ${note}`

  it('need not add up only where the note lists all', () => {
    expect(contradictions(noted('Kiểm tra 12 cơ sở¹.', 'Gồm: 7 cơ sở ăn uống, 4 cơ sở sản xuất.'))).toEqual([
      '12 cơ sở → 11 cơ sở',
    ])
    expect(
      contradictions(noted('Kiểm tra 12 cơ sở¹.', 'Trong đó 7 cơ sở ăn uống, 4 cơ sở sản xuất.')),
    ).toEqual([])
  })

  it('are summed by what was done, and by kinds of documents', () => {
    const found = auditText(
      noted(
        'Đã sửa đổi 05 văn bản để đơn giản hóa 12 TTHC, bãi bỏ 3 TTHC¹.',
        'Gồm: (i) Sở Tư pháp - 02 Nghị quyết (đơn giản hóa 07 TTHC, bãi bỏ 01 TTHC); (ii) Sở Y tế - 03 Quyết định (đơn giản hóa 04 TTHC, bãi bỏ 02 TTHC).',
      ),
    )
    expect(told(found, 'contradiction')).toEqual(['12 TTHC → 11 TTHC'])
    expect(told(found, 'consistent')).toEqual(
      expect.arrayContaining(['05 văn bản → 5 văn bản', '3 TTHC → 3 TTHC']),
    )
  })
})
