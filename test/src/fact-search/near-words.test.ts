import { describe, expect, it } from 'vitest'
import { nearWords } from '../../../src/fact-search/near-words.ts'

describe('nearWords', () => {
  const vocabulary = ['ngheo', 'nghe', 'nganh', 'duong', 'truong', 'ho', '2021']

  it.each([
    ['ngeho', ['ngheo']],
    ['nghoe', ['ngheo', 'nghe']],
    ['truogn', ['truong']],
    ['trunong', ['truong']],
    ['xyzxyz', []],
    ['h0', []],
    ['2022', []],
  ])('%s: %j', (word, expected) => {
    expect(nearWords(word, vocabulary)).toEqual(expected)
  })
})
