import { describe, expect, it } from 'vitest'
import { isRange, printedUnit } from '../../../web/chat/printed-figure.ts'

describe('printedUnit', () => {
  it.each([
    ['331 tỷ đồng', 'đồng', 'tỷ đồng'],
    ['7,3%', '%', '%'],
    ['226/250 TTHC', 'TTHC', 'TTHC'],
    ['10-11%', '%', '%'],
    ['24,5', 'điểm', 'điểm'],
  ])('of "%s" (%s) is "%s"', (text, unit, printed) => {
    expect(printedUnit({ text, unit })).toBe(printed)
  })
})

it('tells a range from a share and a single figure', () => {
  expect(['10-11%', '12 đến 17 tuổi'].map((text) => isRange({ text }))).toEqual([true, true])
  expect(['226/250 TTHC', '1.850 tấn'].map((text) => isRange({ text }))).toEqual([false, false])
})
