import { describe, expect, test } from 'vitest'
import { stripInlineMarkup } from '../../../ingest/parse/inline-markup.ts'

const strip = (text: string) => stripInlineMarkup(text, 0, text.length)

describe('inline markup', () => {
  test.each([
    ['**Điều 1.** Ban hành', 'Điều 1. Ban hành'],
    ['đạt *khá* và **tốt**', 'đạt khá và tốt'],
    ['***Nơi nhận:***', 'Nơi nhận:'],
    ['_Căn cứ_ Luật', 'Căn cứ Luật'],
    ['*- Các sản phẩm:* Tổng', '- Các sản phẩm: Tổng'],
    ['(*giảm 8 vụ*);', '(giảm 8 vụ);'],
    ['** Dự kiến một số chỉ tiêu*', '* Dự kiến một số chỉ tiêu'],
    ['giá so sánh 2010\\*', 'giá so sánh 2010*'],
    ['1\\. Về \\[kinh tế\\]', '1. Về [kinh tế]'],
    ['`mã` ~~cũ~~', 'mã cũ'],
    ['ỦY BAN NHÂN DÂN -------', 'ỦY BAN NHÂN DÂN'],
    ['thu    ngân  sách ', 'thu ngân sách'],
  ])('“%s” reads “%s”', (marked, plain) => {
    expect(strip(marked).text.text).toBe(plain)
  })

  test.each([
    '* Mục tiêu',
    '5 * 3 = 15',
    'Thu nội địa (*)',
    'van_phong@tinh.gov.vn',
    'giai đoạn 2021 - 2025',
  ])('“%s” stays', (text) => {
    expect(strip(text).text.text).toBe(text)
  })

  test('every character knows its place in the source', () => {
    const source = 'Thu **331** tỷ'
    const { text } = strip(source)
    expect(text.offsets.map((offset) => source.charAt(offset)).join('')).toBe(text.text)
  })

  test('how much of the start is bold', () => {
    expect(strip('**Điều 1.** Ban hành').boldLead).toBe('Điều 1. '.length)
  })
})
