import { describe, expect, it } from 'vitest'
import { readFiguresCall } from '../../../src/terminal/figures-call.ts'

describe('readFiguresCall', () => {
  it('reads words and options', () => {
    expect(
      readFiguresCall(['hộ', 'nghèo', '--status', 'plan', '--period=2022', '--limit', '5', '--json']),
    ).toEqual({
      call: { query: { q: 'hộ nghèo', status: 'plan', period: '2022' }, limit: 5, json: true },
    })
  })

  it('shows twenty unless told', () => {
    expect(readFiguresCall(['--unit', 'ha'])).toEqual({
      call: { query: { q: '', unit: 'ha' }, limit: 20, json: false },
    })
  })

  it.each([
    [['x', '--status', 'done'], '--status phải là một trong: actual, estimate, plan'],
    [['x', '--sort', 'size'], '--sort phải là một trong: relevance, value, period, document'],
    [['x', '--period', '2021-13'], /^--period phải có dạng 2021/],
    [['x', '--limit', '0'], '--limit phải là số nguyên từ 1 đến 1000'],
    [['x', '--limit', '1e3'], '--limit phải là số nguyên từ 1 đến 1000'],
    [['x', '--unit'], '--unit cần một giá trị'],
    [['x', '--colour', 'red'], 'Không có tùy chọn --colour'],
    [['x', '-z'], 'Không có tùy chọn -z'],
    [['x', '--json=yes'], '--json không nhận giá trị'],
    [['x'.repeat(301)], '--q dài quá 300 ký tự'],
  ])('%j: %s', (words, problem) => {
    const read = readFiguresCall(words)
    expect('problem' in read && read.problem).toMatch(problem)
  })

  it('has nothing to say where nothing was asked', () => {
    expect(readFiguresCall([])).toEqual({ problem: null })
  })
})
