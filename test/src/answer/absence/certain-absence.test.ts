import { describe, expect, it } from 'vitest'
import { certainAbsence } from '../../../../src/answer/absence/certain-absence.ts'
import { bestEvidence } from '../../../../src/answer/evidence/select-evidence.ts'
import { createRetrieve } from '../../../../src/retrieval/retrieve.ts'
import { libraryOf, smallPorts } from '../../../support/small-answering.ts'
import { understood } from '../../../support/understood.ts'

const REPORT = `BÁO CÁO Tình hình kinh tế - xã hội huyện Yên Phong năm 2023

# I. KẾT QUẢ

- Trong năm đã tiêm mũi 1 cho 8.200 người và tiêm mũi 2 cho 7.900 người.

- Số thu nội địa không kể tiền sử dụng đất đạt 120 tỷ đồng, bằng 104% dự toán.

- Chỉnh trang cáp viễn thông tại 12 tuyến phố với chiều dài 9 km.

- Công nhận 03 xã đạt chuẩn gồm: Tân Hòa, Phú Lâm và An Bình.

- Đồng chí Bí thư Huyện ủy làm Trưởng Ban Chỉ đạo phòng cháy rừng.

- Đồng chí Trần Văn Bình, Chủ tịch huyện làm Trưởng Ban Chỉ đạo cải cách hành chính.

- Tổ chức Đại hội thể dục thể thao huyện năm 2023.

- Khánh thành nhà thiếu nhi huyện ngày 15/8/2023.

- Tỷ lệ giải ngân vốn đầu tư công đạt 95% kế hoạch.

- Sản phẩm mật ong Yên Phong được xếp hạng 03 sao, tiêu thụ 12 tấn.

- Giá bán vải thiều bình quân 25.000 đồng/kg.

- Ứng trước ngân sách 40 tỷ đồng cho tuyến đường ven sông.

- Xử phạt vi phạm hành chính 36 vụ, thu 215 triệu đồng.

- Đã rà soát 140 thủ tục hành chính cấp xã, 95 thủ tục hành chính cấp tỉnh.

- Thu phí, lệ phí đạt 18 tỷ đồng.

- Tiếp tục nâng cao chất lượng học sinh các trường trên địa bàn.

- Hỗ trợ 30 hộ nghèo xây nhà với kinh phí 1.500 triệu đồng.

- Tặng quà người cao tuổi, mỗi suất 500 nghìn đồng.

- Thực hiện thôi chức danh Trưởng phòng Tư pháp huyện.

- Xét nghiệm sàng lọc 30% dân số trong đợt cao điểm.

- Đăng ký khai sinh cho 412 trẻ em.

- Đội bóng chuyền dân quân tham gia hội thao cấp tỉnh đạt giải Ba toàn đoàn.

- Xây dựng hồ chứa nước Suối Hai dung tích 2124 nghìn khối.

- Thực hiện Quyết định số 215/QĐ-UBND về phòng, chống dịch bệnh trên đàn vật nuôi.
`
const ports = smallPorts(libraryOf({ 'yen-phong': REPORT }))

async function absenceOf(message: string) {
  const question = understood(message)
  const retrieval = await createRetrieve(ports)(question)
  const best = bestEvidence(retrieval.ranked, question)
  if (!best) throw new Error('nothing found')
  return certainAbsence(question, best, retrieval)
}

describe('what sounds like a figure and is told otherwise', () => {
  it.each([
    'Đội bóng chuyền dân quân tham gia hội thao cấp tỉnh đạt giải mấy?',
    'Đăng ký khai sinh cho bao nhiêu trẻ em?',
  ])('leaves "%s" open', async (message) => {
    expect(await absenceOf(message)).toBeNull()
  })
})

