import { z } from 'zod/v4'

/** Every tree asks this many questions of a row, one after the other. */
export const TREE_DEPTH = 3
const SPLITS = 2 ** TREE_DEPTH - 1
const LEAVES = 2 ** TREE_DEPTH

/**
 * A whole tree, level by level: split `n` looks at feature `of[n]` (a place in the list of names) and goes on with split `2n + 1` where
 * it is at most `at[n]`, else with `2n + 2`; behind the last level stand the leaves. A tree that grew less repeats its leaf.
 */
const TreeSchema = z.object({
  of: z.array(z.number().int().min(0)).length(SPLITS),
  at: z.array(z.number()).length(SPLITS),
  leaves: z.array(z.number()).length(LEAVES),
})
export type Tree = z.infer<typeof TreeSchema>

/** Trees whose leaves add up to the logarithm of the odds. */
export const BoostedTreesSchema = z.object({
  bias: z.number(),
  names: z.array(z.string()),
  trees: z.array(TreeSchema),
})
export type BoostedTrees = z.infer<typeof BoostedTreesSchema>

/** What the trees make of these features, between 0 and 1. A feature that is not there counts as 0. */
export function probabilityOf(
  { bias, names, trees }: BoostedTrees,
  features: Readonly<Record<string, number>>,
): number {
  const row = names.map((name) => features[name] ?? 0)
  const sum = trees.reduce((total, tree) => total + leafOf(tree, row), bias)
  return 1 / (1 + Math.exp(-sum))
}

/** The value of the leaf that a row falls into; the row has the features in the order of the names. */
export function leafOf({ of, at, leaves }: Tree, row: ArrayLike<number>): number {
  let place = 0
  for (let level = 0; level < TREE_DEPTH; level += 1) {
    const isAbove = (row[of[place] ?? 0] ?? 0) > (at[place] ?? 0)
    place = 2 * place + (isAbove ? 2 : 1)
  }
  return leaves[place - SPLITS] ?? 0
}
