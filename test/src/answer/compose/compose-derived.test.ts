import { describe, expect, test } from 'vitest'
import { composeDerived } from '../../../../src/answer/compose/compose-derived.ts'
import type { Statement } from '../../../../src/answer/draft.ts'
import { bestEvidence } from '../../../../src/answer/evidence/select-evidence.ts'
import { createRetrieve } from '../../../../src/retrieval/retrieve.ts'
import { DISTRICT_REPORT } from '../../../support/district-report.ts'
import { libraryOf, smallPorts } from '../../../support/small-answering.ts'
import { understood } from '../../../support/understood.ts'

const library = libraryOf({ 'tan-phu': DISTRICT_REPORT })
const retrieve = createRetrieve(smallPorts(library))

/** The statements of a computed answer, the computed one first; none when the ordinary answer stands. */
async function computedAnswer(message: string): Promise<readonly Statement[]> {
  const question = understood(message)
  const retrieval = await retrieve(question)
  const best = bestEvidence(retrieval.ranked, question)
  if (!best) throw new Error(`nothing found for: ${message}`)
  return composeDerived(question, best, retrieval, library)?.statements ?? []
}

describe('a figure that the report does not print', () => {
  test.each([
    ['Gộp diện tích lúa và diện tích ngô thì được bao nhiêu ha?', '5.505 ha', '4.120 + 1.385'],
    ['Cộng cả ba loại lúa, ngô và rau màu thì diện tích là bao nhiêu?', '6.465 ha', '4.120 + 1.385 + 960'],
    ['Tổng số người chết và bị thương do tai nạn giao thông là bao nhiêu?', '14 người', '5 + 9'],
    ['Còn bao nhiêu vốn đầu tư công chưa giải ngân?', '14.460 triệu đồng', '96.400 − 81.940'],
    ['Còn bao nhiêu đơn thư chưa giải quyết?', '21 đơn', '420 đơn thư − 399 đơn'],
    ['Còn bao nhiêu thủ tục chưa được cung cấp trực tuyến?', '32 thủ tục hành chính', '210 − 178'],
    ['Còn bao nhiêu phần trăm người dân chưa tham gia bảo hiểm y tế?', '6,6%', '100% − 93,4%'],
    ['Doanh thu du lịch năm 2024 phấn đấu cao hơn năm 2023 bao nhiêu tỷ?', '37 tỷ đồng', '185 − 148'],
    ['Thu nhập bình quân đầu người năm 2024 hơn năm 2023 bao nhiêu?', '3,3 triệu đồng', '61,5 − 58,2'],
    ['Doanh thu du lịch năm 2024 gấp mấy lần năm 2023?', '1,25 lần', '185 / 148'],
    ['Diện tích cam năm 2024 tăng bao nhiêu phần trăm so với năm 2023?', '25%', '(800 − 640) / 640'],
    ['Diện tích chè năm 2024 tăng thêm bao nhiêu ha so với năm 2023?', '70 ha', '1.900 − 1.830'],
    [
      'Trung bình mỗi hộ nghèo được hỗ trợ sửa chữa nhà bao nhiêu tiền?',
      '40 triệu đồng',
      '1.440 triệu đồng : 36 hộ',
    ],
    ['Cùng kỳ năm trước tiếp nhận bao nhiêu đơn thư?', '385 đơn', '420 đơn thư − 35 đơn'],
    ['Suy ra doanh thu du lịch năm 2022 là bao nhiêu?', '131,6 tỷ đồng', '148 : (100% + 12,5%)'],
    ['Riêng quý IV năm 2023 thì thu thêm được bao nhiêu ngân sách?', '93,6 tỷ đồng', '412 − 318,4'],
    ['Diện tích lúa nhiều hơn diện tích ngô bao nhiêu ha?', '2.735 ha', '4.120 − 1.385'],
  ])('%s %s', async (message, text, expression) => {
    const [result] = await computedAnswer(message)
    expect(result?.derived?.[0]).toMatchObject({ text, expression })
  })

  test('is said first with how it comes about and that it is computed, then what the report prints', async () => {
    const answer = await computedAnswer('Còn bao nhiêu đơn thư chưa giải quyết?')
    expect(answer.map(({ text }) => text)).toEqual([
      'Còn lại 21 đơn (420 đơn thư − 399 đơn; kết quả tính từ số liệu trong báo cáo, báo cáo không in số này).',
      'Năm 2023: Tiếp nhận 420 đơn thư, tăng 35 đơn so với cùng kỳ.',
      'Năm 2023: Đã giải quyết 399 đơn, đạt 95%.',
    ])
  })

  test('says what it is rounded to', async () => {
    const [result] = await computedAnswer('Suy ra doanh thu du lịch năm 2022 là bao nhiêu?')
    expect(result?.text).toContain('khoảng 131,6 tỷ đồng')
    expect(result?.text).toContain('làm tròn đến hàng phần mười')
  })

  test('rests on every clause that prints an operand; the operands are no answers', async () => {
    const [result, ...operands] = await computedAnswer(
      'Doanh thu du lịch năm 2024 phấn đấu cao hơn năm 2023 bao nhiêu tỷ?',
    )
    if (!result) throw new Error('nothing computed')
    const cited = [result, ...(result.furtherQuotes ?? [])].map(({ passage, quote }) =>
      passage.text.slice(quote.start, quote.end),
    )
    expect(cited).toEqual([
      expect.stringContaining('Doanh thu du lịch đạt 185 tỷ đồng'),
      expect.stringContaining('Doanh thu du lịch đạt 148 tỷ đồng'),
    ])
    expect(operands.every(({ asked }) => asked.size === 0)).toBe(true)
  })
})

describe('the ordinary answer stands', () => {
  test.each([
    ['the rest is printed', 'Còn bao nhiêu hồ sơ đất đai chưa trả kết quả?'],
    ['the total is printed', 'Gộp cả hộ nghèo lẫn hộ cận nghèo thì trao quà Tết cho bao nhiêu hộ?'],
    ['the change is printed', 'Số vụ tai nạn giao thông giảm bao nhiêu so với năm 2022?'],
    ['the average is printed', 'Thu nhập bình quân một người dân là bao nhiêu?'],
    ['the share is printed', 'Giải ngân bằng bao nhiêu phần trăm kế hoạch vốn?'],
    ['the other year is not printed', 'Thu nhập bình quân đầu người năm 2023 hơn năm 2020 bao nhiêu?'],
    ['one is counted in the other', 'Tổng số hồ sơ đất đai tiếp nhận và đã trả kết quả là bao nhiêu?'],
    ['the units differ', 'Cộng diện tích lúa với sản lượng cá nuôi được bao nhiêu?'],
    ['nothing is to be computed', 'Diện tích lúa là bao nhiêu ha?'],
    ['a change in per cent gives it only roughly', 'Cùng kỳ năm trước doanh thu du lịch là bao nhiêu?'],
  ])('where %s', async (_, message) => {
    expect(await computedAnswer(message)).toEqual([])
  })
})