describe('what code is sure that the report does not say', () => {
  it.each([
    ['another numbered part than the ones that are counted', 'Có bao nhiêu người đã tiêm mũi 3?', 'part'],
    ['what a figure leaves out', 'Thu được bao nhiêu tiền sử dụng đất?', 'part'],
    [
      'the names of what is only counted',
      'Tên của 12 tuyến phố chỉnh trang cáp viễn thông là gì?',
      'breakdown',
    ],
    [
      'the name of who is called by an office',
      'Bí thư Huyện ủy làm Trưởng Ban Chỉ đạo phòng cháy rừng tên là gì?',
      'personName',
    ],
    [
      'a day of which only the year is known',
      'Đại hội thể dục thể thao huyện năm 2023 khai mạc ngày nào?',
      'date',
    ],
    [
      'a time that the question says itself',
      'Khi nào tổ chức Đại hội thể dục thể thao huyện năm 2023?',
      'date',
    ],
    ['a price of what is only weighed', 'Mật ong Yên Phong giá bao nhiêu một cân?', 'figure'],
    ['a price of what is only weighed, in short', 'mật ong yên phong bán mỗi lít bao nhiêu tiền', 'figure'],
    ['a length of which only the cost is printed', 'Tuyến đường ven sông dài mấy cây số?', 'figure'],
    ['a number asked for without "bao nhiêu"', 'Đề nghị cho biết tổng số học sinh các trường.', 'figure'],
    ['the whole of which only a share is named', 'Dân số là bao nhiêu?', 'figure'],
    ['how a thing is done at the authorities', 'Cách đăng ký khai sinh cho trẻ em', 'nothing'],
    ['which papers a deed takes', 'Đăng ký khai sinh cần những giấy tờ gì?', 'nothing'],
    ['one month of a year', 'Tháng 8 xử phạt vi phạm hành chính được mấy vụ?', 'period'],
    ['a level that is not told apart', 'Rà soát bao nhiêu thủ tục hành chính cấp huyện?', 'part'],
    ['one part of a whole', 'Thu phí, lệ phí thì riêng phí tham quan được bao nhiêu?', 'part'],
    ['a ministry that nothing speaks of', 'Bộ Quốc phòng xử phạt vi phạm hành chính bao nhiêu vụ?', 'part'],
    ['who holds an office that is only mentioned', 'Ai đang làm Trưởng phòng Tư pháp huyện?', 'personName'],
    [
      'how much each gets where only the whole is printed',
      'Mỗi hộ được hỗ trợ xây nhà bao nhiêu tiền?',
      'figure',
    ],
    ['the man who follows in an office', 'Ông nào lên thay Trưởng phòng Tư pháp huyện?', 'personName'],
    ['a document by another number', 'Quyết định số 99/QĐ-UBND về dịch bệnh vật nuôi nói gì?', 'nothing'],
    [
      'a document of another kind than the one that is cited',
      'Chỉ thị nào nói về phòng, chống dịch bệnh trên đàn vật nuôi?',
      'nothing',
    ],
    [
      'two things of which the clause compares nothing',
      'Học sinh các trường năm nay so với năm ngoái thế nào?',
      'nothing',
    ],
    ['a time where only a large number stands', 'Khi nào xây dựng hồ chứa nước Suối Hai?', 'date'],
    [
      'a figure of which hardly a word is said',
      'Chuyến tham quan học tập mô hình trồng sâm ngọc linh hết mấy vụ?',
      'words',
    ],
    ['an indicator of which one word is shared', 'Tỷ lệ thất nghiệp là bao nhiêu?', 'words'],
  ])('%s', async (_, message, reason) => {
    expect(await absenceOf(message)).toBe(reason)
  })
})

describe('what the report may say', () => {
  it.each([
    ['a numbered part that is counted', 'Có bao nhiêu người đã tiêm mũi 2?'],
    ['the figure that leaves something out', 'Số thu nội địa không kể tiền sử dụng đất đạt bao nhiêu?'],
    ['how long what is counted is', '12 tuyến phố chỉnh trang cáp viễn thông dài bao nhiêu km?'],
    ['names behind a number', 'Tên của 03 xã được công nhận đạt chuẩn là gì?'],
    ['a person with a name', 'Chủ tịch huyện làm Trưởng Ban Chỉ đạo cải cách hành chính tên là gì?'],
    ['a day', 'Khánh thành nhà thiếu nhi huyện ngày nào?'],
    ['a price', 'Giá bán vải thiều bao nhiêu một ký?'],
    ['a price for each piece', 'Vải thiều bán bao nhiêu tiền một cân?'],
    ['the value of all, which is no price', 'Tổng giá trị ứng trước ngân sách là bao nhiêu?'],
    ['money for a road', 'Tuyến đường ven sông được ứng trước bao nhiêu tiền?'],
    ['a level that is told apart', 'Rà soát bao nhiêu thủ tục hành chính cấp xã?'],
    ['a part that is named', 'Riêng thu phí, lệ phí được bao nhiêu?'],
    ['the whole year', 'Cả năm xử phạt vi phạm hành chính bao nhiêu vụ?'],
    ['whether anybody, not who', 'Có ông nào thôi chức danh Trưởng phòng Tư pháp huyện không?'],
    ['a document by its number', 'Quyết định số 215/QĐ-UBND nói về việc gì?'],
    ['who holds an office, by another office', 'Ai là Trưởng Ban Chỉ đạo phòng cháy rừng?'],
    ['how much each gets', 'Mỗi người cao tuổi được tặng quà bao nhiêu tiền?'],
    ['a document of that kind', 'Quyết định nào nói về phòng, chống dịch bệnh trên đàn vật nuôi?'],
    ['a document of any kind', 'Văn bản nào nói về phòng, chống dịch bệnh trên đàn vật nuôi?'],
    ['an indicator as one word', 'Tỷ lệ giải ngân vốn đầu tư công là bao nhiêu?'],
  ])('%s', async (_, message) => {
    expect(await absenceOf(message)).toBeNull()
  })
})
