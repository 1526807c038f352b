import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { textRuns } from '../../../web/report/text-runs.ts'

const TEXT = 'lây lan ra cộng đồng¹. Triển khai tiêm vắc xin'
const markAt = TEXT.indexOf('¹')
const mark = { noteId: 'n1', start: markAt, end: markAt + 1 }
const whole = { start: 0, end: TEXT.length }

/** Runs in short: note marks in angle brackets, highlighted runs in braces. */
function short(...given: Parameters<typeof textRuns>): string {
  return textRuns(...given)
    .map(({ text, noteIds, isHighlighted }) => {
      const content = noteIds.length === 0 ? text : `<${text}:${noteIds.join('+')}>`
      return isHighlighted ? `{${content}}` : content
    })
    .join('')
}

describe('textRuns', () => {
  it('cuts a text at its note marks', () => {
    expect(short(TEXT, whole, [mark], null)).toBe('lây lan ra cộng đồng<¹:n1>. Triển khai tiêm vắc xin')
  })

  it('keeps two notes on one mark together', () => {
    expect(short(TEXT, whole, [mark, { ...mark, noteId: 'n2' }], null)).toContain('<¹:n1+n2>')
  })

  it('highlights exactly a range, over a mark too', () => {
    const range = { start: TEXT.indexOf('cộng'), end: TEXT.indexOf(' tiêm') }
    expect(short(TEXT, whole, [mark], range)).toBe(
      'lây lan ra {cộng đồng}{<¹:n1>}{. Triển khai} tiêm vắc xin',
    )
  })

  it('shows one part of a text alone, as a cell of a row needs', () => {
    expect(short('Lúa | 1.902 tấn', { start: 6, end: 15 }, [], { start: 0, end: 11 })).toBe('{1.902} tấn')
    expect(textRuns('Lúa | ', { start: 6, end: 6 }, [], null)).toEqual([])
  })

  it('loses no letter and highlights no other', () => {
    const span = fc
      .tuple(fc.nat(60), fc.nat(60))
      .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }))
    const marks = fc.array(
      span.map((given) => ({ ...given, noteId: 'n' })),
      { maxLength: 3 },
    )
    fc.assert(
      fc.property(
        fc.string({ minLength: 60, maxLength: 60 }),
        span,
        marks,
        span,
        (text, within, notes, highlight) => {
          const units = text.slice(0, 60)
          const runs = textRuns(units, within, notes, highlight)
          expect(runs.map((run) => run.text).join('')).toBe(units.slice(within.start, within.end))
          const start = Math.max(within.start, highlight.start)
          const end = Math.max(start, Math.min(within.end, highlight.end))
          const highlighted = runs.filter((run) => run.isHighlighted).map((run) => run.text)
          expect(highlighted.join('')).toBe(units.slice(start, end))
        },
      ),
    )
  })
})
