import { describe, expect, test } from 'vitest'
import { roundedPercent, roundedQuotient } from '../../../../src/answer/compute/rounded-quotient.ts'

describe('a quotient as people write it', () => {
  test.each([
    ['126', '42', '3', false],
    ['1', '8', '0.125', false],
    ['735', '331', '2.22', true],
    ['1923', '182', '10.6', true],
    ['16544894000', '8825', '1874776', true],
    ['586.5', '1902', '0.308', true],
    ['1', '2400', '0.000417', true],
  ])('%s / %s is %s', (dividend, divisor, value, isRounded) => {
    expect(roundedQuotient(dividend, divisor)).toEqual({ value, isRounded })
  })

  test('in per cent', () => {
    expect(roundedPercent('226', '250')).toEqual({ value: '90.4', isRounded: false })
  })

  test('there is none by zero', () => {
    expect(roundedQuotient('5', '0.0')).toBeNull()
  })
})
