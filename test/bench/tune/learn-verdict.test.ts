import { describe, expect, it } from 'vitest'
import { certaintyOf, learnVerdict, type VerdictExample } from '../../../bench/tune/learn-verdict.ts'

const NAMES = ['coverage', 'missing']

const example = (coverage: number, isSaid: boolean, weight = 1): VerdictExample => ({
  group: `${coverage}`,
  features: { coverage, missing: 1 - coverage },
  isSaid,
  weight,
})
const EXAMPLES = [0.9, 0.8, 0.7]
  .map((coverage) => example(coverage, true))
  .concat([0.4, 0.3, 0.1].map((coverage) => example(coverage, false)))

describe('a verdict learned from answered and unanswered questions', () => {
  const learned = learnVerdict(EXAMPLES, NAMES)

  it('is sure of what is said and doubts what is not', () => {
    for (const { features, isSaid } of EXAMPLES) {
      if (isSaid) expect(certaintyOf(features, learned)).toBeGreaterThan(0.5)
      else expect(certaintyOf(features, learned)).toBeLessThan(0.5)
    }
  })

  it('is the surer the more is covered', () => {
    const certainties = [0, 0.25, 0.5, 0.75, 1].map((coverage) =>
      certaintyOf({ coverage, missing: 1 - coverage }, learned),
    )
    expect(certainties).toEqual([...certainties].sort((a, b) => a - b))
  })

  it('is the same every time', () => {
    expect(learnVerdict(EXAMPLES, NAMES)).toEqual(learned)
  })

  it('goes with the heavier of two that contradict each other', () => {
    const doubted = [example(0.5, true), example(0.5, false, 9)]
    expect(certaintyOf({ coverage: 0.5, missing: 0.5 }, learnVerdict(doubted, NAMES))).toBeCloseTo(0.1, 1)
  })

  it('lets no feature speak against its meaning', () => {
    const against = [example(0.2, true), example(0.9, false)]
    expect(learnVerdict(against, NAMES).weights.coverage).toBeLessThan(0)
    expect(learnVerdict(against, NAMES, { coverage: 1 }).weights.coverage).toBe(0)
  })

  it('takes a feature that is not there as 0', () => {
    expect(certaintyOf({}, learned)).toBe(certaintyOf({ coverage: 0, missing: 0 }, learned))
  })
})
