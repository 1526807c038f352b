import { describe, expect, it } from 'vitest'
import { findConcepts } from '../../../src/vietnamese/concepts.ts'
import { wordsOf } from '../../../src/vietnamese/words.ts'

const found = (text: string) => findConcepts(wordsOf(text)).map(({ phrase }) => phrase)

describe('findConcepts', () => {
  it('finds what a question is about, the longest name first', () => {
    expect(found('tỷ lệ hộ dùng nước sạch')).toEqual(['nước sạch'])
    expect(found('tỷ lệ thất nghiệp thành thị')).toEqual(['tỷ lệ thất nghiệp'])
    expect(found('ty le that nghiep, so giuong benh')).toEqual(['tỷ lệ thất nghiệp', 'giường bệnh'])
  })

  it('takes a single word only with its own marks: "lượng" is not "lương"', () => {
    expect(found('lương chủ tịch')).toEqual(['lương'])
    expect(found('lượng khách')).toEqual([])
    expect(found('luong khach')).toEqual([])
  })

  it('finds nothing in words of asking', () => {
    expect(found('năm nay được bao nhiêu vậy ạ')).toEqual([])
  })
})
