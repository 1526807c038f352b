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

  describe('of two documents whose sections have the same ids', () => {
    const [city, district] = [anchoredNote('bao-cao'), anchoredNote('ke-hoach')]
    const library = createLibrary({
      documents: [],
      passages: [city.anchor, city.note, district.anchor, district.note],
      facts: [],
      findings: [],
    })

    it('gives the passages of one', () => {
      expect(library.passagesOf('ke-hoach')).toEqual([district.anchor, district.note])
      expect(library.passagesOf('khong-co')).toEqual([])
    })

    it('gives what stands under a heading of one', () => {
      expect(library.inSectionOf({ documentId: 'bao-cao', sectionId: 's1' })).toEqual([city.anchor])
    })

    it('gives the notes that hang on a passage of one', () => {
      expect(library.notesOf(city.anchor.id)).toEqual([city.note])
      expect(library.notesOf(city.note.id)).toEqual([])
    })
  })
})

function anchoredNote(documentId: string) {
  const anchor = samplePassage('Thu ngân sách đạt khá', { documentId, id: `${documentId}.1` })
  const note = samplePassage('Bằng 102% dự toán', {
    documentId,
    id: `${documentId}.2`,
    sectionId: 's2',
    noteId: 'n1',
    context: { lead: [], anchor: { passageId: anchor.id, start: 0, end: 13, text: 'Thu ngân sách' } },
  })
  return { anchor, note }
}
