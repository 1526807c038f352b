import { describe, expect, it } from 'vitest'
import { understandQuestion } from '../../../src/question/understand.ts'
import { AS_TYPED } from '../../support/small-answering.ts'

/** "said → phrase" for every other way to say a part of a question. */
function waysToSay(message: string, vocabulary: readonly string[] = []): string[] {
  const { terms, alternatives } = understandQuestion(message, [], {
    restorer: AS_TYPED,
    vocabulary: new Map(vocabulary.map((word) => [word, 1])),
  })
  return alternatives.flatMap(({ from, to, phrases }) => {
    const said = terms.slice(from, to).map((term) => term.text)
    return phrases.map((phrase) => `${said.join(' ')} → ${phrase}`)
  })
}

describe('other ways to say a part of the question', () => {
  it.each([
    ['GPMB đến đâu rồi?', 'gpmb → giai phong mat bang'],
    ['Giải phóng mặt bằng đến đâu rồi?', 'giải phóng mặt → gpmb'],
    ['Đã cắt giảm mấy TTHC?', 'tthc → thu tuc hanh chinh'],
    ['Số hóa thủ tục hành chính', 'thủ tục hành chính → tthc'],
    ['Tình hình KT-XH', 'kt xh → kinh te xa hoi'],
  ])('abbreviations are written out and the other way round: %s', (question, way) => {
    expect(waysToSay(question)).toContain(way)
  })

  it('synonyms of the lexicon', () => {
    expect(waysToSay('Khách sạn nào mới mở?')).toContain('khách sạn → co so luu tru')
  })

  it('a mistyped word, by the words of the index', () => {
    expect(waysToSay('số hộ nghoe', ['ho', 'ngheo'])).toContain('nghoe → ngheo')
    expect(waysToSay('số hộ nghèo', ['ho', 'ngheo'])).not.toContain('nghèo → ngheo')
  })

  it('cover terms that exist, in folded words', () => {
    const question = understandQuestion('cho em hỏi GPMB và TTHC, khách sạn, giải phóng mặt bằng', [], {
      restorer: AS_TYPED,
      vocabulary: new Map(),
    })
    expect(question.alternatives.length).toBeGreaterThan(3)
    for (const { from, to, phrases } of question.alternatives) {
      expect(from).toBeLessThan(to)
      expect(to).toBeLessThanOrEqual(question.terms.length)
      for (const phrase of phrases) expect(phrase).toMatch(/^[\p{Ll}\p{N}/-]+(?: [\p{Ll}\p{N}/-]+)*$/u)
    }
  })

  it('are none for plain words', () => {
    expect(waysToSay('cầu Bến Mới')).toEqual([])
  })
})
