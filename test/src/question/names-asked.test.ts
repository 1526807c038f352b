import { describe, expect, it } from 'vitest'
import { understood } from '../../support/understood.ts'

describe('whether a question asks which ones', () => {
  it.each([
    'Phường nào chưa đạt chuẩn?',
    'kể tên các sản phẩm',
    'mấy thôn nào được chọn',
    'chương trình gồm những mặt hàng gì',
    'phuong nao di bau khong du',
    'Ban chỉ đạo gồm những ai?',
    'cháy rừng ở đâu',
  ])('%s', (message) => {
    expect(understood(message).asksForNames).toBe(true)
  })

  it.each(['Năm nào khởi công?', 'Tình hình thế nào?', 'Đạt ở mức nào?', 'Có bao nhiêu xã?', 'lúc nào họp'])(
    'not: %s',
    (message) => {
      expect(understood(message).asksForNames).toBe(false)
    },
  )

  it('"mấy … nào" and "kể tên mấy …" count nothing', () => {
    expect(understood('mấy thôn nào được chọn').askedUnits).toEqual([])
    expect(understood('kể tên mấy công trình lớn').askedUnits).toEqual([])
    expect(understood('mấy thôn được chọn').askedUnits).toHaveLength(1)
  })

  it('a number asked beside the names stays a figure', () => {
    const { intent, asksForNames } = understood('phường nào chưa đạt và đạt bao nhiêu')
    expect([intent, asksForNames]).toEqual(['figure', true])
    expect(understood('phường nào chưa đạt').intent).toBe('list')
  })
})
