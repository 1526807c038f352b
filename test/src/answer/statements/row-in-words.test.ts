import { describe, expect, it } from 'vitest'
import { rowInWords } from '../../../../src/answer/statements/row-in-words.ts'
import { libraryOf } from '../../../support/small-answering.ts'
import { passageSaying } from '../../../support/library-search.ts'

const REPORT = `# BÁO CÁO

## 1. Chỉ tiêu chủ yếu

| TT | Chỉ tiêu | ĐVT | TH 2022 | KH 2023 | So sánh TH/KH (%) |
|---|---|---|---|---|---|
| 1 | Tỷ lệ hộ nghèo | % | 4,11 | 3,35 | 81,5 |

## 2. Kết quả theo xã năm 2023

| Xã, thị trấn | Diện tích lúa (ha) | Số hộ nghèo | Số hộ thoát nghèo trong 3 năm |
|---|---|---|---|
| Xã Tân Khê | 1.120 | 58 | 41 |
`
const library = libraryOf({ 'bao-cao': REPORT })
const said = (text: string) => {
  const passage = passageSaying(library, text)
  return rowInWords(passage, library.factsOf(passage.id))
}

describe('a table row in words', () => {
  it('says one indicator at its times, plan and result apart, and leaves out what only compares them', () => {
    expect(said('Tỷ lệ hộ nghèo')).toBe('Tỷ lệ hộ nghèo: năm 2022 4,11%, kế hoạch năm 2023 3,35%')
  })

  it('says what the columns measure of a place, but for a head that counts something itself', () => {
    expect(said('Xã Tân Khê')).toBe('Xã Tân Khê: Diện tích lúa 1.120 ha, Số hộ nghèo 58 hộ')
  })
})
