import { describe, expect, it } from 'vitest'
import { namesPerson } from '../../../src/vietnamese/person-names.ts'

describe('a person', () => {
  it.each([
    'ông Nguyễn Văn An làm Trưởng ban',
    'Đồng chí Lò Thị Mai, Phó Chủ tịch',
    'do bà Trần Thu Hà chủ trì',
  ])('is named in “%s”', (text) => {
    expect(namesPerson(text)).toBe(true)
  })

  it.each([
    'Bí thư Thành ủy làm Trưởng Ban Chỉ đạo',
    'đường Trần Phú',
    'trường Lê Văn Tám',
    'thành phố Hồ Chí Minh',
  ])('is not named in “%s”', (text) => {
    expect(namesPerson(text)).toBe(false)
  })
})
