import { describe, expect, it } from 'vitest'
import { analyseText } from '../../../src/retrieval/analysed-text.ts'
import { createMatcher, pairsOf } from '../../../src/retrieval/term-matching.ts'
import { termTexts, understood } from '../../support/understood.ts'

/** How surely each term of the question stands in the text, by term. */
function found(message: string, text: string): Record<string, number> {
  const question = understood(message)
  const analysed = analyseText(text)
  const strengths = createMatcher(question).matchWhole(analysed).terms
  return Object.fromEntries(termTexts(question).map((term, place) => [term, strengths[place] ?? 0]))
}

function pairsFound(message: string, text: string): readonly number[] {
  const analysed = analyseText(text)
  return createMatcher(understood(message)).matchWhole(analysed).pairs
}

describe('how surely a text says a word of the question', () => {
  const TEXT = 'Toàn thành phố còn 214 hộ cận nghèo'

  it('surely when it stands there as typed, not at all when it does not', () => {
    expect(found('hộ nghèo', TEXT)).toEqual({ hộ: 1, nghèo: 1 })
    expect(found('cầu đường', TEXT)).toEqual({ cầu: 0, đường: 0 })
  })

  it('surely when it was typed without marks', () => {
    expect(found('ho ngheo', TEXT)).toEqual({ ho: 1, ngheo: 1 })
  })

  it('less surely when the marks differ: a slip of the scanner, or another word', () => {
    const { hồ: strength = 0 } = found('hồ', TEXT)
    expect(strength).toBeGreaterThan(0)
    expect(strength).toBeLessThan(1)
  })

  it('almost surely through an abbreviation, either way', () => {
    for (const [message, text] of [
      ['GPMB', 'công tác giải phóng mặt bằng'],
      ['giải phóng mặt bằng', 'công tác GPMB'],
    ] as const) {
      for (const strength of Object.values(found(message, text))) {
        expect(strength).toBeGreaterThan(0.8)
        expect(strength).toBeLessThan(1)
      }
    }
  })

  it('less surely through a synonym than through the word', () => {
    const { khách: bySynonym = 0 } = found('khách sạn', 'có 12 cơ sở lưu trú')
    expect(bySynonym).toBeGreaterThan(0)
    expect(bySynonym).toBeLessThan(1)
  })
})

describe('a syllable that forms a word with its neighbour', () => {
  /** How surely a text says "nghiệp" of "thất nghiệp", two syllables that are one word as surely as given. */
  function strengthOfNghiep(cohesion: number, text: string): number {
    const understoodAlone = understood('thất nghiệp')
    const terms = understoodAlone.terms.map((term) => ({ ...term, cohesion: term.joinsNext ? cohesion : 0 }))
    const { terms: strengths } = createMatcher({ ...understoodAlone, terms }).matchWhole(analyseText(text))
    return strengths[1] ?? 0
  }
  const TORN = 'phát triển nông nghiệp hàng hóa'

  it('says little in a text that says it in another word', () => {
    expect(strengthOfNghiep(0, TORN)).toBe(1)
    expect(strengthOfNghiep(1, TORN)).toBeGreaterThan(0)
    expect(strengthOfNghiep(1, TORN)).toBeLessThan(0.5)
  })

  it('says the less the surer the two are one word', () => {
    expect(strengthOfNghiep(0.5, TORN)).toBeGreaterThan(strengthOfNghiep(1, TORN))
    expect(strengthOfNghiep(0.5, TORN)).toBeLessThan(1)
  })

  it('says all where the word is said', () => {
    expect(strengthOfNghiep(1, 'tỷ lệ thất nghiệp còn 2,1%')).toBe(1)
    expect(strengthOfNghiep(1, 'lao động thất nghiệp trong nông nghiệp')).toBe(1)
  })

  it('says nothing where it does not stand', () => {
    expect(strengthOfNghiep(1, 'tỷ lệ hộ nghèo')).toBe(0)
  })

  it('says all when the next word of the question says nothing of it', () => {
    const { terms } = understood('nghiệp đoàn')
    expect(terms.every(({ cohesion }) => cohesion === 0)).toBe(true)
    expect(found('nghiệp đoàn', TORN)).toEqual({ nghiệp: 1, đoàn: 0 })
  })
})

describe('words of the question that belong together', () => {
  it('are its neighbours', () => {
    expect(pairsOf(understood('hộ nghèo và doanh thu'))).toEqual([
      [0, 1],
      [2, 3],
    ])
  })

  it('count fully when they stand side by side, less with a word between, not at all apart', () => {
    const [together = 0] = pairsFound('hộ nghèo', 'còn 214 hộ nghèo')
    const [between = 0] = pairsFound('hộ nghèo', 'còn 365 hộ cận nghèo')
    expect(together).toBe(1)
    expect(between).toBeGreaterThan(0)
    expect(between).toBeLessThan(together)
    expect(pairsFound('hộ nghèo', 'nghèo hơn mọi hộ khác')).toEqual([0])
  })

  it('count as an abbreviation that stands for both', () => {
    const [first = 0] = pairsFound('thủ tục hành chính', 'cắt giảm 12 TTHC')
    expect(first).toBeGreaterThan(0.8)
  })
})
