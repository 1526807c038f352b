import { describe, expect, it } from 'vitest'
import { understood } from '../../support/understood.ts'

const waysOf = (text: string) => understood(text).alternatives.flatMap(({ marked }) => marked)

describe('the measure that a verb and a unit ask for', () => {
  it.each([
    ['huyện trồng được bao nhiêu ha cà phê', 'diện tích'],
    ['vụ này thu hoạch mấy tấn khoai', 'sản lượng'],
    ['xã nuôi bao nhiêu con dê', 'đàn dê'],
    ['nuôi được mấy trâu', 'đàn trâu'],
  ])('"%s" may be printed as "%s"', (question, measure) => {
    expect(waysOf(question)).toContain(measure)
  })

  it.each([
    ['huyện trồng bao nhiêu cây xanh', 'diện tích'],
    ['tiêu hủy bao nhiêu con lợn bệnh', 'đàn lợn'],
    ['bao nhiêu ha bị thu hồi', 'diện tích gieo trồng'],
  ])('"%s" does not ask for "%s"', (question, measure) => {
    expect(waysOf(question)).not.toContain(measure)
  })
})
