import { describe, expect, it } from 'vitest'
import { beginsWithCue, saysCue, statesCause } from '../../../src/vietnamese/clause-cues.ts'

describe('what a clause of a document says', () => {
  it.each([
    ['Tiến độ chậm do giá vật liệu tăng', true],
    ['Nguyên nhân là thiếu vốn', true],
    ['Thành lập tổ công tác do đồng chí Phó Chủ tịch làm Tổ trưởng', false],
    ['Dự án do Sở Giao thông làm chủ đầu tư', false],
    ['Tốc độ tăng trưởng đó vượt kế hoạch', false],
  ])('"%s" gives a reason: %s', (text, expected) => {
    expect(statesCause(text)).toBe(expected)
  })

  it('goes by whole words with their marks', () => {
    expect(saysCue('shortcomingHeading', 'II. TỒN TẠI, HẠN CHẾ')).toBe(true)
    expect(saysCue('shortcomingHeading', 'Bảo tồn tài nguyên')).toBe(false)
    expect(beginsWithCue('contrast', 'Tuy nhiên sức mua giảm')).toBe(true)
    expect(beginsWithCue('contrast', 'Sức mua giảm, tuy nhiên ổn định')).toBe(false)
  })
})
