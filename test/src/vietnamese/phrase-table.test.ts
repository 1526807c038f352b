import { describe, expect, it } from 'vitest'
import { createPhraseTable } from '../../../src/vietnamese/phrase-table.ts'

const table = createPhraseTable([
  ['ho', 1],
  ['ho ngheo', 2],
  ['ho ngheo', 3],
  ['ho can ngheo', 4],
])

describe('createPhraseTable', () => {
  it('finds every phrase that starts at a place, longest first, with all its values', () => {
    expect(table.at(['mot', 'ho', 'ngheo'], 1)).toEqual([
      { length: 2, values: [2, 3] },
      { length: 1, values: [1] },
    ])
  })

  it('finds whole words only, and none beyond the end', () => {
    expect(table.at(['ho', 'can'], 0)).toEqual([{ length: 1, values: [1] }])
    expect(table.at(['hoc'], 0)).toEqual([])
    expect(table.at(['ho'], 1)).toEqual([])
  })
})
