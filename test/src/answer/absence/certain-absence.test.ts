import { describe, expect, it } from 'vitest'
import { certainAbsence } from '../../../../src/answer/absence/certain-absence.ts'
import { bestEvidence } from '../../../../src/answer/select-evidence.ts'
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
`
const ports = smallPorts(libraryOf({ 'yen-phong': REPORT }))

async function absenceOf(message: string) {
  const question = understood(message)
  const retrieval = await createRetrieve(ports)(question)
  const best = bestEvidence(retrieval.ranked, question)
  if (!best) throw new Error('nothing found')
  return certainAbsence(question, best, retrieval)
}

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
    ['an indicator as one word', 'Tỷ lệ giải ngân vốn đầu tư công là bao nhiêu?'],
  ])('%s', async (_, message) => {
    expect(await absenceOf(message)).toBeNull()
  })
})
