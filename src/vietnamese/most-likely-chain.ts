import { DIACRITICS_CONTEXTS } from '../domain/diacritics-counts.ts'
import type { SyllableModel } from './syllable-model.ts'

/** A reading of one token. */
export interface Reading {
  /** What the counts know it as: a syllable or a context. */
  key: string
  /** Lower case; null leaves the token as typed. */
  text: string | null
  /** Logarithm of how likely this reading is typed the way it was; 0 when nothing speaks for or against it. */
  typing: number
}

/** A token with its readings, at least one. */
export interface LatticePlace {
  startsClause: boolean
  readings: readonly Reading[]
}

interface Path {
  reading: Reading
  score: number
  before: Path | null
}

/** Viterbi: one reading for each place, so that the chain is most probable. A clause starts anew from `<s>`. */
export function mostLikelyChain(lattice: readonly LatticePlace[], model: SyllableModel): Reading[] {
  let paths: Path[] = []
  for (const { startsClause, readings } of lattice) {
    const best = bestOf(paths)
    paths = readings.map((reading) =>
      startsClause || best === null
        ? beginning(best, reading, model)
        : continuation(best, paths, reading, model),
    )
  }
  const chain: Reading[] = []
  for (let path = bestOf(paths); path !== null; path = path.before) chain.push(path.reading)
  return chain.reverse()
}

function beginning(before: Path | null, reading: Reading, model: SyllableModel): Path {
  const start = model.logProbability(DIACRITICS_CONTEXTS.start, reading.key)
  const score = (before?.score ?? 0) + start + reading.typing
  return { reading, score, before }
}

function continuation(best: Path, paths: readonly Path[], reading: Reading, model: SyllableModel): Path {
  let before = best
  let score = -Infinity
  for (const path of paths) {
    const candidate = path.score + model.logProbability(path.reading.key, reading.key)
    if (candidate > score) [before, score] = [path, candidate]
  }
  return { reading, score: score + reading.typing, before }
}

function bestOf(paths: readonly Path[]): Path | null {
  let best: Path | null = null
  for (const path of paths) if (best === null || path.score > best.score) best = path
  return best
}
