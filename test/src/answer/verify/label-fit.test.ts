import { expect, test } from 'vitest'
import { refusals } from '../../../support/checked-text.ts'
import { libraryOf } from '../../../support/small-answering.ts'

/** All three herds in one quote: only the words around a figure tell whose it is. */
const library = libraryOf({
  'dan-vat-nuoi': `BÁO CÁO\n\nKết quả năm 2023\n\n1. Chăn nuôi\n\nĐàn trâu 4.120 con, đàn bò 6.870 con, đàn lợn 21.300 con.\n`,
})
const HERDS = 'Đàn trâu'

test.each([
  'Đàn trâu 4.120 con. [1]',
  'Đàn bò 6.870 con, đàn trâu 4.120 con. [1]',
  'Đàn lợn: 21.300 con. [1]',
])('a figure goes with the words that the quote prints around it: %s', (text) => {
  expect(refusals(library, text, HERDS)).toEqual([])
})

test.each(['Đàn bò 4.120 con. [1]', 'Đàn trâu 21.300 con. [1]', 'Đàn trâu 6.870 con, đàn bò 4.120 con. [1]'])(
  'and not with those of the figure beside it: %s',
  (text) => {
    expect(refusals(library, text, HERDS)).not.toEqual([])
  },
)
