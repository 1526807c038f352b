import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { understood } from '../../support/understood.ts'

/** The terms that the figure is asked of. */
function focusIn(message: string): string {
  const { focus, terms } = understood(message)
  return focus.map((place) => terms[place]?.text).join(' ')
}

describe('what a figure is asked of', () => {
  it.each([
    ['Năm 2023 thị xã có bao nhiêu hộ nghèo?', 'hộ nghèo'],
    ['Trạm y tế phường tiêm được mấy liều cúm?', 'liều cúm'],
    ['Ở huyện miền núi, tỷ lệ trẻ suy dinh dưỡng ra sao?', 'trẻ suy dinh dưỡng'],
    ['Thành phố công bố diện tích trồng lúa', 'trồng lúa'],
    ['Đơn vị nào báo số lượng khách quốc tế?', 'khách quốc tế'],
  ])('stands behind the word that asks: %s', (message, focus) => {
    expect(focusIn(message)).toBe(focus)
  })

  it('stands behind the noun of what is measured, too', () => {
    expect(focusIn('Doanh thu du lịch năm 2023 là bao nhiêu?')).toBe('du lịch')
  })

  it('goes on over one word that only holds it together, and ends at two', () => {
    expect(focusIn('Đã có bao nhiêu hộ được hỗ trợ?')).toBe('hộ hỗ trợ')
    expect(focusIn('Đã có bao nhiêu hộ mà được hỗ trợ?')).toBe('hộ')
    expect(focusIn('Đã có bao nhiêu hộ được hỗ trợ và vay?')).toBe('hộ hỗ trợ vay')
  })

  it('holds both things when two are asked for, each once', () => {
    expect(focusIn('Có bao nhiêu vụ cháy, bao nhiêu người chết, mấy vụ cháy rừng?')).toContain('cháy')
    expect(focusIn('bao nhiêu tàu, mấy xe và mấy tàu')).toBe('tàu xe tàu')
  })

  it.each([
    ['Thu ngân sách năm 2023 là bao nhiêu?', 'thu ngân sách'],
    ['Doanh thu năm 2023 là bao nhiêu?', 'doanh thu'],
    ['Dân số?', 'dân'],
    ['tình hình tiêm chủng mở rộng năm qua', 'tình hình tiêm chủng'],
  ])('is what the question begins with when nothing stands behind: %s', (message, focus) => {
    expect(focusIn(message)).toBe(focus)
  })

  it('is nothing when the message says nothing', () => {
    expect(understood('là bao nhiêu ạ?').focus).toEqual([])
    expect(understood('năm 2023?').focus).toEqual([])
  })

  it('are places of terms that say something, each once', () => {
    const word = fc.constantFrom(
      'bao nhiêu',
      'mấy',
      'tỷ lệ',
      'hộ',
      'nghèo',
      'năm',
      '2023',
      'được',
      'và',
      'số',
      ',',
    )
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), (words) => {
        const { focus, terms } = understood(words.join(' '))
        expect(new Set(focus).size).toBe(focus.length)
        for (const place of focus) expect(terms[place]?.isLight).toBe(false)
        const speaks = terms.some(({ isLight }) => !isLight)
        expect(focus.length > 0).toBe(speaks)
      }),
    )
  })
})
