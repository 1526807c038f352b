import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { growTrees, GROWING_OPTIONS, type Row } from '../../../bench/tune/grow-trees.ts'
import { BoostedTreesSchema, probabilityOf } from '../../../src/answer/verdict/boosted-trees.ts'

const NAMES = ['east', 'north']
const OPTIONS = { ...GROWING_OPTIONS, trees: 30, leafMinimum: 0.1 }

const row = (east: number, north: number, isTrue: boolean): Row => ({
  values: Float64Array.from([east, north]),
  isTrue,
  weight: 1,
})
/** True in the middle of a square: no line divides them. */
const SQUARE = [0, 0.1, 0.3, 0.4, 0.6, 0.7, 0.9, 1].flatMap((east) =>
  [0, 0.1, 0.3, 0.45, 0.6, 0.7, 0.85, 1].map((north) =>
    row(east, north, Math.abs(east - 0.5) < 0.25 && Math.abs(north - 0.5) < 0.25),
  ),
)
const probability = (trees: ReturnType<typeof growTrees>, east: number, north: number) =>
  probabilityOf(trees, { east, north })

describe('trees grown one upon the other', () => {
  it('learn what no weights can: neither much nor little of two things', () => {
    const trees = growTrees(SQUARE, NAMES, {}, OPTIONS)
    for (const { values, isTrue } of SQUARE)
      expect(probability(trees, values[0] ?? 0, values[1] ?? 0) > 0.5).toBe(isTrue)
  })

  it('have the form that is stored', () => {
    const trees = growTrees(SQUARE, NAMES, {}, OPTIONS)
    expect(BoostedTreesSchema.parse(JSON.parse(JSON.stringify(trees)))).toEqual(trees)
    expect(trees.trees).toHaveLength(30)
  })

  it('say nothing where there is nothing to divide', () => {
    const same = Array.from({ length: 20 }, (_, place) => row(0.5, 0.5, place % 2 === 0))
    expect(probability(growTrees(same, NAMES, {}, OPTIONS), 0.1, 0.9)).toBe(0.5)
  })

  it('only rise along a feature whose direction is given, whatever the examples', () => {
    const unit = fc.double({ min: 0, max: 1, noNaN: true })
    const rows = fc.array(fc.tuple(unit, unit, fc.boolean()), { minLength: 10, maxLength: 40 })
    fc.assert(
      fc.property(rows, unit, (given, north) => {
        const trees = growTrees(
          given.map(([east, up, isTrue]) => row(east, up, isTrue)),
          NAMES,
          { east: 1 },
          { ...OPTIONS, trees: 8 },
        )
        const along = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1].map((east) =>
          probability(trees, east, north),
        )
        expect(along).toEqual([...along].sort((a, b) => a - b))
      }),
      { numRuns: 60 },
    )
  })
})
