import { describe, expect, it } from 'vitest'
import { correctSlip } from '../../../src/question/slips.ts'

const VOCABULARY = new Map([
  ['ngheo', 9],
  ['khach', 40],
  ['khanh', 3],
  ['thanh', 20],
  ['ho', 12],
  ['2023', 7],
])

describe('a word that the index does not know', () => {
  it.each([
    ['one letter wrong', 'ngheb', 'ngheo'],
    ['one letter missing', 'nheo', 'ngheo'],
    ['one letter too many', 'nghheo', 'ngheo'],
    ['two neighbours swapped', 'nghoe', 'ngheo'],
    ['the commonest of several', 'khanch', 'khach'],
  ])('means the word of the index with %s', (_, typed, meant) => {
    expect(correctSlip(typed, VOCABULARY)).toBe(meant)
  })

  it.each([
    ['it is known', 'thanh'],
    ['it is short: it has too many neighbours', 'hoi'],
    ['it is a number, which means what it says', '2033'],
    ['nothing is near', 'vietnam'],
  ])('is left alone when %s', (_, typed) => {
    expect(correctSlip(typed, VOCABULARY)).toBeNull()
  })
})
