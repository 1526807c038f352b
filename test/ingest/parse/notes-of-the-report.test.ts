import { describe, expect, test } from 'vitest'
import { cutPassages } from '../../../ingest/passages/cut-passages.ts'
import { LANG_SON, TELEGRAM, bodyBlocks, realDocument, sectionsOf } from './real-documents.ts'

const { tree } = await realDocument(LANG_SON)
const telegram = (await realDocument(TELEGRAM)).tree

/** Note, words in front of its mark, first words of the note; in the order of the notes. */
const REPORT_NOTES = [
  ['n1', 'không để lây lan ra cộng đồng', 'Lấy mẫu xét nghiệm RT-PCR'],
  ['n2', '716 F1, 4338 F2', '10 F0 thực hiện cách ly'],
  ['n3', 'hàng cấm, hàng giả', 'Đã tổ chức kiểm tra, bắt và xử lý 99 vụ'],
  ['n4', 'tiêm vaccin phòng bệnh cho gia súc, gia cầm', 'Kết quả tiêm phòng được 3.618 lượt con'],
  ['n5', 'làm thủy lợi, vệ sinh môi trường', 'Kết quả ra quân làm thủy lợi'],
  ['n6', 'Khu dân cư nông thôn mới kiểu mẫu', 'Thôn Bình Cầm, Mai Thành'],
  ['n7', 'theo Luật Hợp tác xã năm 2012', '02 HTX đã không còn hoạt động'],
  ['n8', 'các thủ tục về đất đai theo quy định', 'Khu đô thị ven sông Kỳ Cùng'],
  ['n9', 'kế hoạch thực hiện năm 2021', 'Hoàn thành công tác triển khai gắn biển'],
  ['n10', 'xử lý các khu đất công trên địa bàn', 'Trong tổng số 20 khu đất công'],
  ['n11', 'quyền sử dụng đất cho cá nhân và tổ chức', '480GCN/415 hộ gia đình'],
  ['n12', 'các vi phạm về bảo vệ môi trường', 'Đã trình UBND tỉnh xử phạt'],
  ['n13', 'khám chữa bệnh của nhân dân trên địa bàn', 'Đã khám bệnh cho 13.974 lượt'],
  ['n14', 'kịp thời, đảm bảo theo quy định', 'Chi trả cho 8825 lượt đối tượng'],
  ['n15', 'ngày Thương binh - Liệt sĩ', 'Tổ chức thăm, tặng và chuyển quà'],
  ['n16', 'có mức sống trung bình năm 2021', 'Tổng hợp sơ bộ kết quả rà soát'],
  ['n17', 'thanh tra 07 cuộc/07 đơn vị', 'Nhà văn hóa khối 2'],
  ['n18', 'ban hành 2 Kết luận thanh tra', 'Thanh tra việc đầu tư cơ sở hạ tầng'],
  ['n19', 'thanh tra trực tiếp 04 cuộc/04 đơn vị', 'Trường MN Hoàng Văn Thụ'],
  ['n20', 'tổng số tiền xử phạt: 45 triệu đồng', 'Trong đó: Đoàn kiểm tra liên ngành'],
  ['n21', 'đáp ứng yêu cầu cải cách hành chính', 'Thụ lý 201 hồ sơ thay đổi'],
  ['n22', 'thực hành tiết kiệm, chống lãng phí', 'Báo cáo tổng kết chiến lược quốc gia'],
  ['n23', 'ngày 30/10/2020 của Chính phủ', 'Số cán bộ, công chức, viên chức'],
  ['n24', 'trực tiếp 4 cơ quan, đơn vị trực thuộc', 'Phòng Tài chính - Kế hoạch'],
  ['n25', 'không rõ nguồn gốc xuất xứ', 'Công an TP bắt, xử lý 27 vụ'],
  ['n26', 'công chức, người làm việc năm 2021', 'Ban hành QĐ giao biên chế'],
  ['n26-2', 'công chức, người làm việc năm 2021', 'Đã cử đi đào tạo 01 TH, bồi dưỡng 576 TH.'],
  ['n27', 'kế hoạch đào tạo bồi dưỡng năm 2021', 'Đã cử đi đào tạo 01 TH, bồi dưỡng 405 TH.'],
  ['n28', 'trong các lĩnh vực công tác', 'Tặng giấy khen cho 388 tập thể'],
  ['n29', 'qua dịch vụ bưu chính công ích', 'Tổng số TTHC được công khai'],
  ['n30', 'TTHC năm 2021 theo kế hoạch của tỉnh', 'Tổng số thực hiện rà soát 22/247 TTHC'],
  ['n31', '6/8 phường, xã đạt tỷ lệ 100%', '2/8 phường không đạt tỉ lệ 100%'],
] as const

/** The words in front of a note's mark. */
function wordsBeforeMark(document: typeof tree, noteId: string): string {
  const { anchor } = document.notes.find(({ id }) => id === noteId) ?? {}
  const block = bodyBlocks(document).find(({ id }) => id === anchor?.blockId)
  return block?.text.slice(0, anchor?.start) ?? ''
}

