/** A question's clauses as the ranking sees them: features by name, and whether the clause holds the evidence. */
export interface RankingExample {
  /** Questions of one group are left out together in cross-validation: a section or a document. */
  group: string
  candidates: readonly { features: Readonly<Record<string, number>>; isRight: boolean }[]
}

export interface LearningOptions {
  steps: number
  rate: number
  /** Pull of every weight towards 0: small sets overfit without it. */
  decay: number
}

export const RANKING_OPTIONS: LearningOptions = { steps: 300, rate: 0.8, decay: 0.002 }

/** Of figures there are few examples: a stronger pull. */
export const FIGURE_OPTIONS: LearningOptions = { steps: 400, rate: 0.8, decay: 0.01 }

/**
 * Weights that put a clause with the evidence first: gradient ascent on the probability that a softmax over the scores
 * gives to the right clauses. Deterministic; starts from zero.
 */
export function learnRanking(
  examples: readonly RankingExample[],
  names: readonly string[],
  options: LearningOptions = RANKING_OPTIONS,
): Record<string, number> {
  const usable = examples
    .filter((example) => example.candidates.some((candidate) => candidate.isRight))
    .map((example) =>
      example.candidates.map((candidate) => ({
        row: Float64Array.from(names, (name) => candidate.features[name] ?? 0),
        isRight: candidate.isRight,
      })),
    )
  const weights = new Float64Array(names.length)
  for (let step = 0; step < options.steps; step += 1) {
    const gradient = new Float64Array(names.length)
    for (const candidates of usable) addGradient(gradient, candidates, weights)
    for (let place = 0; place < weights.length; place += 1) {
      const mean = (gradient[place] ?? 0) / usable.length
      weights[place] = (weights[place] ?? 0) + options.rate * (mean - options.decay * (weights[place] ?? 0))
    }
  }
  return Object.fromEntries(names.map((name, place) => [name, Number((weights[place] ?? 0).toFixed(3))]))
}

/** Share of examples whose first clause by these weights holds the evidence. */
export function firstIsRight(
  examples: readonly RankingExample[],
  weights: Readonly<Record<string, number>>,
): number {
  const right = examples.filter((example) => {
    const best = [...example.candidates].sort(
      (a, b) => score(b.features, weights) - score(a.features, weights),
    )[0]
    return best?.isRight ?? false
  })
  return examples.length === 0 ? 0 : right.length / examples.length
}

/** The same with weights that never saw the example's group. */
export function crossValidate(
  examples: readonly RankingExample[],
  names: readonly string[],
  folds: number,
  options: LearningOptions = RANKING_OPTIONS,
): number {
  const groups = [...new Set(examples.map((example) => example.group))].sort()
  let right = 0
  for (let fold = 0; fold < folds; fold += 1) {
    const held = new Set(groups.filter((_, place) => place % folds === fold))
    const test = examples.filter((example) => held.has(example.group))
    const weights = learnRanking(
      examples.filter((example) => !held.has(example.group)),
      names,
      options,
    )
    right += firstIsRight(test, weights) * test.length
  }
  return examples.length === 0 ? 0 : right / examples.length
}

interface Row {
  row: Float64Array
  isRight: boolean
}

function addGradient(gradient: Float64Array, candidates: readonly Row[], weights: Float64Array): void {
  const scores = candidates.map(({ row }) =>
    row.reduce((sum, value, place) => sum + value * (weights[place] ?? 0), 0),
  )
  const highest = Math.max(...scores)
  const shares = scores.map((value) => Math.exp(value - highest))
  const all = shares.reduce((sum, share) => sum + share, 0)
  const right = shares.reduce((sum, share, place) => sum + (candidates[place]?.isRight ? share : 0), 0)
  candidates.forEach(({ row, isRight }, place) => {
    const share = shares[place] ?? 0
    const pull = (isRight ? share / right : 0) - share / all
    row.forEach((value, feature) => {
      gradient[feature] = (gradient[feature] ?? 0) + pull * value
    })
  })
}

function score(
  features: Readonly<Record<string, number>>,
  weights: Readonly<Record<string, number>>,
): number {
  return Object.entries(features).reduce((sum, [name, value]) => sum + value * (weights[name] ?? 0), 0)
}
