import { describe, expect, test } from 'vitest'
import { factPrinted, factsOf } from './facts-of.ts'

const labelOf = (text: string, figure: string, heading?: string) =>
  factPrinted(factsOf(text, heading), figure).label

describe('an indicator that its own clause leaves open is completed', () => {
  test.each([
    // By the heading, or the field of a heading of several that the text mentioned last.
    ['Doanh thu ước đạt 331 tỷ đồng.', '331 tỷ đồng', 'a) Du lịch', 'Doanh thu du lịch'],
    [
      'Lượng khách du lịch ước đạt 735.200 lượt. Doanh thu ước đạt 331 tỷ đồng.',
      '331 tỷ đồng',
      'a) Hoạt động thương mại - du lịch - dịch vụ',
      'Doanh thu du lịch',
    ],
    ['Sản lượng đạt 5.200 tấn.', '5.200 tấn', '2. Thủy sản', 'Sản lượng thủy sản'],
  ])('%s %s under "%s"', (text, figure, heading, label) => {
    expect(labelOf(text, figure, heading)).toBe(label)
  })

  test.each([
    // By what was done right before it, by what it measures, by the thing counted before.
    [
      'Lập biên bản 3.763 trường hợp vi phạm, xử phạt số tiền trên 4,8 tỷ đồng.',
      '4,8 tỷ đồng',
      'Số tiền xử phạt',
    ],
    [
      'Chỉnh trang cáp viễn thông tại 26 tuyến phố chính với chiều dài 47km đường dây.',
      '47km',
      'Chiều dài đường dây',
    ],
    [
      'Hỗ trợ 20 người lao động không có giao kết hợp đồng lao động với số kinh phí 30 triệu đồng.',
      '30 triệu đồng',
      'Số kinh phí hỗ trợ người lao động không có giao kết hợp đồng lao động',
    ],
    [
      'Hỗ trợ 131 người lao động tạm hoãn hợp đồng, nghỉ việc không hưởng lương với số kinh phí hỗ trợ là 349 triệu đồng.',
      '349 triệu đồng',
      'Số kinh phí hỗ trợ người lao động tạm hoãn hợp đồng',
    ],
    [
      'Phê duyệt phương án bồi thường cho 120 hộ gia đình với tổng giá trị 46 tỷ đồng.',
      '46 tỷ đồng',
      'Tổng giá trị phê duyệt phương án bồi thường',
    ],
    [
      'Tổng giá trị sản phẩm Xoài xuất khẩu đạt 10 triệu USD, tốc độ tăng bình quân 08 - 09%/năm.',
      '08 - 09%/năm',
      'Tốc độ tăng bình quân tổng giá trị sản phẩm Xoài xuất khẩu',
    ],
  ])('%s: %s', (text, figure, label) => {
    expect(labelOf(text, figure)).toBe(label)
  })
})

