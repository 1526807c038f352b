import { describe, expect, test } from 'vitest'
import { periodFit } from '../../../../src/answer/compute/period-fit.ts'

describe('how two periods stand to each other', () => {
  test.each([
    ['2023', '2023', 'same'],
    ['2023', null, 'same'],
    ['2023', '2024', 'alike'],
    ['2023-M01..M11', '2022-M01..M11', 'alike'],
    ['2023-Q3', '2023-Q2', 'alike'],
    ['2023-M01..M11', '2023', 'inside'],
    ['2023', '2021/2025', 'inside'],
    ['2023-11-30', '2023', 'inside'],
    ['2023-M01..M11', '2022-M01..M09', 'unlike'],
    ['2023-H1', '2022', 'unlike'],
    ['2021/2025', '2016/2020', 'alike'],
    ['2021/2025', '2024/2030', 'unlike'],
  ] as const)('%s and %s: %s', (a, b, fit) => {
    expect(periodFit(a, b)).toBe(fit)
    expect(periodFit(b, a)).toBe(fit)
  })
})
