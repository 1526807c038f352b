import { beforeAll, describe, expect, it } from 'vitest'
import { readDiacriticsCounts } from '../../../src/models/diacritics-counts.ts'
import { understandQuestion } from '../../../src/question/understand.ts'
import { fold } from '../../../src/vietnamese/fold.ts'
import { createWordCohesion, type WordCohesion } from '../../../src/vietnamese/word-cohesion.ts'
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

  it('the codes of the index for a number of a document given without its letters', () => {
    const codes = ['412/qd-ubnd', '412/kh-ubnd', '4120/qd-ubnd', '412']
    expect(waysToSay('quyết định số 412 về việc gì', codes)).toEqual(
      expect.arrayContaining(['412 → 412/qd-ubnd', '412 → 412/kh-ubnd']),
    )
    expect(waysToSay('có 412 hộ nghèo', codes)).not.toContain('412 → 412/qd-ubnd')
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

describe('phrases with their marks', () => {
  it('stand beside those without, in the same order', () => {
    const { alternatives } = understandQuestion('GPMB, TTHC, khách sạn và hộ nghoe', [], {
      restorer: AS_TYPED,
      vocabulary: new Map([['ngheo', 3]]),
    })
    const clearing = alternatives.find(({ phrases }) => phrases.includes('giai phong mat bang'))
    expect(clearing?.marked).toContain('giải phóng mặt bằng')
    expect(new Set(alternatives.map(({ kind }) => kind))).toEqual(
      new Set(['abbreviation', 'synonym', 'slip', 'concept']),
    )
    for (const { phrases, marked } of alternatives) expect(marked.map(fold)).toEqual(phrases)
  })

  it('are said once each', () => {
    const { alternatives } = understandQuestion('hợp đồng, khách sạn, TTHC, GPMB, HĐND', [], {
      restorer: AS_TYPED,
      vocabulary: new Map(),
    })
    expect(alternatives.length).toBeGreaterThan(3)
    for (const { marked } of alternatives) expect(new Set(marked).size).toBe(marked.length)
  })

  it('are folded when nobody knows their marks: a slip is corrected by folded words', () => {
    const { alternatives } = understandQuestion('hộ nghoe', [], {
      restorer: AS_TYPED,
      vocabulary: new Map([['ngheo', 3]]),
    })
    expect(alternatives).toEqual([{ kind: 'slip', from: 1, to: 2, phrases: ['ngheo'], marked: ['ngheo'] }])
  })
})

describe('a word that is Vietnamese as it stands', () => {
  let cohesion: WordCohesion
  beforeAll(async () => {
    cohesion = createWordCohesion(await readDiacriticsCounts('models'))
  })
  const slipsIn = (message: string, vocabulary: readonly string[]) =>
    understandQuestion(message, [], {
      restorer: AS_TYPED,
      vocabulary: new Map(vocabulary.map((word) => [word, 5])),
      cohesion,
    }).alternatives.flatMap(({ kind, phrases }) => (kind === 'slip' ? phrases : []))

  it.each([
    ['bao nhiêu tàu thủy', ['thuyen', 'tay']],
    ['trồng mấy ha nhãn', ['nha', 'nhan nhu', 'nhac']],
    ['học sinh khoá mới', ['khoang', 'hoa']],
    ['học sinh khóa mới', ['khoang', 'hoa']],
  ])('is no slip of a word of the documents, in either school of tone marks: %s', (message, vocabulary) => {
    expect(slipsIn(message, vocabulary)).toEqual([])
  })

  it('otherwise is one', () => {
    expect(slipsIn('bao nhiêu hộ ngheòo', ['ngheo'])).toEqual(['ngheo'])
    expect(slipsIn('học sinh khoáp mới', ['khoa'])).toEqual(['khoa'])
  })
})
