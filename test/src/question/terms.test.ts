import { beforeAll, describe, expect, it } from 'vitest'
import { readDiacriticsCounts } from '../../../src/models/diacritics-counts.ts'
import { termsOf, type ReadWord } from '../../../src/question/terms.ts'
import { createWordCohesion, NO_COHESION, type WordCohesion } from '../../../src/vietnamese/word-cohesion.ts'
import { wordsOf } from '../../../src/vietnamese/words.ts'

/** Terms of a question whose marks were restored to `reading`. */
function termsOfReading(typed: string, reading: string = typed, cohesion: WordCohesion = NO_COHESION) {
  const readings = wordsOf(reading)
  const words = wordsOf(typed).map(
    (word, place): ReadWord => ({ ...word, restored: readings[place]?.text ?? word.text }),
  )
  return termsOf(typed, words, cohesion)
}

const textsOf = (typed: string, reading?: string) =>
  termsOfReading(typed, reading).terms.map((term) => term.text)

describe('the terms of a question', () => {
  it('are its words without those that only ask or are polite', () => {
    expect(textsOf('cho em hỏi có bao nhiêu hộ nghèo vậy ạ')).toEqual(['hộ', 'nghèo'])
  })

  it('keep what was typed: a restored reading may be wrong', () => {
    const { terms } = termsOfReading('so ho ngheo', 'sổ hộ nghèo')
    expect(terms.map(({ text, accented }) => ({ text, accented }))).toEqual([
      { text: 'so', accented: false },
      { text: 'ho', accented: false },
      { text: 'ngheo', accented: false },
    ])
  })

  it.each([
    ['thi dua khen thuong', 'thi đua khen thưởng', ['thi', 'dua', 'khen', 'thuong']],
    ['thi dua khen thuong', 'thì dưa khen thưởng', ['dua', 'khen', 'thuong']],
    ['ai la chu tich', 'ai là chủ tịch', ['chu', 'tich']],
    ['lang nghe', 'làng nghề', ['lang', 'nghe']],
  ])('go by the reading with marks: "%s" read as "%s"', (typed, reading, terms) => {
    expect(textsOf(typed, reading)).toEqual(terms)
  })

  it('say which were typed with marks, tone marks in their one place', () => {
    const [culture] = termsOfReading('hoá đơn').terms
    expect(culture).toMatchObject({ text: 'hóa', folded: 'hoa', accented: true })
  })

  it('know their places among the words', () => {
    expect(termsOfReading('có bao nhiêu hộ nghèo').wordPlaces).toEqual([3, 4])
  })
})

describe('terms that stand side by side', () => {
  const joins = (typed: string) => termsOfReading(typed).terms.map((term) => term.joinsNext)

  it('form one expression', () => {
    expect(joins('hộ nghèo')).toEqual([true, false])
  })

  it('do not when a left-out word or a comma stands between', () => {
    expect(joins('khách và doanh')).toEqual([false, false])
    expect(joins('khách, doanh')).toEqual([false, false])
  })
})

describe('names', () => {
  const namesIn = (typed: string) =>
    termsOfReading(typed)
      .terms.filter((term) => term.isName)
      .map((term) => term.text)

  it.each([
    ['Khách sạn Hồng Giang có bao nhiêu phòng?', ['hồng', 'giang']],
    ['Du lịch giảm. Doanh thu tăng ở phường Tân Hòa', ['tân', 'hòa']],
    ['TIẾN ĐỘ CẦU HỒNG GIANG', []],
    ['tiến độ cầu hồng giang', []],
    ['Tiến độ GPMB và số ca F0', []],
  ])('are written with a capital inside a sentence: %s', (typed, names) => {
    expect(namesIn(typed)).toEqual(names)
  })
})

describe('light terms', () => {
  it('are words that say little by themselves, and years', () => {
    const { terms } = termsOfReading('hộ nghèo năm 2023 thấp hơn')
    expect(terms.filter((term) => term.isLight).map((term) => term.text)).toEqual([
      'năm',
      '2023',
      'thấp',
      'hơn',
    ])
  })

  it('are no numbers that are no years', () => {
    expect(termsOfReading('nghị quyết 2345').terms.find((term) => term.text === '2345')?.isLight).toBe(false)
  })
})

describe('with the cohesion of written Vietnamese', () => {
  let cohesion: WordCohesion
  beforeAll(async () => {
    cohesion = createWordCohesion(await readDiacriticsCounts('models'))
  })
  const wholeWordsOf = (typed: string, reading: string = typed) =>
    termsOfReading(typed, reading, cohesion).terms.map((term) => term.text)

  it.each([
    ['có bao nhiêu bác sĩ', undefined, ['bác', 'sĩ']],
    ['co bao nhieu bac si', 'có bao nhiêu bác sĩ', ['bac', 'si']],
    ['tồn tại trong đầu tư công', undefined, ['tồn', 'tại', 'đầu', 'tư', 'công']],
    ['trẻ em vùng cao', undefined, ['trẻ', 'em', 'vùng', 'cao']],
  ])(
    'a word is kept whole when one of its syllables is also a function word: %s',
    (typed, reading, terms) => {
      expect(wholeWordsOf(typed, reading)).toEqual(terms)
    },
  )

  it.each([
    ['bác ơi có bao nhiêu hộ nghèo', ['hộ', 'nghèo']],
    ['em hỏi dân số ở xã mình tại thời điểm này', ['dân', 'số', 'xã', 'thời', 'điểm']],
    ['thu của các hộ và hộ khác', ['thu', 'hộ', 'hộ', 'khác']],
    ['hộ nghèo kể từ năm trước', ['hộ', 'nghèo', 'kể', 'năm']],
    ['hộ được hưởng trợ cấp', ['hộ', 'hưởng', 'trợ', 'cấp']],
  ])('the same syllables go where they only address or hold together: %s', (typed, terms) => {
    expect(wholeWordsOf(typed)).toEqual(terms)
  })

  it('without it "bác" is always a form of address', () => {
    expect(textsOf('có bao nhiêu bác sĩ')).toEqual(['sĩ'])
  })

  it('says how surely a term forms a word with the next', () => {
    const { terms } = termsOfReading('du lịch khách tây, đầu', undefined, cohesion)
    const [du, lich, khach, tay] = terms
    expect(du?.cohesion).toBeGreaterThan(0.9)
    expect(lich?.cohesion).toBeLessThan(0.3)
    expect(khach?.cohesion).toBeLessThan(0.1)
    expect(tay).toMatchObject({ joinsNext: false, cohesion: 0 })
  })

  it('is 0 over a comma, whatever the words', () => {
    const [first] = termsOfReading('du, lịch', undefined, cohesion).terms
    expect(first).toMatchObject({ text: 'du', joinsNext: false, cohesion: 0 })
  })
})
