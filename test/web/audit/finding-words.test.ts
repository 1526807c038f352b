import { describe, expect, it } from 'vitest'
import { computation, differenceWords, summaryWords } from '../../../web/audit/finding-words.ts'

it('sums up what was found', () => {
  const verdicts = [
    { value: 'consistent', count: 1049 },
    { value: 'rounding', count: 2 },
    { value: 'contradiction', count: 9 },
  ]
  expect(summaryWords(verdicts)).toBe('1.060 phép đối chiếu: 1.049 khớp, 2 lệch do làm tròn, 9 không khớp.')
  expect(summaryWords([])).toBe('0 phép đối chiếu: 0 khớp, 0 lệch do làm tròn, 0 không khớp.')
})

describe('how a value came about', () => {
  it.each([
    ['226 / 250', '90,4%', 'Tính lại', '226 / 250 = 90,4%'],
    ['440.000 × 111,4% / 410.472', '119,4%', 'Tính lại', '440.000 × 111,4% / 410.472 = 119,4%'],
    ['in ở chú thích 27', '405 TH', 'Đối chiếu', '405 TH (in ở chú thích 27)'],
    ['số mục được liệt kê', '7', 'Đối chiếu', '7 (số mục được liệt kê)'],
    ['từ 2021 đến hết 2025', '5 năm', 'Đối chiếu', '5 năm (từ 2021 đến hết 2025)'],
  ])('%s gives %s', (expression, text, name, words) => {
    expect(computation({ computed: { expression, text } })).toEqual({ name, words })
  })
})

it('names a difference only where there is one', () => {
  expect(differenceWords({ verdict: 'contradiction', difference: '0,8 điểm %' })).toBe('0,8 điểm %')
  expect(differenceWords({ verdict: 'consistent', difference: 'không' })).toBe('')
})
