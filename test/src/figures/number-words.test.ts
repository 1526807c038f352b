import { describe, expect, test } from 'vitest'
import { parseNumberWords } from '../../../src/figures/number-words.ts'

const read = (words: string) => parseNumberWords(words.split(' '))

describe('numbers in words', () => {
  test.each([
    ['năm', '5'],
    ['mười', '10'],
    ['mười lăm', '15'],
    ['hai mươi mốt', '21'],
    ['năm mươi tư', '54'],
    ['ba trăm', '300'],
    ['ba trăm linh năm', '305'],
    ['hai nghìn không trăm hai mươi mốt', '2021'],
    ['một triệu hai trăm nghìn', '1200000'],
    ['ba tỷ', '3000000000'],
  ])('"%s" is %s', (words, value) => {
    expect(read(words)).toBe(value)
  })

  test.each(['mười năm', 'ba năm', 'trăm', 'nghìn triệu', 'ba trăm trăm', 'hộ', ''])(
    '"%s" is no number',
    (words) => {
      expect(read(words)).toBeNull()
    },
  )
})
