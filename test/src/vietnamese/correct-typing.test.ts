import { expect, test } from 'vitest'
import { countsOf } from '../../../src/vietnamese/document-counts.ts'
import { createDiacriticsRestorer } from '../../../src/vietnamese/restore-diacritics.ts'

const KNOWN = countsOf(
  Array.from({ length: 30 }, () => [
    'Tổng số hộ nghèo là bao nhiêu phần trăm; người dân được phục vụ.',
    'Sản lượng lúa tăng; bao nhiêu người; chuỗi cửa hàng trong năm.',
  ]).flat(),
)
const restorer = createDiacriticsRestorer(KNOWN)

test.each([
  ['letters swapped', 'mấy pầhn trăm', 'mấy phần trăm'],
  ['letters swapped with the tone', 'bao nhiêu ngừoi', 'bao nhiêu người'],
  ['a letter left out', 'lúa tăg', 'lúa tăng'],
  ['a letter twice', 'hộ nghèèo', 'hộ nghèo'],
  ['a wrong tone mark', 'chuổi cửa hàng', 'chuỗi cửa hàng'],
  ['keys left as typed', 'hooj ngheof', 'hộ nghèo'],
  ['a missing space', 'hộnghèo', 'hộ nghèo'],
  ['a slip in the first word', 'Tổgn số hộ', 'Tổng số hộ'],
])('%s: %s is %s', (_, typed, meant) => {
  expect(restorer.correct(typed)).toBe(meant)
})

test.each([
  'Tổng số hộ nghèo',
  'bao nhieu nguoi',
  'san luong lua',
  'GPMB',
  'Nghèp',
  '2202',
  'F1',
  'homestay',
])(
  '%s stays as it is: syllables with or without marks, names, numbers, abbreviations, foreign words',
  (typed) => {
    expect(restorer.correct(`hộ ${typed}`)).toBe(`hộ ${typed}`)
  },
)
