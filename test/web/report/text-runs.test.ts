import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { NoteMark } from '../../../src/domain/document.ts'
import type { Span } from '../../../src/domain/span.ts'
import { textRuns, type Marking } from '../../../web/report/text-runs.ts'

const TEXT = 'lây lan ra cộng đồng¹. Triển khai tiêm vắc xin'
const markAt = TEXT.indexOf('¹')
const mark = { noteId: 'n1', start: markAt, end: markAt + 1 }
const whole = { start: 0, end: TEXT.length }

const marking = (changes: Partial<Marking>): Marking => ({
  marks: [],
  figures: [],
  highlight: null,
  hits: [],
  currentHit: null,
  ...changes,
})

const BRACES = {
  plain: ['', ''],
  highlight: ['{', '}'],
  hit: ['(', ')'],
  'current-hit': ['((', '))'],
} as const

/** Runs in short: note marks and figures in angle brackets, the highlight in braces, hits in round brackets. */
function short(text: string, within: Span, changes: Partial<Marking>): string {
  return textRuns(text, within, marking(changes))
    .map(({ text: run, noteIds, factId, look }) => {
      const names = [...noteIds, ...(factId === null ? [] : [factId])]
      const content = names.length === 0 ? run : `<${run}:${names.join('+')}>`
      return BRACES[look].join(content)
    })
    .join('')
}

describe('textRuns', () => {
  it('cuts a text at its note marks', () => {
    expect(short(TEXT, whole, { marks: [mark] })).toBe('lây lan ra cộng đồng<¹:n1>. Triển khai tiêm vắc xin')
  })

  it('keeps two notes on one mark together', () => {
    expect(short(TEXT, whole, { marks: [mark, { ...mark, noteId: 'n2' }] })).toContain('<¹:n1+n2>')
  })

  it('highlights exactly a range, over a mark too', () => {
    const range = { start: TEXT.indexOf('cộng'), end: TEXT.indexOf(' tiêm') }
    expect(short(TEXT, whole, { marks: [mark], highlight: range })).toBe(
      'lây lan ra {cộng đồng}{<¹:n1>}{. Triển khai} tiêm vắc xin',
    )
  })

  it('shows one part of a text alone, as a cell of a row needs', () => {
    expect(short('Lúa | 1.902 tấn', { start: 6, end: 15 }, { highlight: { start: 0, end: 11 } })).toBe(
      '{1.902} tấn',
    )
    expect(textRuns('Lúa | ', { start: 6, end: 6 }, marking({}))).toEqual([])
  })

  it('shows figures, and what was searched over everything else', () => {
    const text = 'đạt 8,6 tỷ đồng, tăng 12%'
    const figures = [{ factId: 'f1', start: 4, end: 15 }]
    const [hit, current] = [
      { start: 12, end: 15 },
      { start: 17, end: 21 },
    ]
    expect(
      short(text, { start: 0, end: text.length }, { figures, hits: [hit, current], currentHit: current }),
    ).toBe('đạt <8,6 tỷ đ:f1>(<ồng:f1>), ((tăng)) 12%')
  })

  it('loses no letter and highlights no other', () => {
    const span = fc
      .tuple(fc.nat(60), fc.nat(60))
      .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }))
    const marks: fc.Arbitrary<NoteMark[]> = fc.array(
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
          const runs = textRuns(units, within, marking({ marks: notes, highlight }))
          expect(runs.map((run) => run.text).join('')).toBe(units.slice(within.start, within.end))
          const start = Math.max(within.start, highlight.start)
          const end = Math.max(start, Math.min(within.end, highlight.end))
          const highlighted = runs.filter((run) => run.look === 'highlight').map((run) => run.text)
          expect(highlighted.join('')).toBe(units.slice(start, end))
        },
      ),
    )
  })
})
