import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { runsToPlain, type Run } from '../../../../src/channels/render/runs.ts'
import { splitRuns } from '../../../../src/channels/render/split-runs.ts'

const texts = (runs: readonly Run[], max: number) => splitRuns(runs, max).map(runsToPlain)

describe('splitting into messages', () => {
  it('leaves alone what fits', () => {
    expect(texts([{ text: 'Thu ngân sách đạt 1.250 tỷ đồng.' }], 40)).toEqual([
      'Thu ngân sách đạt 1.250 tỷ đồng.',
    ])
    expect(texts([], 40)).toEqual([''])
  })

  it('prefers the end of a paragraph, then of a line, a sentence, a word', () => {
    expect(texts([{ text: 'Một hai ba.\n\nBốn năm. Sáu bảy' }], 20)).toEqual([
      'Một hai ba.\n\n',
      'Bốn năm. Sáu bảy',
    ])
    expect(texts([{ text: 'Một hai ba\nbốn năm. sáu' }], 20)).toEqual(['Một hai ba\n', 'bốn năm. sáu'])
    expect(texts([{ text: 'Một hai ba. Bốn năm sáu' }], 20)).toEqual(['Một hai ba. ', 'Bốn năm sáu'])
    expect(texts([{ text: 'Một hai ba bốn năm sáu' }], 20)).toEqual(['Một hai ba bốn năm ', 'sáu'])
  })

  it('does not part a number from its unit', () => {
    expect(texts([{ text: 'Thu ngân sách đạt 1.250 tỷ đồng' }], 28)).toEqual([
      'Thu ngân sách đạt ',
      '1.250 tỷ đồng',
    ])
    expect(texts([{ text: 'Sản lượng lúa đạt tới 1.902 tấn' }], 28)).toEqual([
      'Sản lượng lúa đạt tới ',
      '1.902 tấn',
    ])
  })

  it('keeps a figure in one message with its look', () => {
    const runs: Run[] = [{ text: 'Doanh thu đạt ' }, { text: '8,6 tỷ đồng ✓', isBold: true, isWhole: true }]
    expect(splitRuns(runs, 20)).toEqual([[{ text: 'Doanh thu đạt ' }], [{ ...runs[1] }]])
  })

  it('cuts a word that is longer than a message between whole letters', () => {
    expect(texts([{ text: '😀'.repeat(6) }], 5)).toEqual(['😀😀', '😀😀', '😀😀'])
    const decomposed = 'ệ'.normalize('NFD').repeat(4)
    expect(texts([{ text: decomposed }], 7).map((text) => text.length)).toEqual([6, 6])
  })

  it('loses nothing, keeps within the limit and cuts no figure that fits, whatever the text', () => {
    const word = fc.oneof(
      fc.constantFrom('đạt', 'tăng', 'kế hoạch', 'so với.', 'năm;', '<b>', '&', '*', '😀', '\n', '\n\n'),
      fc.string({ maxLength: 30 }),
    )
    const run: fc.Arbitrary<Run> = fc.oneof(
      word.map((text) => ({ text: `${text} ` })),
      fc
        .integer({ min: 1, max: 99_999 })
        .map((value) => ({ text: `${value} tỷ đồng ✓`, isWhole: true as const })),
    )
    fc.assert(
      fc.property(fc.array(run, { maxLength: 60 }), fc.integer({ min: 20, max: 120 }), (runs, max) => {
        const messages = splitRuns(runs, max)
        expect(messages.map(runsToPlain).join('')).toBe(runsToPlain(runs))
        for (const message of messages) expect(runsToPlain(message).length).toBeLessThanOrEqual(max)
        const wholes = messages.flat().filter(({ isWhole }) => isWhole)
        expect(wholes.map(({ text }) => text)).toEqual(
          runs.filter(({ isWhole }) => isWhole).map(({ text }) => text),
        )
      }),
    )
  })
})
