import { describe, expect, it } from 'vitest'
import { fold } from '../../../src/vietnamese/fold.ts'
import { JUDGING, namesUnwanted, RANKED, saysLessWanted } from '../../../src/vietnamese/judged-indicators.ts'

describe('what should grow less', () => {
  it.each(['Số vụ tai nạn giao thông', 'Tỷ lệ hộ nghèo', 'Nợ đọng thuế', 'Tỷ suất sinh thô'])(
    'is known by its name: %s',
    (name) => {
      expect(namesUnwanted(fold(name))).toBe(true)
    },
  )

  it.each(['Thu ngân sách', 'Sinh hoạt cộng đồng', 'Sản lượng lúa'])(
    'is not %s: whole words count',
    (name) => {
      expect(namesUnwanted(fold(name))).toBe(false)
    },
  )

  it.each([
    ['phấn đấu giảm còn 2%', true],
    ['không quá 5 vụ', true],
    ['tối đa 30 ngày', true],
    ['đạt trên 95%', false],
  ])('"%s" wants less: %s', (text, isLess) => {
    expect(saysLessWanted(fold(text))).toBe(isLess)
  })
})

it('words of judging and ranking are folded, as terms are compared', () => {
  expect(['tang', 'vuot', 'nhieu'].every((word) => JUDGING.has(word))).toBe(true)
  expect(['linh', 'vuc', 'xep', '3'].every((word) => RANKED.has(word))).toBe(true)
  expect([...JUDGING, ...RANKED].filter((word) => word !== fold(word))).toEqual([])
})
