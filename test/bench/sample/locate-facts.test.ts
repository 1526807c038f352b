import { describe, expect, test } from 'vitest'
import { factsInside } from '../../../bench/sample/locate-facts.ts'
import type { LabelledPassage } from '../../../bench/sample/labelled-passage.ts'
import { sampleFact, samplePassage } from '../../src/store/sample-content.ts'

const labelled: LabelledPassage = {
  documentId: 'bao-cao',
  passageId: 'bao-cao.before',
  sectionPath: ['II. Kinh tế'],
  lead: [],
  anchor: null,
  footnote: null,
  cells: null,
  text: 'Chi đạt 20 tỷ đồng.',
  figures: [],
  lookAlikes: [],
}

describe('facts of a labelled passage', () => {
  test('are found by its text when the cut has moved', () => {
    const whole = samplePassage('Thu đạt 331 tỷ đồng. Chi đạt 20 tỷ đồng.', { id: 'bao-cao.after' })
    const facts = [sampleFact(whole, '331 tỷ đồng'), sampleFact(whole, '20 tỷ đồng')]
    expect(factsInside(labelled, [whole], facts)).toMatchObject([{ start: 8, end: 18 }])
  })

  test('are null when the text is gone', () => {
    expect(factsInside(labelled, [samplePassage('Chi đạt 21 tỷ đồng.')], [])).toBeNull()
  })
})