describe('a thing counted has what was done to it in its name', () => {
  test.each([
    ['Đã giải quyết 588 đơn.', '588 đơn', 'Đơn đã giải quyết'],
    ['Bắt 86 đối tượng.', '86 đối tượng', 'Đối tượng bị bắt'],
    [
      'Giải quyết việc làm mới cho 2.454 lao động.',
      '2.454 lao động',
      'Lao động được giải quyết việc làm mới',
    ],
    ['Thực thi phương án đơn giản hóa 87 TTHC.', '87 TTHC', 'TTHC được đơn giản hóa'],
    [
      'Kiểm điểm, rút kinh nghiệm đối với 03 cá nhân, 06 tập thể.',
      '06 tập thể',
      'Tập thể bị kiểm điểm, rút kinh nghiệm',
    ],
    ['Tặng giấy khen cho 388 tập thể, 1.066 cá nhân.', '1.066 cá nhân', 'Cá nhân được tặng giấy khen'],
    ['Đã thanh tra 07 cuộc/07 đơn vị.', '07 đơn vị', 'Đơn vị đã thanh tra'],
    ['Tiêm vắc xin phòng bệnh được 74.129 liều.', '74.129 liều', 'Số liều tiêm vắc xin phòng bệnh'],
    ['Cử đi đào tạo 01 TH, bồi dưỡng 576 TH.', '576 TH', 'Trường hợp được bồi dưỡng'],
    [
      'QĐ thôi việc theo nguyện vọng của viên chức 05 TH.',
      '05 TH',
      'Số trường hợp QĐ thôi việc theo nguyện vọng của viên chức',
    ],
    ['Bổ nhiệm, điều động, bổ nhiệm lại 47 TH.', '47 TH', 'Số trường hợp bổ nhiệm, điều động, bổ nhiệm lại'],
    [
      'Chứng thực chữ ký trong giấy tờ, văn bản 44 việc.',
      '44 việc',
      'Số việc chứng thực chữ ký trong giấy tờ, văn bản',
    ],
  ])('%s: %s', (text, figure, label) => {
    expect(labelOf(text, figure)).toBe(label)
  })

  test('what stands apart has nothing of it', () => {
    expect(labelOf('Quản lý hộ tịch được thực hiện ở 2 cấp.', '2 cấp')).toBe('Cấp')
    expect(labelOf('Nhân dân tham gia với 1.907 bài dự thi.', '1.907 bài dự thi')).toBe('Bài dự thi')
  })

  test('who gave or has it stands behind a dash', () => {
    const facts = factsOf(
      'Thăm, tặng quà 700 gia đình (trong đó: Chủ tịch nước 500 suất, với số tiền 150 triệu đồng).',
    )
    expect(factPrinted(facts, '500 suất').label).toBe('Suất – Chủ tịch nước')
    expect(factPrinted(facts, '150 triệu đồng').label).toBe('Số tiền – Chủ tịch nước')
  })
})

describe('names are not torn', () => {
  test.each([
    // Lists go on over a comma when verbs, places or like things stand on both sides.
    [
      'Có 426 hộ cá thể xin điều chỉnh, thay đổi nội dung đăng ký kinh doanh.',
      '426 hộ',
      'Hộ cá thể xin điều chỉnh, thay đổi nội dung đăng ký kinh doanh',
    ],
    ['Kiểm tra 7/8 UBND các phường, xã trong công tác quản lý đất.', '7/8 UBND', 'UBND các phường, xã'],
    ['Tặng 972 suất quà cho hộ nghèo, hộ cận nghèo.', '972 suất quà', 'Suất quà cho hộ nghèo, hộ cận nghèo'],
    [
      'Có 319 văn bản cần phải sửa đổi, bổ sung trong năm 2021 của 14 bộ.',
      '319 văn bản',
      'Văn bản cần phải sửa đổi, bổ sung',
    ],
    // A short explanation in brackets is stepped over.
    [
      'Phấn đấu 100% số máy điện thoại thông minh (smartphone) được cài đặt ứng dụng.',
      '100%',
      'Tỷ lệ máy điện thoại thông minh được cài đặt ứng dụng',
    ],
    // No open end: a preposition, an adverb, half of a compound.
    [
      'Xử lý 04 công trình không phù hợp với quy hoạch.',
      '04 công trình',
      'Công trình không phù hợp với quy hoạch',
    ],
    ['Có 04 HTX không đăng ký mã số thuế trong thời hạn 01 năm.', '04 HTX', 'HTX không đăng ký mã số thuế'],
    ['Có 12 dự án đang tạm dừng do chủ đầu tư chưa bố trí được kinh phí.', '12 dự án', 'Dự án đang tạm dừng'],
    ['Kiểm tra 4 cơ quan, đơn vị trực thuộc.', '4 cơ quan, đơn vị', 'Cơ quan, đơn vị trực thuộc'],
    ['Tận dụng 17 hiệp định thương mại tự do.', '17 hiệp định', 'Hiệp định thương mại tự do'],
    // A verb takes the next figure as its object.
    ['Phát hiện 03 vụ 03 đối tượng trồng 47 cây thuốc phiện.', '03 vụ', 'Vụ trồng 47 cây thuốc phiện'],
    [
      'Có 06 địa phương đã công bố 100% TTHC được thực hiện.',
      '06 địa phương',
      'Địa phương đã công bố 100% TTHC được thực hiện',
    ],
    ['Có 17 chỉ tiêu đạt và vượt, 02 chỉ tiêu không đạt.', '17 chỉ tiêu', 'Chỉ tiêu đạt và vượt'],
  ])('%s: %s', (text, figure, label) => {
    expect(labelOf(text, figure)).toBe(label)
  })

  test('a rate far from the printed share is what the things reach, a rate near it is theirs', () => {
    expect(labelOf('Có 6/8 phường, xã đạt tỷ lệ 100%.', '6/8 phường, xã')).toBe('Phường, xã đạt tỷ lệ 100%')
    expect(labelOf('TTHC trực tuyến 226/250 TTHC đạt tỷ lệ 89,6%.', '226/250 TTHC')).toBe('TTHC trực tuyến')
  })
})

