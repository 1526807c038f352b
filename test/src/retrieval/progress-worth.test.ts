import { describe, expect, it } from 'vitest'
import { libraryOf } from '../../support/small-answering.ts'
import { factPrinted, passageSaying } from '../../support/library-search.ts'
import { understood } from '../../support/understood.ts'
import { progressWorth } from '../../../src/retrieval/progress-worth.ts'

const REPORT = `# BÁO CÁO

## 1. Kết quả năm 2023

| Đơn vị | Tổng số hồ sơ | Số hồ sơ đã giải quyết | Số hồ sơ chưa giải quyết |
|---|---|---|---|
| Sở Xây lắp | 420 | 391 | 29 |
`
const library = libraryOf({ 'bao-cao': REPORT })
const row = passageSaying(library, 'Sở Xây lắp')
const worth = (figure: string, question: string) =>
  progressWorth(factPrinted(library, row, figure), understood(question))

describe('the column of what is done or still open', () => {
  it('is worth more where the question asks for it, and less where it asks for the other', () => {
    const question = 'Sở Xây lắp còn bao nhiêu hồ sơ chưa giải quyết?'
    expect(worth('29', question)).toBeGreaterThan(0)
    expect(worth('391', question)).toBeLessThan(0)
    expect(worth('420', question)).toBe(0)
  })

  it('is worth nothing of its own where the question leaves it open', () => {
    expect(worth('29', 'Sở Xây lắp có bao nhiêu hồ sơ?')).toBe(0)
  })
})
