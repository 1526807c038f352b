import { describe, expect, it } from 'vitest'
import { readableBody } from '../../../src/vietnamese/document-frame.ts'
import { readLetterhead } from '../../../src/vietnamese/letterhead.ts'

const NOTHING = { issuer: null, number: null, date: null, place: null }

describe('a letterhead', () => {
  it('names the number and the symbol of the document', () => {
    expect(readLetterhead('Số: 77/KH-UBND')).toEqual({ ...NOTHING, number: '77/KH-UBND' })
    expect(readLetterhead('Số 40-NQ/TU').number).toBe('40-NQ/TU')
  })

  it('may leave the number open', () => {
    expect(readLetterhead('Số:      /BC-UBND').number).toBe('/BC-UBND')
  })

  it('names place and date', () => {
    expect(readLetterhead('Phú Thịnh, ngày 14 tháng 3 năm 2024')).toEqual({
      ...NOTHING,
      date: 'ngày 14 tháng 3 năm 2024',
      place: 'Phú Thịnh',
    })
    expect(readLetterhead('TP. Hồ Chí Minh, ngày    tháng 12 năm 2021').place).toBe('TP. Hồ Chí Minh')
  })

  it('names the body, without the national heading beside it', () => {
    expect(
      readLetterhead(
        'ỦY BAN NHÂN DÂN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM TỈNH AN PHÚ Độc lập - Tự do - Hạnh phúc',
      ).issuer,
    ).toBe('ỦY BAN NHÂN DÂN TỈNH AN PHÚ')
    expect(readLetterhead('KỲ HỌP THỨ TƯ')).toEqual(NOTHING)
  })

  it('is read where its columns were joined into one line', () => {
    expect(readLetterhead('Số: 12/BC-UBND      An Phú, ngày 05/8/2021')).toEqual({
      ...NOTHING,
      number: '12/BC-UBND',
      date: 'ngày 05/8/2021',
      place: 'An Phú',
    })
  })
})

describe('the name of a body in running text', () => {
  it.each([
    ['ỦY BAN NHÂN DÂN TỈNH AN PHÚ', 'Ủy ban nhân dân tỉnh An Phú'],
    ['SỞ TÀI CHÍNH', 'Sở Tài chính'],
    ['THỦ TƯỚNG CHÍNH PHỦ', 'Thủ tướng Chính phủ'],
    ['UBND HUYỆN ĐÔNG HẢI', 'UBND huyện Đông Hải'],
    ['ủy ban nhân dân huyện đông hải', 'Ủy ban nhân dân huyện Đông Hải'],
    ['Sở Công Thương', 'Sở Công Thương'],
  ])('%s', (printed, readable) => {
    expect(readableBody(printed)).toBe(readable)
  })
})
