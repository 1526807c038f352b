/** The best evidence of a question, and whether the document answers it. */
export interface VerdictExample {
  group: string
  features: Readonly<Record<string, number>>
  isSaid: boolean
  /** How much the example counts: rare kinds of questions count more. */
  weight: number
}

export interface LearnedVerdict {
  bias: number
  weights: Record<string, number>
}

const STEPS = 6000
const RATE = 1
const DECAY = 0.0002

/**
 * Logistic regression by gradient descent; deterministic. A feature that `signs` holds never speaks the other way: what is missing does
 * not make an answer likelier because questions with much missing happened to be answered.
 */
export function learnVerdict(
  examples: readonly VerdictExample[],
  names: readonly string[],
  signs: Readonly<Record<string, 1 | -1>> = {},
): LearnedVerdict {
  const rows = examples.map((example) => ({
    row: [1, ...names.map((name) => example.features[name] ?? 0)],
    target: example.isSaid ? 1 : 0,
    weight: example.weight,
  }))
  const total = rows.reduce((sum, row) => sum + row.weight, 0)
  const weights = new Array<number>(names.length + 1).fill(0)
  for (let step = 0; step < STEPS; step += 1) {
    const gradient = new Array<number>(weights.length).fill(0)
    for (const { row, target, weight } of rows) {
      const error = target - probability(row, weights)
      row.forEach((value, place) => {
        gradient[place] = (gradient[place] ?? 0) + (weight * error * value) / total
      })
    }
    weights.forEach((value, place) => {
      const decay = place === 0 ? 0 : DECAY * value
      const moved = value + RATE * ((gradient[place] ?? 0) - decay)
      const sign = signs[names[place - 1] ?? '']
      weights[place] = sign === undefined || moved * sign > 0 ? moved : 0
    })
  }
  const [bias = 0, ...others] = weights.map((value) => Number(value.toFixed(3)))
  return { bias, weights: Object.fromEntries(names.map((name, place) => [name, others[place] ?? 0])) }
}

/** How sure a learned verdict is that the document answers. */
export function certaintyOf(features: Readonly<Record<string, number>>, learned: LearnedVerdict): number {
  const names = Object.keys(learned.weights)
  return probability(
    [1, ...names.map((name) => features[name] ?? 0)],
    [learned.bias, ...names.map((name) => learned.weights[name] ?? 0)],
  )
}

function probability(row: readonly number[], weights: readonly number[]): number {
  return 1 / (1 + Math.exp(-row.reduce((sum, value, place) => sum + value * (weights[place] ?? 0), 0)))
}