describe('measures, shares and money are named', () => {
  test.each([
    ['Phát dọn 24,31m nương.', '24,31m', 'Chiều dài nương phát dọn'],
    ['Thu giữ hơn 2,5 kg ma túy các loại.', '2,5 kg', 'Khối lượng ma túy các loại thu giữ'],
    ['Trồng cây được 38,37ha.', '38,37ha', 'Diện tích trồng cây'],
    ['Phạt hành chính 507 triệu đồng.', '507 triệu đồng', 'Số tiền phạt hành chính'],
    ['Thu hồi tài sản trị giá gần 400 triệu đồng.', '400 triệu đồng', 'Trị giá thu hồi tài sản'],
    ['Bổ sung khoảng 84,3 nghìn tỷ đồng vốn đầu tư công.', '84,3 nghìn tỷ đồng', 'Vốn đầu tư công bổ sung'],
    ['Kiểm tra 100% các công trình xây dựng.', '100%', 'Tỷ lệ các công trình xây dựng được kiểm tra'],
    ['Việc thu gom, xử lý rác thải đạt trên 96% lượng rác.', '96%', 'Tỷ lệ thu gom, xử lý rác thải'],
    ['Thực hiện kế hoạch với mục tiêu tăng trưởng đạt 8% trở lên.', '8%', 'Tăng trưởng'],
    [
      'Bổ sung phương án cắt giảm điều kiện kinh doanh bảo đảm đạt mục tiêu cắt giảm tối thiểu 30%.',
      '30%',
      'Tỷ lệ cắt giảm điều kiện kinh doanh',
    ],
    [
      'Nợ công, nợ nước ngoài của quốc gia có thể đến ngưỡng khoảng 5% GDP.',
      '5%',
      'Nợ công, nợ nước ngoài của quốc gia',
    ],
  ])('%s: %s', (text, figure, label) => {
    expect(labelOf(text, figure)).toBe(label)
  })

  test('an age is the age of somebody, and no name for what is counted', () => {
    const facts = factsOf('Đã tiêm vắc xin cho trẻ em từ 12-17 tuổi: 10.335 liều.')
    expect(factPrinted(facts, '12-17 tuổi')).toMatchObject({ label: 'Độ tuổi trẻ em', bound: 'range' })
    expect(factPrinted(facts, '10.335 liều').label).toBe('Số liều tiêm vắc xin cho trẻ em từ 12-17 tuổi')
  })

  test('a bracket may part a number from the thing counted', () => {
    const facts = factsOf('Còn 3.507/6.708 (chiếm 52,3%) giấy tờ kết quả giải quyết TTHC cần chuẩn hóa.')
    expect(facts[0]).toMatchObject({
      unit: 'giấy tờ',
      label: 'Giấy tờ kết quả giải quyết TTHC cần chuẩn hóa',
    })
  })
})
