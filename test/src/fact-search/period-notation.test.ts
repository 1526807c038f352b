import { describe, expect, it } from 'vitest'
import { isPeriodNotation, yearsOf } from '../../../src/fact-search/period-notation.ts'

describe('isPeriodNotation', () => {
  it.each([
    '2021',
    '2021-H1',
    '2021-Q3',
    '2021-M04',
    '2021-M01..M09',
    '2021-11-30',
    '2024-02-29',
    '2021/2025',
  ])('%s', (text) => {
    expect(isPeriodNotation(text)).toBe(true)
  })

  it.each([
    '',
    '21',
    'năm 2021',
    '2021-H3',
    '2021-Q0',
    '2021-M13',
    '2021-M09..M01',
    '2021-13-01',
    '2021-02-29',
    '2021-11-31',
    '2025/2021',
    '2021 ',
    '2021-Q3..Q4',
    'null',
  ])('not “%s”', (text) => {
    expect(isPeriodNotation(text)).toBe(false)
  })
})

describe('yearsOf', () => {
  it('gives the first and the last year', () => {
    expect(yearsOf('2021-M01..M09')).toEqual({ from: 2021, to: 2021 })
    expect(yearsOf('2021/2025')).toEqual({ from: 2021, to: 2025 })
  })
})
