import { describe, expect, test } from 'vitest'
import { LANG_SON, bodyBlocks, realDocument } from './real-documents.ts'

const { source, tree } = await realDocument(LANG_SON)

/** Every sentence of the report that a page end cut: its last words on the page, its first on the next, as read. */
const CUT_SENTENCES = [
  ['Lạng Sơn giai đoạn 2021', '- 2030, tầm nhìn', 'Lạng Sơn giai đoạn 2021 - 2030, tầm nhìn'],
  ['trên địa bàn thành', 'phố Lạng Sơn, đã tổ chức', 'trên địa bàn thành phố Lạng Sơn, đã tổ chức'],
  ['một số ngành kinh', 'tế chủ yếu như sau', 'một số ngành kinh tế chủ yếu như sau'],
  ['tổ chức triển khai', 'tiêm vaccin phòng bệnh', 'tổ chức triển khai tiêm vaccin phòng bệnh'],
  ['xe máy chuyên dùng. Tăng', 'cường xử lý vi phạm', 'xe máy chuyên dùng. Tăng cường xử lý vi phạm'],
  ['cơ sở pháp lý để lập quy', 'hoạch chi tiết', 'cơ sở pháp lý để lập quy hoạch chi tiết'],
  ['Lễ hội Festal hoa Đào', 'năm 2021. Triển khai', 'Lễ hội Festal hoa Đào năm 2021. Triển khai'],
  ['điều kiện tình hình thực', 'tế, tổ chức 01 gian', 'điều kiện tình hình thực tế, tổ chức 01 gian'],
  ['trang thiết bị được cung', 'cấp đáp ứng tốt hơn', 'trang thiết bị được cung cấp đáp ứng tốt hơn'],
  ['luôn phát huy tinh', 'thần đoàn kết', 'luôn phát huy tinh thần đoàn kết'],
  ['theo kế hoạch đảm bảo', 'quân số, đạt kết quả khá', 'theo kế hoạch đảm bảo quân số, đạt kết quả khá'],
  ['đánh giá mức độ hài lòng', 'của tổ chức, cá nhân', 'đánh giá mức độ hài lòng của tổ chức, cá nhân'],
  ['nhìn chung còn chậm,', 'không đảm bảo kế hoạch', 'nhìn chung còn chậm, không đảm bảo kế hoạch'],
  ['văn minh đô thị; Tỷ lệ đô thị', 'hóa đạt 73,5%', 'văn minh đô thị; Tỷ lệ đô thị hóa đạt 73,5%'],
  [
    'trên địa bàn thành phố Lạng',
    'Sơn giai đoạn 2021 - 2030. Xem xét',
    'trên địa bàn thành phố Lạng Sơn giai đoạn 2021 - 2030. Xem xét',
  ],
  ['đáp ứng nhiệm vụ phát', 'triển kinh tế - xã hội', 'đáp ứng nhiệm vụ phát triển kinh tế - xã hội'],
  ['đảm bảo kế hoạch các dự', 'án trọng điểm', 'đảm bảo kế hoạch các dự án trọng điểm'],
] as const

describe('sentences that page ends and notes cut in half', () => {
  test.each(CUT_SENTENCES)('“%s” + “%s”', (before, after, whole) => {
    expect(source.text).toContain(`${before}\n`)
    expect(source.text).toContain(`\n${after}`)
    const text = bodyBlocks(tree).map((block) => block.text)
    expect(text.filter((block) => block.includes(whole))).toHaveLength(1)
  })

  test('no other paragraph was joined', () => {
    const joined = bodyBlocks(tree).filter(({ spans }) => {
      const [first, last] = [spans[0], spans.at(-1)]
      return (
        first !== undefined && last !== undefined && source.text.slice(first.start, last.end).includes('\n')
      )
    })
    expect(joined).toHaveLength(CUT_SENTENCES.length)
  })

  test('every paragraph of the body ends where a sentence ends', () => {
    const unended = bodyBlocks(tree).filter(({ text }) => !/[.:;][)”"⁰¹²³⁴-⁹]*$|[⁰¹²³⁴-⁹]\.$/u.test(text))
    expect(unended.map(({ text }) => text.slice(-30))).toEqual([])
  })
})
