import { describe, expect, it } from 'vitest'
import {
  crossValidatedCertainties,
  learnVerdict,
  type VerdictExample,
} from '../../../bench/tune/learn-verdict.ts'
import { probabilityOf } from '../../../src/answer/verdict/boosted-trees.ts'

const NAMES = ['coverage', 'missing']

const example = (coverage: number, isSaid: boolean, weight = 1): VerdictExample => ({
  group: `${coverage}`,
  features: { coverage, missing: 1 - coverage },
  isSaid,
  weight,
})
/** Forty questions, said from a coverage of one half on. */
const EXAMPLES = Array.from({ length: 40 }, (_, place) => example(place / 40, place >= 20))

describe('a verdict learned from answered and unanswered questions', () => {
  const learned = learnVerdict(EXAMPLES, NAMES)
  const certaintyOf = (coverage: number, trees = learned) =>
    probabilityOf(trees, { coverage, missing: 1 - coverage })

  it('is sure of what is said and doubts what is not', () => {
    for (const { features, isSaid } of EXAMPLES) {
      if (isSaid) expect(probabilityOf(learned, features)).toBeGreaterThan(0.5)
      else expect(probabilityOf(learned, features)).toBeLessThan(0.5)
    }
  })

  it('is the same every time', () => {
    expect(learnVerdict(EXAMPLES, NAMES)).toEqual(learned)
  })

  it('goes with the heavier of two kinds that contradict each other', () => {
    const doubted = EXAMPLES.flatMap(({ features }) => [
      { group: 'a', features, isSaid: true, weight: 1 },
      { group: 'b', features, isSaid: false, weight: 9 },
    ])
    expect(certaintyOf(0.5, learnVerdict(doubted, NAMES))).toBeCloseTo(0.1, 1)
  })

  it('lets no feature speak against its meaning', () => {
    const against = EXAMPLES.map((one) => ({ ...one, isSaid: !one.isSaid }))
    const free = learnVerdict(against, NAMES)
    expect(certaintyOf(0.9, free)).toBeLessThan(certaintyOf(0.1, free))
    const bound = learnVerdict(against, NAMES, { coverage: 1, missing: -1 })
    expect(certaintyOf(0.9, bound)).toBe(certaintyOf(0.1, bound))
  })

  it('judges what it never saw by the others of another group', () => {
    const strange = { ...example(0.9, false), group: 'strange' }
    const certainties = crossValidatedCertainties([...EXAMPLES, strange], NAMES, {}, 5)
    expect(certainties).toHaveLength(41)
    expect(certainties[40]).toBeGreaterThan(0.5)
  })
})