describe('the 32 notes of the report on their 31 marks', () => {
  test('no other note, no other mark', () => {
    expect(tree.notes.map(({ id }) => id)).toEqual(REPORT_NOTES.map(([id]) => id))
    const marks = bodyBlocks(tree).flatMap(({ id, marks }) => marks.map(({ start }) => `${id}:${start}`))
    expect(new Set(marks).size).toBe(31)
  })

  test.each(REPORT_NOTES)('%s hangs behind “%s”', (noteId, before, first) => {
    const note = tree.notes.find(({ id }) => id === noteId)
    expect(wordsBeforeMark(tree, noteId).endsWith(before)).toBe(true)
    expect(note?.blocks[0]?.text.startsWith(first)).toBe(true)
    expect(note?.number).toBe(Number(/\d+/u.exec(noteId)?.[0]))
  })

  test('both notes 26 hang on the one mark and are told apart', () => {
    const [first, second] = tree.notes.filter(({ number }) => number === 26)
    expect(first?.anchor).toEqual(second?.anchor)
    expect(first?.id).not.toBe(second?.id)
    expect(tree.oddities).toContain('Có 2 chú thích cùng số ²⁶')
  })

  test('the second paragraph of the first note 26 stays in it', () => {
    const note = tree.notes.find(({ id }) => id === 'n26')
    expect(note?.blocks.map(({ text }) => text.slice(0, 31))).toEqual([
      'Ban hành QĐ giao biên chế công ',
      'Tuyển dụng CC không qua thi tuy',
    ])
  })

  test('m² and m³ are units and no marks, in the body and in notes', () => {
    const texts = [...bodyBlocks(tree), ...tree.notes.flatMap(({ blocks }) => blocks)].map(({ text }) => text)
    for (const area of [
      '612.257m² (trong đó',
      '259.832,3m² của 177 hộ',
      '341.905m², tổng số',
      '84,3 m³ bùn đất',
      '24,31m nương',
    ])
      expect(texts.filter((text) => text.includes(area))).toHaveLength(1)
  })

  test('a note is quoted together with the clause that carries its mark', () => {
    const passages = cutPassages(tree)
    const note = passages.find(({ noteId }) => noteId === 'n12')
    expect(note?.context.anchor?.text).toBe('Kiểm tra, xử lý các vi phạm về bảo vệ môi trường¹².')
    const anchor = passages.find(({ id }) => id === note?.context.anchor?.passageId)
    expect(anchor?.text.slice(note?.context.anchor?.start, note?.context.anchor?.end)).toBe(
      note?.context.anchor?.text,
    )
    expect(note?.sectionPath.at(-1)).toBe(
      'a) Công tác quản lý đô thị, đất đai, giải phóng mặt bằng (có báo cáo chuyên đề)',
    )
  })
})

describe('notes [1] to [10] at the very end of the telegram, and two notes of its tables', () => {
  test.each([
    ['n1', 'đã tập trung triển khai thực hiện các nhiệm vụ được giao', 1],
    ['n3', '(2) Cắt giảm 2.269/6.974 ĐKKD', 3],
    ['n10', 'ưu tiên hoàn thành ngay 319 VBQPPL', 1],
    ['n1-2', 'Bộ Tài chính | Tổng | 43 | 3', 1],
  ])('%s', (noteId, before, paragraphs) => {
    const note = telegram.notes.find(({ id }) => id === noteId)
    expect(wordsBeforeMark(telegram, noteId).endsWith(before)).toBe(true)
    expect(note?.blocks).toHaveLength(paragraphs === 3 ? 3 : 1)
  })

  test('“Cụ thể:” of note 3 announces its two paragraphs', () => {
    const blocks = telegram.notes.find(({ id }) => id === 'n3')?.blocks ?? []
    expect(blocks.map(({ label, text }) => `${label} ${text.slice(0, 12)}`)).toEqual([
      ' Cụ thể:',
      '(i) Thủ tướng Ch',
      '(ii) Đồng thời, c',
    ])
    expect(blocks.map(({ parentId }) => parentId)).toEqual([null, blocks[0]?.id, blocks[0]?.id])
  })

  test('“1)” hangs on the heading of annex II', () => {
    const note = telegram.notes.find(({ label }) => label === '1)')
    const annex = sectionsOf(telegram.root).find(({ id }) => id === note?.anchor?.sectionId)
    expect(note?.anchor?.blockId).toBeNull()
    expect(annex?.label).toBe('PHỤ LỤC II')
  })

  test('“(1) Bộ Tài chính giải quyết 03 vấn đề” is an item, “(1) …; (2) …” in a sentence are no marks', () => {
    const item = bodyBlocks(telegram).find(({ text }) => text.startsWith('Bộ Tài chính giải quyết 03 vấn đề'))
    expect(item).toMatchObject({ kind: 'item', label: '(1)' })
    const sentence = bodyBlocks(telegram).find(({ text }) =>
      text.includes('cụ thể như sau: (1) Tổng số TTHC'),
    )
    expect(sentence?.marks.map(({ noteId }) => noteId)).toEqual(['n1', 'n2', 'n3'])
  })
})
