import { describe, expect, it } from 'vitest'
import { bare, covers } from '../../bench/covers.ts'

const QUOTE = 'Toàn thành phố còn 214 hộ nghèo, chiếm tỷ lệ 0,86%'

describe('a passage covers a piece of evidence', () => {
  it.each([
    ['when it holds it', `Đến nay: ${QUOTE}; hộ cận nghèo còn 365 hộ.`],
    ['when it is a part of it', 'còn 214 hộ nghèo, chiếm tỷ lệ'],
    ['when case, marks and punctuation differ', 'TOAN THANH PHO CON 214 HO NGHEO - CHIEM TY LE 0.86 %'],
    ['when it shares the most of it in one piece', 'Toàn thành phố còn 214 hộ nghèo, chiếm phần nhỏ'],
  ])('%s', (_, passage) => {
    expect(covers(passage, QUOTE)).toBe(true)
  })

  it.each([
    ['when it is about something else', 'Doanh thu du lịch đạt 426 tỷ đồng'],
    [
      'when it only shares short pieces',
      'Toàn thành phố trồng 214 ha rừng, hộ nghèo chiếm số ít, tỷ lệ giảm',
    ],
    ['when it is a part too short to tell', 'hộ nghèo'],
    ['when it is empty', ' – '],
    ['when it is so long that it covers everything', `${QUOTE} `.repeat(30)],
  ])('not %s', (_, passage) => {
    expect(covers(passage, QUOTE)).toBe(false)
  })

  it('by letters and digits alone', () => {
    expect(bare('Đạt 0,86% — Hộ nghèo')).toBe('dat086hongheo')
  })
})
