import { describe, expect, it } from 'vitest'
import { contrastsIn, isOtherSide } from '../../../src/vietnamese/contrasts.ts'

const isOther = (said: string, asked: string) => isOtherSide(contrastsIn(said), contrastsIn(asked))

describe('things that are told apart by a word', () => {
  it.each([
    ['hộ nghèo', 'Còn bao nhiêu hộ cận nghèo?'],
    ['Số hộ cận nghèo', 'tỷ lệ hộ nghèo'],
    ['Tổng thu ngân sách nhà nước', 'chi ngân sách 11 tháng'],
    ['kim ngạch nhập khẩu', 'Kim ngạch xuất khẩu đạt bao nhiêu?'],
    ['tổng kim ngạch xuất nhập khẩu', 'kim ngạch xuất khẩu'],
  ])('“%s” is the other side of “%s”', (said, asked) => {
    expect(isOther(said, asked)).toBe(true)
  })

  it.each([
    ['hộ cận nghèo', 'bao nhiêu hộ cận nghèo'],
    ['hộ nghèo và hộ cận nghèo', 'bao nhiêu hộ nghèo'],
    ['Doanh thu du lịch', 'chi ngân sách'],
    ['hộ nghèo', 'bao nhiêu hộ dân'],
  ])('“%s” is not the other side of “%s”', (said, asked) => {
    expect(isOther(said, asked)).toBe(false)
  })
})
