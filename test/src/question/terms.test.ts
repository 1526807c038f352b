import { describe, expect, it } from 'vitest'
import { termsOf, type ReadWord } from '../../../src/question/terms.ts'
import { wordsOf } from '../../../src/vietnamese/words.ts'

/** Terms of a question whose marks were restored to `reading`. */
function termsOfReading(typed: string, reading: string = typed) {
  const readings = wordsOf(reading)
  const words = wordsOf(typed).map(
    (word, place): ReadWord => ({ ...word, restored: readings[place]?.text ?? word.text }),
  )
  return termsOf(typed, words)
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
