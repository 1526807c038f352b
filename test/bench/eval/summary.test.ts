import { describe, expect, it } from 'vitest'
import type { GradedRow } from '../../../bench/eval/grade-set.ts'
import { summarise } from '../../../bench/eval/summary.ts'

const row = (given: Partial<GradedRow>): GradedRow => ({
  id: 'd-001',
  type: 'figure',
  style: 'formal',
  right: true,
  cited: true,
  answerable: true,
  status: 'answered',
  answer: 'x'.repeat(100),
  failures: [],
  loose: [],
  ms: 10,
  citations: [{}],
  ...given,
})

describe('the totals of graded answers', () => {
  it('tell answerable from unanswerable questions; small talk is neither', () => {
    const summary = summarise([
      row({}),
      row({ right: false }),
      row({ answerable: false, right: true, cited: null }),
      row({ answerable: false, right: false, cited: null }),
      row({ type: 'smalltalk', right: true, cited: null }),
    ])
    expect(summary).toMatchObject({ n: 5, right: 0.6, answerableRight: 0.5, unanswerableRight: 0.5 })
  })

  it('count citations only where one was due', () => {
    expect(summarise([row({}), row({ cited: false }), row({ cited: null })]).answerableCited).toBe(0.5)
  })

  it('count as abstained what was wrongly not answered, clarifying questions left out', () => {
    const summary = summarise([
      row({}),
      row({ right: false, status: 'not_found' }),
      row({ right: false, status: 'answered' }),
      row({ right: true, status: 'not_found' }),
      row({ type: 'clarify', right: false, status: 'clarify' }),
    ])
    expect(summary.falseAbstention).toBeCloseTo(1 / 5)
  })

  it('add up figures that nothing bears out', () => {
    expect(summarise([row({ loose: ['5', '6'] }), row({ loose: ['7'] })]).ungroundedFigures).toBe(3)
  })

  it('give middle and slowest times and the middle length', () => {
    const rows = Array.from({ length: 20 }, (_, place) =>
      row({ ms: 20 - place, answer: 'x'.repeat(place), citations: place === 0 ? [{}, {}] : [] }),
    )
    expect(summarise(rows)).toMatchObject({
      p50Ms: 11,
      p95Ms: 20,
      medianAnswerCharacters: 10,
      meanCitations: 0.1,
    })
  })

  it('break down by type and style, in order of name', () => {
    const { byType, byStyle } = summarise([
      row({ type: 'multi', style: 'slang', right: false }),
      row({ type: 'figure' }),
      row({ type: 'multi' }),
    ])
    expect(Object.entries(byType)).toEqual([
      ['figure', { n: 1, right: 1, cited: 1 }],
      ['multi', { n: 2, right: 0.5, cited: 1 }],
    ])
    expect(Object.keys(byStyle)).toEqual(['formal', 'slang'])
  })

  it('of nothing are no shares', () => {
    expect(summarise([])).toMatchObject({
      n: 0,
      right: null,
      answerableCited: null,
      meanCitations: 0,
      p50Ms: 0,
    })
  })
})
