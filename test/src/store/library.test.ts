import { describe, expect, it } from 'vitest'
import { createLibrary } from '../../../src/store/library.ts'
import { sampleDocument, sampleFact, samplePassage } from './sample-content.ts'

describe('the library', () => {
  it('gives the facts of a passage in order of their place', () => {
    const passage = samplePassage('Doanh thu đạt 331 tỷ đồng, bằng 45% kế hoạch')
    const other = samplePassage('Gồm 32 hộ nghèo')
    const [money, share] = [sampleFact(passage, '331 tỷ đồng'), sampleFact(passage, '45%')]
    const library = createLibrary({
      documents: [sampleDocument()],
      passages: [passage, other],
      facts: [share, sampleFact(other, '32 hộ'), money],
      findings: [],
    })
    expect(library.factsOf(passage.id)).toEqual([money, share])
    expect(library.passage('khong-co')).toBeUndefined()
    expect(library.document('khong-co')).toBeUndefined()
  })
})
