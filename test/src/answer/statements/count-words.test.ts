import { describe, expect, it } from 'vitest'
import { countInWords } from '../../../../src/answer/statements/count-words.ts'
import { readFigures } from '../../../../src/figures/read-figures.ts'

describe('how many things a list holds', () => {
  it('is said in words, which are no figures', () => {
    expect([2, 7, 10].map((count) => countInWords(count, 'vi'))).toEqual(['hai', 'bảy', 'mười'])
    expect(countInWords(3, 'en')).toBe('three')
    expect(readFigures('Báo cáo nêu bảy mục:')).toEqual([])
  })

  it('is left out of one thing and of more than ten', () => {
    expect([1, 11].map((count) => countInWords(count, 'vi'))).toEqual([null, null])
  })
})
