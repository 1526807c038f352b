import { describe, expect, it } from 'vitest'
import { remarkStatement } from '../../../../src/answer/statements/row-remark.ts'
import { passageSaying } from '../../../support/library-search.ts'
import { libraryOf } from '../../../support/small-answering.ts'

const library = libraryOf({
  'bao-cao': `# BÁO CÁO

## 1. Kết quả đánh giá năm 2023

| TT | Đơn vị | Số thủ tục | Tỷ lệ (%) | Ghi chú |
|---|---|---|---|---|
| 1 | Phòng Nội vụ | 12 | 96,5 | Đạt |
| 2 | Phòng Dân tộc | 0 | - | Chưa đánh giá do không có thủ tục phát sinh hồ sơ |
`,
})
const remarkOf = (text: string) => {
  const passage = passageSaying(library, text)
  return remarkStatement(passage, library.factsOf(passage.id))
}

describe('the remark of a table row', () => {
  it('is told with the name of the row and rests on its cell', () => {
    const remark = remarkOf('Phòng Dân tộc')
    expect(remark?.text).toBe('Phòng Dân tộc: Chưa đánh giá do không có thủ tục phát sinh hồ sơ.')
    expect(remark?.passage.text.slice(remark.quote.start, remark.quote.end)).toBe(
      'Chưa đánh giá do không có thủ tục phát sinh hồ sơ',
    )
  })

  it('is none where the last cell is a word or two', () => {
    expect(remarkOf('Phòng Nội vụ')).toBeNull()
  })
})
