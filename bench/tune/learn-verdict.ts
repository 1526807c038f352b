import { probabilityOf, type BoostedTrees } from '../../src/answer/verdict/boosted-trees.ts'
import { growTrees } from './grow-trees.ts'

/** The best evidence of a question, and whether the document answers it. */
export interface VerdictExample {
  group: string
  features: Readonly<Record<string, number>>
  isSaid: boolean
  /** How much the example counts: rare kinds of questions count more. */
  weight: number
}

/**
 * Trees that tell what a document says from what it does not; deterministic. A feature that `signs` holds never speaks the other way: what
 * is missing does not make an answer likelier because questions with much missing happened to be answered.
 */
export function learnVerdict(
  examples: readonly VerdictExample[],
  names: readonly string[],
  signs: Readonly<Record<string, 1 | -1>> = {},
): BoostedTrees {
  const rows = examples.map(({ features, isSaid, weight }) => ({
    values: Float64Array.from(names, (name) => features[name] ?? 0),
    isTrue: isSaid,
    weight,
  }))
  return growTrees(rows, names, signs)
}

/** How sure trees that never saw the group of an example are of it, in the order of the examples. */
export function crossValidatedCertainties(
  examples: readonly VerdictExample[],
  names: readonly string[],
  signs: Readonly<Record<string, 1 | -1>>,
  folds: number,
): number[] {
  const groups = [...new Set(examples.map(({ group }) => group))].sort()
  const foldOf = new Map(groups.map((group, place) => [group, place % folds]))
  const learned = Array.from({ length: folds }, (_, fold) =>
    learnVerdict(
      examples.filter(({ group }) => foldOf.get(group) !== fold),
      names,
      signs,
    ),
  )
  return examples.map(({ group, features }) => {
    const trees = learned[foldOf.get(group) ?? 0]
    return trees === undefined ? 0 : probabilityOf(trees, features)
  })
}
