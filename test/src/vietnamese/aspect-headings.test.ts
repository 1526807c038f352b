import { describe, expect, it } from 'vitest'
import { isUnderAspect } from '../../../src/vietnamese/aspect-headings.ts'

const under = (sectionPath: string[], lead: string[] = []) => ({
  sectionPath,
  context: { lead, anchor: null },
})

describe('a heading that announces what is to be explained', () => {
  it('is the nearest one that says more than its label', () => {
    expect(isUnderAspect(under(['III. Tồn tại, hạn chế', '2. Nguyên nhân', 'a)']), 'reason')).toBe(true)
    expect(isUnderAspect(under(['II. Hạn chế và nguyên nhân', '1. Về kinh tế']), 'reason')).toBe(false)
    expect(isUnderAspect(under(['III. Khó khăn, vướng mắc']), 'shortcoming')).toBe(true)
  })

  it('may be the item that the passage hangs on', () => {
    expect(isUnderAspect(under(['III. Đánh giá'], ['Nguyên nhân chủ quan:']), 'reason')).toBe(true)
  })

  it('is none for a remedy, an aim, or a question that asks for no explanation', () => {
    for (const aspect of ['solution', 'purpose', null] as const)
      expect(isUnderAspect(under(['2. Nguyên nhân']), aspect)).toBe(false)
  })
})
