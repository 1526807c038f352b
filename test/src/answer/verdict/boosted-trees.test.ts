import { describe, expect, it } from 'vitest'
import { leafOf, probabilityOf, type Tree } from '../../../../src/answer/verdict/boosted-trees.ts'

/** First by the first feature, then by the second, then by the first again. */
const TREE: Tree = {
  of: [0, 1, 1, 0, 0, 0, 0],
  at: [0.5, 0.2, 0.8, 0.1, 0.3, 0.6, 0.9],
  leaves: [-4, -3, -2, -1, 1, 2, 3, 4],
}

describe('a tree', () => {
  it.each([
    [[0, 0], -4],
    [[0.2, 0.2], -3],
    [[0.3, 0.9], -2],
    [[0.5, 0.9], -1],
    [[0.6, 0.8], 1],
    [[0.7, 0], 2],
    [[0.9, 1], 3],
    [[1, 1], 4],
  ])('leads %j to %d: what is exactly at a limit stays below', (values, leaf) => {
    expect(leafOf(TREE, values)).toBe(leaf)
  })
})

describe('what trees say together', () => {
  const trees = { bias: 0, names: ['said', 'near'], trees: [TREE, TREE] }

  it('is the sum of their leaves, as a probability', () => {
    expect(probabilityOf(trees, { said: 1, near: 1 })).toBeCloseTo(1 / (1 + Math.exp(-8)))
    expect(probabilityOf({ ...trees, bias: -8 }, { said: 1, near: 1 })).toBe(0.5)
  })

  it('takes a feature that is not there as 0, and minds no others', () => {
    expect(probabilityOf(trees, { other: 9 })).toBe(probabilityOf(trees, { said: 0, near: 0 }))
  })

  it('is open where there are none', () => {
    expect(probabilityOf({ ...trees, trees: [] }, { said: 1 })).toBe(0.5)
  })
})
