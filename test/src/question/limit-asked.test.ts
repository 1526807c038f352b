import { describe, expect, it } from 'vitest'
import { limitAsked } from '../../../src/question/limit-asked.ts'

const limitOf = (text: string) => limitAsked(text, text.toLowerCase().replace(/[?,]/g, '').split(' '))

describe('the value that a question holds things against', () => {
  it.each([
    ['Tỉnh nào đạt 100%?', 'reached', '100', '%'],
    ['Những phường nào chưa đạt 100%?', 'notReached', '100', '%'],
    ['Xã nào dưới 50 hộ nghèo?', 'below', '50', 'hộ'],
    ['Nơi nào trên 1,5 triệu đồng?', 'above', '1500000', 'đồng'],
    ['Các xã nào từ 80% trở lên?', 'reached', '80', '%'],
  ])('%s', (text, order, baseValue, baseUnit) => {
    expect(limitOf(text)).toMatchObject({ kind: 'limit', order, baseValue })
    expect(limitOf(text)?.baseUnit.startsWith(baseUnit)).toBe(true)
  })

  it.each([
    ['asks for no names', 'Tỷ lệ đạt 100% chưa?'],
    ['names no value', 'Xã nào đạt chuẩn?'],
    ['names two', 'Xã nào đạt 100% và 20 tỷ đồng?'],
    ['only tells of a value', 'Dự án 15 tỷ đồng nằm ở phường nào?'],
  ])('is none where it %s', (_, text) => {
    expect(limitOf(text)).toBeNull()
  })
})
