import { describe, expect, it } from 'vitest'
import { formatWebResult, type WebResult } from '../../../bench/web/web-result.ts'

const timings = {
  firstPaint: 900,
  firstContentfulPaint: 900,
  largestContentfulPaint: 1200,
  layoutShift: 0.01,
  longTasks: 2,
  blocking: 30,
}
const result: WebResult = {
  weights: [{ page: '/', weight: { requests: 6, wireKilobytes: 20, scriptKilobytes: 8 } }],
  timings: [{ page: '/', network: 'slow', timings }],
  readyToType: [{ network: 'slow', milliseconds: 1100 }],
  firstText: { p50: 120, p95: 300, p99: 400 },
  loadAverage: [0.5, 1.5],
}

describe('measurements of the pages in words', () => {
  it('name the limits and what was measured', () => {
    const text = formatWebResult(result)
    expect(text).toContain('at most 90 KB in all, 50 KB JavaScript')
    expect(text).toContain('20.0 KB  JavaScript 8.0 KB  6 requests')
    expect(text).toContain('slow  ready to type 1.10 s')
    expect(text).not.toContain('over the limit')
  })

  it.each<[string, Partial<WebResult>]>([
    ['92.0 KB', { weights: [{ page: '/', weight: { requests: 6, wireKilobytes: 92, scriptKilobytes: 8 } }] }],
    [
      '51.0 KB',
      { weights: [{ page: '/', weight: { requests: 6, wireKilobytes: 60, scriptKilobytes: 51 } }] },
    ],
    ['1.60 s', { timings: [{ page: '/', network: 'slow', timings: { ...timings, firstPaint: 1600 } }] }],
    ['2.60 s', { readyToType: [{ network: 'slow', milliseconds: 2600 }] }],
    ['0.60 s', { firstText: { p50: 600, p95: 700, p99: 700 } }],
  ])('say that %s is over the limit', (printed, change) => {
    expect(formatWebResult({ ...result, ...change })).toContain(`${printed} (over the limit)`)
  })

  it('say that a page is not there', () => {
    expect(formatWebResult({ ...result, weights: [{ page: '/later', weight: null }] })).toContain(
      'no such page',
    )
  })
})
