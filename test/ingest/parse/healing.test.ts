import { describe, expect, test } from 'vitest'
import { parseDocument } from '../../../ingest/parse/parse-document.ts'
import { bodyBlocks, madeUp, sectionsOf } from './real-documents.ts'

const textsOf = (text: string) => bodyBlocks(parseDocument(madeUp(text))).map((block) => block.text)

const PROSE = 'Ủy ban nhân dân huyện Đông Giang đã chỉ đạo các cơ quan, đơn vị và các xã'

describe('a sentence that a page end cut', () => {
  test.each([
    ['with a small letter', `${PROSE} triển khai`, 'kế hoạch thu ngân sách.'],
    ['behind a comma', `${PROSE} khẩn trương,`, 'Ban Chỉ đạo họp hằng tuần.'],
    ['with a figure', `${PROSE} thực hiện đạt`, '45% kế hoạch năm.'],
    ['inside brackets', `${PROSE} rà soát (trong đó`, '44 dự án đang triển khai).'],
    ['with the second half of a period', `${PROSE} lập quy hoạch giai đoạn 2021`, '- 2030, tầm nhìn 2050.'],
    [
      'with the rest of a name that stands elsewhere',
      `${PROSE} và thị trấn huyện Đông`,
      'Giang hoàn thành sớm.',
    ],
    [
      'with the day of a date that looks like a number',
      `${PROSE} hoàn thành trước ngày`,
      '15. Các xã báo cáo.',
    ],
  ])('goes on %s', (_, before, after) => {
    expect(textsOf(`${before}\n\n${after}`)).toEqual([`${before} ${after}`])
  })

  test.each([
    ['a page number', '12'],
    ['a note', '¹ Gồm 32 hộ nghèo.'],
    ['both', '¹ Gồm 32 hộ nghèo.\n\nTrang 12/40'],
  ])('goes on behind %s', (_, between) => {
    const texts = textsOf(`${PROSE} hỗ trợ hộ nghèo¹ theo\n\n${between}\n\nquy định của tỉnh.`)
    expect(texts[0]).toBe(`${PROSE} hỗ trợ hộ nghèo¹ theo quy định của tỉnh.`)
  })
})

describe('what is no cut sentence', () => {
  test.each([
    ['a sentence that has ended', `${PROSE} đã hoàn thành.`, 'thu ngân sách đạt khá.'],
    ['a lead-in', `${PROSE} thực hiện như sau:`, 'thu ngân sách đạt 331 tỷ đồng.'],
    [
      'a new paragraph behind a forgotten full stop',
      `${PROSE} đã hoàn thành kế hoạch`,
      'Thu ngân sách đạt khá.',
    ],
    ['a list item', `${PROSE} thực hiện các nhiệm vụ`, '- Thu ngân sách;'],
    ['a remark in brackets', `${PROSE} đã hoàn thành kế hoạch`, '(Chi tiết tại phụ lục kèm theo)'],
  ])('%s', (_, before, after) => {
    expect(textsOf(`${before}\n\n${after}`)).toHaveLength(2)
  })

  test('nothing is joined across a heading', () => {
    const tree = parseDocument(
      madeUp(`${PROSE} triển khai\n\n2. Về văn hóa\n\nxã hội của huyện có chuyển biến.`),
    )
    expect(bodyBlocks(tree).map(({ text }) => text)).toEqual([
      `${PROSE} triển khai`,
      'xã hội của huyện có chuyển biến.',
    ])
    expect(sectionsOf(tree.root).map(({ title }) => title)).toContain('Về văn hóa')
  })

  test('the last item of a list does not swallow the next', () => {
    expect(textsOf('- Xây dựng 02 thôn kiểu mẫu năm 2021\n- 2022 hộ được hỗ trợ')).toHaveLength(2)
  })
})
