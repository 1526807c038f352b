import { expect, it } from 'vitest'
import { periodWords } from '../../../web/periods/period-words.ts'

it.each([
  ['2021', 'năm 2021'],
  ['2021-H1', '6 tháng đầu năm 2021'],
  ['2021-H2', '6 tháng cuối năm 2021'],
  ['2021-Q3', 'quý III năm 2021'],
  ['2021-M08', 'tháng 8 năm 2021'],
  ['2021-M01..M09', '9 tháng đầu năm 2021'],
  ['2021-M03..M06', 'tháng 3 đến tháng 6 năm 2021'],
  ['2021-11-30', 'ngày 30/11/2021'],
  ['2021/2025', 'giai đoạn 2021 - 2025'],
  ['cùng kỳ', 'cùng kỳ'],
])('the period %s is said as "%s"', (period, words) => {
  expect(periodWords(period)).toBe(words)
})
