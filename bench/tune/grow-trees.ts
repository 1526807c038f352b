import { leafOf, TREE_DEPTH, type BoostedTrees, type Tree } from '../../src/answer/verdict/boosted-trees.ts'

/** One example: its features in the order of the names, whether it is one of those looked for, and how much it counts. */
export interface Row {
  values: Float64Array
  isTrue: boolean
  weight: number
}

export interface GrowingOptions {
  trees: number
  /** How much of what a tree has learned is taken. */
  rate: number
  /** Pull of every leaf towards 0. */
  pull: number
  /** No leaf rests on less evidence than this, in weighted variance. */
  leafMinimum: number
  /** A split must gain so much. */
  gainMinimum: number
}

export const GROWING_OPTIONS: GrowingOptions = {
  trees: 120,
  rate: 0.08,
  pull: 3,
  leafMinimum: 0.8,
  gainMinimum: 0.5,
}

/** Decimals kept in the stored file. */
const DECIMALS = 4

/**
 * Gradient boosting of the logistic loss by second-order steps (Friedman 2001; Chen & Guestrin 2016, equations 5–7). Along a feature that
 * `signs` holds the outcome only rises (1) or only falls (-1). Deterministic.
 */
export function growTrees(
  rows: readonly Row[],
  names: readonly string[],
  signs: Readonly<Record<string, 1 | -1>>,
  options: GrowingOptions = GROWING_OPTIONS,
): BoostedTrees {
  const sums = new Float64Array(rows.length)
  const byFeature = names.map((_, feature) => sortedBy(rows, feature))
  const directions = names.map((name) => signs[name] ?? 0)
  const trees: Tree[] = []
  for (let count = 0; count < options.trees; count += 1) {
    const tree = growTree({ rows, sums, byFeature, directions, options })
    rows.forEach(({ values }, place) => {
      sums[place] = (sums[place] ?? 0) + leafOf(tree, values)
    })
    trees.push(tree)
  }
  return { bias: 0, names: [...names], trees }
}

interface Grown {
  rows: readonly Row[]
  sums: Float64Array
  /** For every feature the rows in rising order. */
  byFeature: readonly Uint32Array[]
  directions: readonly number[]
  options: GrowingOptions
}

/** Slope and curvature of the loss over some rows. */
interface Slope {
  first: number
  second: number
}

interface Split {
  feature: number
  at: number
  gain: number
  below: number
  above: number
}

interface Bounds {
  least: number
  most: number
}

function growTree({ rows, sums, byFeature, directions, options }: Grown): Tree {
  const slopes = rows.map(({ isTrue, weight }, place) => {
    const probability = 1 / (1 + Math.exp(-(sums[place] ?? 0)))
    return {
      first: weight * ((isTrue ? 1 : 0) - probability),
      second: weight * probability * (1 - probability),
    }
  })
  const splits = 2 ** TREE_DEPTH - 1
  const tree: Tree = {
    of: new Array<number>(splits).fill(0),
    at: new Array<number>(splits).fill(0),
    leaves: new Array<number>(splits + 1).fill(0),
  }
  const grow = (place: number, inside: Uint8Array, bounds: Bounds) => {
    const own = total(slopes, inside)
    const value = bestValue(own, bounds, options)
    const isLeaf = place >= splits
    const split = isLeaf ? undefined : bestSplit(own, inside, bounds)
    if (split === undefined) {
      for (const leaf of leavesUnder(place, splits)) tree.leaves[leaf] = rounded(options.rate * value)
      return
    }
    tree.of[place] = split.feature
    tree.at[place] = split.at
    const [below, above] = [inside.slice(), inside.slice()]
    rows.forEach(({ values }, row) => {
      if ((values[split.feature] ?? 0) > split.at) below[row] = 0
      else above[row] = 0
    })
    const middle = (split.below + split.above) / 2
    const direction = directions[split.feature] ?? 0
    const low = { ...bounds, most: middle }
    const high = { ...bounds, least: middle }
    grow(2 * place + 1, below, direction === 0 ? bounds : direction > 0 ? low : high)
    grow(2 * place + 2, above, direction === 0 ? bounds : direction > 0 ? high : low)
  }
  const bestSplit = (own: Slope, inside: Uint8Array, bounds: Bounds): Split | undefined => {
    const whole = gainOf(own, bestValue(own, bounds, options), options)
    let best: Split | undefined
    byFeature.forEach((order, feature) => {
      const direction = directions[feature] ?? 0
      const below: Slope = { first: 0, second: 0 }
      let last = Number.NaN
      for (const row of order) {
        if (inside[row] === 0) continue
        const here = rows[row]?.values[feature] ?? 0
        const above = { first: own.first - below.first, second: own.second - below.second }
        if (here > last && Math.min(below.second, above.second) > options.leafMinimum) {
          const [low, high] = [bestValue(below, bounds, options), bestValue(above, bounds, options)]
          const gain = gainOf(below, low, options) + gainOf(above, high, options) - whole
          const at = between(last, here)
          const isBetter = gain > (best?.gain ?? options.gainMinimum) && (high - low) * direction >= 0
          if (isBetter && at < here) best = { feature, at, gain, below: low, above: high }
        }
        last = here
        below.first += slopes[row]?.first ?? 0
        below.second += slopes[row]?.second ?? 0
      }
    })
    return best
  }
  grow(0, new Uint8Array(rows.length).fill(1), { least: -Infinity, most: Infinity })
  return tree
}

function sortedBy(rows: readonly Row[], feature: number): Uint32Array {
  const value = (row: number) => rows[row]?.values[feature] ?? 0
  return Uint32Array.from(rows.keys()).sort((a, b) => value(a) - value(b))
}

function total(slopes: readonly Slope[], inside: Uint8Array): Slope {
  const sum = { first: 0, second: 0 }
  slopes.forEach(({ first, second }, row) => {
    if (inside[row] === 0) return
    sum.first += first
    sum.second += second
  })
  return sum
}

function bestValue({ first, second }: Slope, { least, most }: Bounds, { pull }: GrowingOptions): number {
  return Math.max(least, Math.min(most, first / (second + pull)))
}

function gainOf({ first, second }: Slope, value: number, { pull }: GrowingOptions): number {
  return 2 * first * value - (second + pull) * value * value
}

/** The leaves below a place of the tree, itself when it is one. */
function leavesUnder(place: number, splits: number): number[] {
  if (place >= splits) return [place - splits]
  return [...leavesUnder(2 * place + 1, splits), ...leavesUnder(2 * place + 2, splits)]
}

const rounded = (value: number) => Number(value.toFixed(DECIMALS))

/** A short number between two values, at least the lower and below the upper one. */
function between(low: number, high: number): number {
  const middle = rounded((low + high) / 2)
  return middle >= low && middle < high ? middle : low
}
