import { describe, expect, it } from 'vitest'
import {
  crossValidate,
  firstIsRight,
  learnRanking,
  type RankingExample,
} from '../../../bench/tune/learn-ranking.ts'

const NAMES = ['says', 'long', 'noise']

/** Questions whose right clause says more of the words and is shorter; the noise says nothing. */
const EXAMPLES: RankingExample[] = Array.from({ length: 12 }, (_, place) => ({
  group: `section ${place % 4}`,
  candidates: [
    { features: { says: 0.3, long: 0.9, noise: place % 2 }, isRight: false },
    { features: { says: 0.8, long: 0.4, noise: (place + 1) % 2 }, isRight: true },
    { features: { says: 0.5, long: 0.7, noise: place % 3 === 0 ? 1 : 0 }, isRight: false },
  ],
}))

describe('weights learned from questions with known evidence', () => {
  it('reward what right clauses have and punish what wrong ones have', () => {
    const weights = learnRanking(EXAMPLES, NAMES)
    expect(weights.says).toBeGreaterThan(0)
    expect(weights.long).toBeLessThan(0)
    expect(Math.abs(weights.noise ?? 1)).toBeLessThan(Math.abs(weights.says ?? 0))
  })

  it('put the right clause first', () => {
    expect(firstIsRight(EXAMPLES, { says: 0, long: 1, noise: 0 })).toBe(0)
    expect(firstIsRight(EXAMPLES, learnRanking(EXAMPLES, NAMES))).toBe(1)
  })

  it('are the same every time', () => {
    expect(learnRanking(EXAMPLES, NAMES)).toEqual(learnRanking(EXAMPLES, NAMES))
  })

  it('ignore questions of which no clause is right: nothing can be learned from them', () => {
    const hopeless = { group: 'other', candidates: [{ features: { long: 1 }, isRight: false }] }
    expect(learnRanking([...EXAMPLES, hopeless], NAMES)).toEqual(learnRanking(EXAMPLES, NAMES))
    expect(firstIsRight([...EXAMPLES, hopeless], learnRanking(EXAMPLES, NAMES))).toBeCloseTo(12 / 13)
  })

  it('stand the test on sections they never saw', () => {
    expect(crossValidate(EXAMPLES, NAMES, 4)).toBe(1)
  })

  it('fail that test when every section is right for a reason of its own', () => {
    const names = ['first', 'second']
    const examples = names.map((name, place): RankingExample => {
      const other = names[1 - place] ?? ''
      return {
        group: name,
        candidates: [
          { features: { [name]: 1 }, isRight: true },
          { features: { [other]: 1 }, isRight: false },
        ],
      }
    })
    expect(crossValidate(examples, names, 2)).toBe(0)
  })

  it('are judged as 0 where there are no questions', () => {
    expect(firstIsRight([], {})).toBe(0)
    expect(crossValidate([], NAMES, 5)).toBe(0)
  })
})
