import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold, hasMarks } from '../../../src/vietnamese/fold.ts'

describe('fold', () => {
  it.each([
    ['Đầu tư công', 'dau tu cong'],
    ['ƯỚC THỰC HIỆN', 'uoc thuc hien'],
    ['Nghị quyết số 40-NQ/TU', 'nghi quyet so 40-nq/tu'],
    ['1.902 m², 65,3%', '1.902 m², 65,3%'],
    ['', ''],
  ])('%s → %s', (text, folded) => {
    expect(fold(text)).toBe(folded)
  })

  it('gives the same for NFC and NFD', () => {
    const text = 'Thưởng thức đặc sản Lạng Sơn'
    expect(fold(text.normalize('NFD'))).toBe(fold(text))
  })

  it('keeps the length of NFC text, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const composed = text.normalize('NFC')
        expect(fold(composed)).toHaveLength(composed.length)
      }),
    )
  })

  it('so a match in folded text is a span of the original', () => {
    const text = 'Tổng đàn lợn đạt 5.330 con'
    const start = fold(text).indexOf('dan lon')
    expect(text.slice(start, start + 'dan lon'.length)).toBe('đàn lợn')
  })
})

describe('hasMarks', () => {
  it.each(['dự án', 'đo', 'Đ', 'ngân sách'.normalize('NFD')])('sees the marks of "%s"', (text) => {
    expect(hasMarks(text)).toBe(true)
  })

  it.each(['doanh thu', 'TP 2021', '', 'm²'])('sees none in "%s"', (text) => {
    expect(hasMarks(text)).toBe(false)
  })
})
