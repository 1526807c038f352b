import { describe, expect, it } from 'vitest'
import { readOptions } from '../../../src/terminal/read-options.ts'

const KNOWN = { unit: { type: 'string' }, json: { type: 'boolean' } } as const

describe('what is typed behind a command', () => {
  it('is words and options, in any order', () => {
    expect(readOptions(['hộ', '--unit', 'đồng', 'nghèo', '--json'], KNOWN)).toEqual({
      values: { unit: 'đồng', json: true },
      positionals: ['hộ', 'nghèo'],
    })
  })

  it.each([
    [['--nam', '2024'], 'Không có tùy chọn --nam'],
    [['--unit'], '--unit cần một giá trị'],
    [['--unit='], '--unit cần một giá trị'],
    [['--json=1'], '--json không nhận giá trị'],
  ])('is refused as %j', (words, problem) => {
    expect(readOptions(words, KNOWN)).toEqual({ problem })
  })
})
