import { describe, expect, test } from 'vitest'
import { doubtfulFigures } from '../../../ingest/facts/doubtful-figures.ts'
import { extractDocument, reportOf } from './facts-of.ts'

function doubtsOf(text: string): string[] {
  const { passages, facts } = extractDocument(reportOf(text))
  return doubtfulFigures(passages, facts).map((doubt) => `${doubt.text}: ${doubt.why}`)
}

describe('figures that a person should look up', () => {
  test.each([
    ['Hỗ trợ O8 hộ nghèo.', 'O8: không đọc được, không đưa vào số liệu'],
    ['Đạt tổng số 1.23.456 đồng.', '1.23.456: không đọc được, không đưa vào số liệu'],
    ['Có 9/8 xã đạt chuẩn.', '9/8 xã: phần lớn hơn tổng trong cùng một phân số'],
    ['Tỷ lệ hộ dùng nước sạch đạt 120%.', '120%: tỷ lệ của một tổng lớn hơn 100%'],
    [
      'Kinh phí 500 triệu đồng, trong đó tỉnh hỗ trợ 532 triệu đồng.',
      '532 triệu đồng: lớn hơn tổng 500 triệu đồng mà số này là một phần',
    ],
    [
      'Tổng sản lượng lương thực đạt 5.724 ha.',
      '5.724 ha: đơn vị ha không hợp với chỉ tiêu "Tổng sản lượng lương thực"',
    ],
  ])('%s', (text, doubt) => {
    expect(doubtsOf(text)).toEqual([doubt])
  })

  test.each([
    'Thu ngân sách đạt 120% kế hoạch.',
    'Tăng 120% so với cùng kỳ.',
    'Tốc độ tăng chung 11%; trong đó: công nghiệp tăng 15%.',
    'Thu 500 triệu đồng, trong đó tỉnh hỗ trợ 232 triệu đồng.',
  ])('%s: nothing doubtful', (text) => {
    expect(doubtsOf(text)).toEqual([])
  })
})
