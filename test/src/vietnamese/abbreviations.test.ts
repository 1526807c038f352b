import { describe, expect, it } from 'vitest'
import { ABBREVIATIONS, isAbbreviation } from '../../../src/vietnamese/abbreviation-lexicon.ts'
import {
  expandAbbreviations,
  writeOutAbbreviations,
  writeOutChatWords,
} from '../../../src/vietnamese/abbreviations.ts'
import { wordsOf } from '../../../src/vietnamese/words.ts'

/** "short → reading / reading" for each abbreviation found. */
const found = (text: string): string[] => {
  const words = wordsOf(text)
  return expandAbbreviations(text, words).map(
    (use) => `${text.slice(words[use.from]?.start, words[use.to - 1]?.end)} → ${use.readings.join(' / ')}`,
  )
}

describe('expandAbbreviations', () => {
  it.each([
    ['GPMB dự án', ['GPMB → giải phóng mặt bằng']],
    ['tthc nào', ['tthc → thủ tục hành chính']],
    ['phát triển KT-XH', ['KT-XH → kinh tế - xã hội']],
    ['phat trien ktxh', ['ktxh → kinh tế - xã hội']],
    ['hdnd họp', ['hdnd → hội đồng nhân dân']],
    ['Sở TN&MT', ['TN&MT → tài nguyên và môi trường']],
    ['GCNQSDĐ', ['GCNQSDĐ → giấy chứng nhận quyền sử dụng đất']],
    ['sau 11T còn', ['11T → 11 tháng']],
    ['50 tr đồng', ['tr → triệu']],
    ['lam cccd', ['cccd → căn cước công dân']],
    ['TTPVHCC', ['TTPVHCC → trung tâm phục vụ hành chính công']],
    ['kqua ntn', ['kqua → kết quả', 'ntn → như thế nào']],
    ['thuế VAT', ['VAT → thuế giá trị gia tăng']],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected)
  })

  it('takes the longest one', () => {
    expect(found('BTXM, CN-XD, TP.HCM')).toEqual([
      'BTXM → bê tông xi măng',
      'CN-XD → công nghiệp - xây dựng',
      'TP.HCM → Thành phố Hồ Chí Minh / TP Hồ Chí Minh',
    ])
  })

  it('gives every reading of an ambiguous one, most usual first', () => {
    expect(found('DT trồng rừng')).toEqual(['DT → dự toán / diện tích / doanh thu / di tích'])
  })

  it('lets capitals decide', () => {
    expect(found('BT bao nhiêu hộ')).toEqual(['BT → bồi thường'])
    expect(found('em k bt')).toEqual(['k → không', 'bt → biết / bình thường / bồi thường'])
    expect(found('mn ơi')).toEqual(['mn → mọi người'])
    expect(found('trường MN')).toEqual(['MN → mầm non / miền núi'])
  })

  it('reads both when the whole text is in capitals', () => {
    expect(found('TP CO BN HO')).toEqual(['TP → thành phố', 'BN → bao nhiêu'])
  })

  it('lets marks decide: "TƯ" is no "TU", and "tư" is a word', () => {
    expect(found('Nghị quyết TƯ')).toEqual(['TƯ → trung ương'])
    expect(found('đầu tu công')).toEqual([])
    expect(found('hồng, hòng, tự')).toEqual([])
  })

  it('prefers the one written just so', () => {
    expect(found('DA nào, ĐA nào')).toEqual(['DA → dự án', 'ĐA → đề án / đồ án'])
  })

  it.each([
    'thông điệp 5k',
    'F1, F2',
    '300 k',
    '331 tỷ đồng',
    'da duoc bao nhieu',
    'ca ba xa',
    'Nghị quyết 40-NQ/TU',
    'vat gia tang',
  ])('finds none in "%s"', (text) => {
    expect(found(text)).toEqual([])
  })
})

describe('writeOutChatWords', () => {
  it.each([
    ['co bn ho ngheo z ad', 'co bao nhiêu ho ngheo vậy ad'],
    ['tp đc bnhieu tỷ r', 'tp được bao nhiêu tỷ rồi'],
    ['GPMB ntn', 'GPMB như thế nào'],
    ['ko bt, 5k ko', 'không bt, 5k không'],
    ['thu ngân sách đạt bao nhiêu?', 'thu ngân sách đạt bao nhiêu?'],
    ['', ''],
  ])('%s', (typed, written) => {
    expect(writeOutChatWords(typed)).toBe(written)
  })
})

describe('writeOutAbbreviations', () => {
  it.each([
    ['Vốn ĐTC năm 2021 sau 11T còn bn?', 'Vốn đầu tư công năm 2021 sau 11 tháng còn bao nhiêu?'],
    ['UBND TP.Lạng Sơn', 'ủy ban nhân dân thành phố Lạng Sơn'],
    ['P. Hoàng Văn Thụ', 'phường Hoàng Văn Thụ'],
    ['Kế hoạch của UBND TP.', 'Kế hoạch của ủy ban nhân dân thành phố.'],
    ['sản phẩm OCOP, GRDP', 'sản phẩm OCOP, GRDP'],
    ['CT XD đúng GP', 'CT xây dựng đúng GP'],
  ])('%s', (typed, written) => {
    expect(writeOutAbbreviations(typed)).toBe(written)
  })
})

describe('isAbbreviation', () => {
  it.each(['UBND', 'ubnd', 'hdnd', 'HĐND', 'ntn', 'ko', 'DA'])('%s is one', (word) => {
    expect(isAbbreviation(word)).toBe(true)
  })

  it.each(['da', 'hồng', 'tu', 'ca', 'thu', 'KT-XH', ''])('%s is none', (word) => {
    expect(isAbbreviation(word)).toBe(false)
  })
})

describe('the lexicon of abbreviations', () => {
  it('knows each short form once in each case', () => {
    const keys = ABBREVIATIONS.map(({ short, case: letters }) => `${short.toLowerCase()} ${letters ?? ''}`)
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([])
  })

  it('is written in NFC', () => {
    for (const { short, long } of ABBREVIATIONS) {
      for (const text of [short, ...long]) expect(text.normalize('NFC')).toBe(text)
    }
  })
})
