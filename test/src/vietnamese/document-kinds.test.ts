import { expect, test } from 'vitest'
import { documentKindsIn, endsWithNumberedKind } from '../../../src/vietnamese/document-kinds.ts'

test.each([
  ['theo bao cao va ke hoach nam nay', ['bao cao', 'ke hoach']],
  ['ke hoach kem bao cao', ['ke hoach', 'bao cao']],
  ['co bao nhieu ho ngheo', []],
  ['bao caocap', []],
])('kinds of documents in "%s", in their order: %j', (folded, kinds) => {
  expect(documentKindsIn(folded)).toEqual(kinds)
})

test.each([
  ['theo quyet dinh', true],
  ['nq so', true],
  ['theo cong dien so', true],
  ['quyet dinh nay', false],
  ['co khoang', false],
  ['dat', false],
])('a number behind "%s" is that of a document: %s', (folded, isOne) => {
  expect(endsWithNumberedKind(folded)).toBe(isOne)
})
