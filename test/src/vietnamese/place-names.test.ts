import { readFile } from 'node:fs/promises'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { KNOWN_PLACES, PLACE_NAME_MAX_WORDS, placeNamesIn } from '../../../src/vietnamese/place-names.ts'

const namesIn = (...texts: string[]) => [...placeNamesIn(texts)]

describe('names of places in a text', () => {
  it.each([
    ['Khai mạc tại phường Chi Lăng và huyện Cao Lộc.', ['chi lang', 'cao loc']],
    ['UBND thị xã Sơn Tây, thị trấn Na Sầm', ['son tay', 'na sam']],
    ['Thành phố Thủ Đức; Quận Ô Môn', ['thu duc', 'o mon']],
    ['TP Đà Lạt, Tp. Vinh Yên và TP.Hải Dương', ['da lat', 'vinh yen', 'hai duong']],
    ['các xã Ỷ Tịch và huyện A Lưới', ['y tich', 'a luoi']],
    ['tỉnh Khánh Hoà, tỉnh Khánh Hòa', ['khanh hoa']],
  ])('stand with capitals behind what kind of place it is: %s', (text, names) => {
    expect(namesIn(text)).toEqual(names)
  })

  it.each([
    ['the kind of place alone', 'Các phường, xã trên địa bàn tỉnh'],
    ['words in small letters', 'xã đạt chuẩn, tỉnh giao, thành phố đã thu'],
    ['the beginning of the next sentence', 'Đã giao cho các phường. Trong năm thực hiện tốt.'],
    ['numbers', 'quận 1, phường 12'],
    ['a cooperative', 'Hợp tác xã An Sơn và liên hiệp hợp tác xã Hồng Giang'],
    ['society in a heading', 'Kế Hoạch Phát Triển Kinh Tế Xã Hội Năm 2021'],
    ['a word that only ends like a kind of place', 'Bà Hạnh Trưởng Ban'],
  ])('are not %s', (_, text) => {
    expect(namesIn(text)).toEqual([])
  })

  it('end at a comma, a dash and the end of the line', () => {
    expect(namesIn('xã Mai Pha, Ban chỉ đạo')).toEqual(['mai pha'])
    expect(namesIn('Hoàng Tân- xã Hoàng Đông\nThôn Bình Cầm')).toEqual(['hoang dong'])
  })

  it('are the same in NFD', () => {
    expect(namesIn('phường Chi Lăng'.normalize('NFD'))).toEqual(['chi lang'])
  })

  it('are those that the report on Lạng Sơn speaks of', async () => {
    const report = await readFile('seeds/bao-cao-ktxh-lang-son-2021.md', 'utf8')
    const names = namesIn(...report.split('\n'))
    expect(names).toEqual(
      expect.arrayContaining(['lang son', 'tam thanh', 'chi lang', 'mai pha', 'hoang dong', 'quang lac']),
    )
    for (const other of ['an son', 'hoi', 'uy', 'doan', 'binh cam']) expect(names).not.toContain(other)
  })

  it('are never longer than a name is, whatever the text', () => {
    const piece = fc.constantFrom('xã ', 'TP.', 'tỉnh ', 'Hà ', 'Ô ', 'Nội', 'hội ', ', ', '\n', 'năm ', 'Ỷ')
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        for (const name of placeNamesIn([pieces.join('')])) {
          expect(name).toMatch(/^[a-z]+( [a-z]+)*$/)
          expect(name.split(' ').length).toBeLessThanOrEqual(PLACE_NAME_MAX_WORDS)
        }
      }),
    )
  })
})

describe('places known everywhere', () => {
  it('are kept with their marks, the tone mark in its one place', () => {
    expect(KNOWN_PLACES.get('khanh hoa')).toEqual(['khánh', 'hòa'])
    expect(KNOWN_PLACES.get('ba ria vung tau')).toEqual(['bà', 'rịa', 'vũng', 'tàu'])
  })

  it('are found behind "tỉnh" by the rule for every other name', () => {
    const plain = [...KNOWN_PLACES.values()].filter((words) => words.length <= 3)
    expect(plain.length).toBeGreaterThan(50)
    for (const words of plain) {
      const name = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(' ')
      expect.soft(placeNamesIn([`tỉnh ${name} năm 2021`]).size, name).toBe(1)
    }
  })
})
