import { describe, expect, it } from 'vitest'
import { factInWords, figureSpokenOf, saidOfFact } from '../../../src/fact-search/statement.ts'
import { libraryOf } from '../../support/small-answering.ts'

const library = libraryOf({
  report: `# I. KẾT QUẢ NĂM 2023

- Doanh thu du lịch đạt 148 tỷ đồng, bằng 96% kế hoạch, giảm 12,5% so với năm 2022.

- Thu ngân sách 86,4 tỷ đồng, bằng 92,3% dự toán tỉnh giao, bằng 104% dự toán huyện giao.

- Cuối năm còn 1.214 hộ nghèo, chiếm tỷ lệ 18,4%, giảm 212 hộ so với năm 2022.

- Kim ngạch xuất khẩu tăng 2,5%.

- Sản lượng chè đạt 12.300 tấn, bằng 97% so với năm 2022.

- Đã xử lý trên 1,7 tỷ đồng; hỗ trợ khoảng 200 hộ.
`,
})

const fact = (text: string) => {
  const found = library.facts().find((one) => one.text === text)
  if (found === undefined) throw new Error(`no fact ${text}`)
  return found
}
const said = (text: string) => {
  const { planShares, changes } = saidOfFact(fact(text), library)
  return [planShares.map(factInWords), changes.map(factInWords)]
}

describe('what a statement says of its figure', () => {
  it('is its share of plan and its change', () => {
    expect(said('148 tỷ đồng')).toEqual([['96% kế hoạch'], ['giảm 12,5% so với năm 2022']])
  })

  it('may be several shares of several plans', () => {
    expect(said('86,4 tỷ đồng')).toEqual([['92,3% dự toán tỉnh giao', '104% dự toán huyện giao'], []])
  })

  it('is said of the figure that is measured alike', () => {
    expect(said('1.214 hộ')).toEqual([[], ['giảm 212 hộ so với năm 2022']])
    expect(said('18,4%')).toEqual([[], []])
  })

  it('is nothing for a share of plan itself, which speaks of the figure', () => {
    expect(said('96%')).toEqual([[], []])
    expect(figureSpokenOf(fact('96%'), library)?.text).toBe('148 tỷ đồng')
    expect(figureSpokenOf(fact('212 hộ'), library)?.text).toBe('1.214 hộ')
  })

  it('may speak of nothing that is printed', () => {
    expect(figureSpokenOf(fact('2,5%'), library)).toBeNull()
    expect(figureSpokenOf(fact('148 tỷ đồng'), library)).toBeNull()
  })
})

it.each([
  ['148 tỷ đồng', '148 tỷ đồng'],
  ['2,5%', 'tăng 2,5%'],
  ['97%', 'bằng 97% so với năm 2022'],
  ['1,7 tỷ đồng', 'trên 1,7 tỷ đồng'],
  ['200 hộ', 'khoảng 200 hộ'],
])('%s is said as “%s”', (text, words) => {
  expect(factInWords(fact(text))).toBe(words)
})
