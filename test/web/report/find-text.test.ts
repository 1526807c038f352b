import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createTextFinder } from '../../../web/report/find-text.ts'
import { fold, lower } from '../../../web/report/fold.ts'

const PASSAGES = [
  { passageId: 'a', text: 'Thu ngân sách năm 2024 đạt 4.515 triệu đồng; chi Ngân  sách 4.200.' },
  { passageId: 'b', text: 'Đàn gia súc: ngan, vịt. Ngân hàng.' },
]
const findInReport = createTextFinder(PASSAGES)
const found = (typed: string) =>
  findInReport(typed).map(({ passageId, span }) => {
    const text = PASSAGES.find((passage) => passage.passageId === passageId)?.text ?? ''
    return `${passageId}: ${text.slice(span.start, span.end)}`
  })

describe('searching a report', () => {
  it('finds words typed without marks wherever they stand, in the order of reading', () => {
    expect(found('ngan')).toEqual(['a: ngân', 'a: Ngân', 'b: ngan', 'b: Ngân'])
    expect(found('DAN GIA')).toEqual(['b: Đàn gia'])
  })

  it('takes marks as typed', () => {
    expect(found('ngân')).toEqual(['a: ngân', 'a: Ngân', 'b: Ngân'])
    expect(found('ngàn')).toEqual([])
    expect(found('ngân'.normalize('NFD'))).toHaveLength(3)
  })

  it('does not mind the amount of white space', () => {
    expect(found(' ngan   sach ')).toEqual(['a: ngân sách', 'a: Ngân  sách'])
  })

  it('takes every sign for itself', () => {
    expect(found('4.515')).toEqual(['a: 4.515'])
    expect(found('4x515')).toEqual([])
    expect(found('(')).toEqual([])
    expect(found('   ')).toEqual([])
  })

  it('finds exactly what it was given, whatever that is', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 40 }).map((given) => given.normalize('NFC'))
    fc.assert(
      fc.property(text, text, text, (before, word, after) => {
        fc.pre(/^\S+$/u.test(word))
        const hits = createTextFinder([{ passageId: 'p', text: before + word + after }])(word)
        expect(hits.length).toBeGreaterThan(0)
      }),
    )
  })
})

describe('folded text', () => {
  it('has its letters where the original has them', () => {
    expect(fold('Đường Ưu tiên: 12 HỘ')).toBe('duong uu tien: 12 ho')
    expect(lower('ĐẠT İ')).toHaveLength(5)
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(text)).toHaveLength(text.length)
      }),
    )
  })
})
