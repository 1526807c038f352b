import { expect, test } from 'vitest'
import { readTelex } from '../../../src/vietnamese/telex.ts'

test.each([
  ['hooj', 'hộ'],
  ['ngheof', 'nghèo'],
  ['ddaast', 'đất'],
  ['ddaats', 'đất'],
  ['dduwowcj', 'được'],
  ['hocj', 'học'],
  ['quys', 'quý'],
  ['toans', 'toán'],
])('keys left as typed: %s is %s', (typed, meant) => {
  expect(readTelex(typed)).toBe(meant)
})

test.each(['bao', 'nhanh', 'km2', 'hộ', 'brs'])('%s holds no keys of Telex', (typed) => {
  expect(readTelex(typed)).toBeNull()
})
