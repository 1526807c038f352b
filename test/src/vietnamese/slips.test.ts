import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { oneSlipAround, slipDistance } from '../../../src/vietnamese/slips.ts'

describe('slipDistance', () => {
  it.each([
    ['ngheo', 'ngheo', 0],
    ['ngheo', 'ngeho', 1],
    ['ngheo', 'nghe', 1],
    ['ngheo', 'nghheo', 1],
    ['ngheo', 'nghao', 1],
    ['ngheo', 'nhoe', 2],
    ['ngheo', 'duong', 3],
  ])('%s – %s: %i', (a, b, slips) => {
    expect(slipDistance(a, b, 2)).toBe(slips)
  })

  it('is the same both ways, and 0 only for the same word', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 })
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(slipDistance(a, b, 9)).toBe(slipDistance(b, a, 9))
        expect(slipDistance(a, b, 9) === 0).toBe(a === b)
      }),
    )
  })
})

it('what one slip makes of a word is exactly what one slip parts from it', () => {
  const around = oneSlipAround('lua')
  expect([...around].every((word) => slipDistance('lua', word, 1) <= 1)).toBe(true)
  for (const near of ['lua', 'lau', 'ula', 'lu', 'luan', 'lux', 'xlua']) expect(around).toContain(near)
  expect(around).not.toContain('luong')
})
