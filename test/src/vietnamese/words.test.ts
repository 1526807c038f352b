import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wordsOf } from '../../../src/vietnamese/words.ts'

const texts = (text: string): string[] => wordsOf(text).map((word) => word.text)

describe('wordsOf', () => {
  it.each([
    ['Doanh thu du lịch đạt 331 tỷ đồng.', ['doanh', 'thu', 'du', 'lịch', 'đạt', '331', 'tỷ', 'đồng']],
    ['1.902 hộ, 65,3%; 1.234,5 ha.', ['1.902', 'hộ', '65,3', '1.234,5', 'ha']],
    ['tháng 11, 12. Năm 2021.', ['tháng', '11', '12', 'năm', '2021']],
    ['giai đoạn 2021-2025', ['giai', 'đoạn', '2021', '2025']],
    ['ngày 30/11/2021', ['ngày', '30', '11', '2021']],
    ['226/250 TTHC', ['226', '250', 'tthc']],
    ['dịch Covid-19, ca F1, thông điệp 5K', ['dịch', 'covid', '19', 'ca', 'f1', 'thông', 'điệp', '5k']],
    ['TP.Lạng Sơn, v.v.', ['tp', 'lạng', 'sơn', 'v', 'v']],
    ['KT-XH', ['kt', 'xh']],
    ['', []],
    ['“…” - ; !', []],
  ])('%s', (text, words) => {
    expect(texts(text)).toEqual(words)
  })

  it.each([
    ['Nghị quyết số 40-NQ/TU ngày 05/8', '40-nq/tu'],
    ['Quyết định 3507/QĐ-UBND', '3507/qđ-ubnd'],
    ['Quyết định số 23/2021/QĐ-TTg của', '23/2021/qđ-ttg'],
    ['Luật 72/2013/QH13.', '72/2013/qh13'],
    ['theo Chỉ thị 16/CT-TTg không', '16/ct-ttg'],
    ['nghi quyet 40-nq/tu noi gi', '40-nq/tu'],
  ])('keeps the document code of "%s" whole', (text, code) => {
    expect(texts(text)).toContain(code)
  })

  it('takes the raised digit of a unit along, not the mark of a note', () => {
    expect(texts('3.500 m² đất, 12km², 41 hộ cận nghèo¹² và lợn²')).toEqual([
      '3.500',
      'm²',
      'đất',
      '12km²',
      '41',
      'hộ',
      'cận',
      'nghèo',
      'và',
      'lợn',
    ])
  })

  it('gives each word with and without marks', () => {
    expect(wordsOf('Đầu tư')).toEqual([
      { text: 'đầu', folded: 'dau', start: 0, end: 3 },
      { text: 'tư', folded: 'tu', start: 4, end: 6 },
    ])
  })

  it('reads NFD text as the same words', () => {
    const text = 'Thu ngân sách đạt 45,5% kế hoạch'
    expect(texts(text.normalize('NFD'))).toEqual(texts(text))
  })

  it('has offsets that give the word back, in order and without overlap', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'Đ', '1', ' ', '.', ',', '/', '-', '²', 'ế', 'm', '\u0301') }),
        (text) => {
          let reached = 0
          for (const word of wordsOf(text)) {
            expect(word.start).toBeGreaterThanOrEqual(reached)
            expect(text.slice(word.start, word.end).normalize('NFC').toLowerCase()).toBe(word.text)
            reached = word.end
          }
          expect(text.slice(reached)).not.toMatch(/[\p{L}\p{Nd}]/u)
        },
      ),
    )
  })
})

describe('a word of two spellings', () => {
  it('is the same word in both', () => {
    const texts = (text: string) => wordsOf(text).map((word) => word.text)
    expect(texts('Tỉ lệ, cùng kì, bác sỹ')).toEqual(texts('tỷ lệ, cùng kỳ, bác sĩ'))
    expect(wordsOf('ti le')[0]).toMatchObject({ folded: 'ty', start: 0, end: 2 })
  })
})
