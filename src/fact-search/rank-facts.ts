import type { Fact } from '../domain/fact.ts'
import { ROLES } from './fact-texts.ts'
import { periodAgreement } from './period-agreement.ts'
import { bestIn, soughtIn, type Sought } from './sought.ts'
import type { Wanted } from './wanted-texts.ts'

/** The searched facts; `texts[place * ROLES.length + role]` is the number of a text. */
export interface SearchedFacts {
  facts: readonly Fact[]
  texts: Int32Array
  textCount: number
  /** Printed words of a text. */
  lengthOf: (text: number) => number
}

export interface RankedFacts {
  /** Places of the facts found, in document order. */
  places: number[]
  /** Of all facts, by place. */
  scores: Float64Array
}

/** What speaks for a fact beside the words that it says. */
const BONUS = { pairs: 0.4, precision: 0.3, period: 0.3, whole: 0.3, topic: 0.3 }
/** When nothing else decides: the figure itself before what it is compared with, a result before a plan. */
const RELATION_BONUS: Readonly<Record<Fact['relation'], number>> = {
  value: 0.06,
  partOf: 0.03,
  target: 0.03,
  share: 0.02,
  rank: 0.01,
  planShare: 0,
  change: 0,
}
const STATUS_BONUS: Readonly<Record<Fact['status'], number>> = { actual: 0.1, estimate: 0.09, plan: 0 }
/** Every narrowing makes a fact less of what a short query means. */
const NARROWING = 0.01
const MAX_NARROWINGS = 3

const LABEL = ROLES.indexOf('label')
/** Label, kind and qualifiers: what names the figure. */
const NAMING_ROLES = ROLES.indexOf('figure')
/** Years in headings and in the items above say nothing of the figure's own year. */
const OWN_ROLES = ROLES.indexOf('around')
/** From here on a word is the one that was typed and no guess. */
const MEANT = 0.65
const ROUNDING = 1e-9

/**
 * Facts that say at least `minSaid` (0–1) of what is required, with their scores. Syllables are words of their own, and a long
 * text has each of them somewhere: of an expression two neighbours at least must stand side by side. Only when no fact has
 * that, one counts whose name holds every word.
 */
export function rankFacts(searched: SearchedFacts, wanted: Wanted, minSaid: number): RankedFacts {
  const judge = judgeOf(searched, wanted, minSaid)
  const scores = new Float64Array(searched.facts.length)
  const together: number[] = []
  const apart: number[] = []
  for (const [place, fact] of searched.facts.entries()) {
    const judgement = judge(place, fact)
    if (judgement === null) continue
    scores[place] = judgement.score + standing(fact)
    const found = judgement.isTogether ? together : apart
    found.push(place)
  }
  return { places: together.length > 0 ? together : apart, scores }
}

interface Judgement {
  score: number
  /** Words typed side by side stand side by side. */
  isTogether: boolean
}

/** Gives what speaks for a fact, null when it says too little of what was asked. */
function judgeOf(
  searched: SearchedFacts,
  wanted: Wanted,
  minSaid: number,
): (place: number, fact: Fact) => Judgement | null {
  const { textCount, lengthOf, texts } = searched
  // What is required first, and rare before common: most facts are done with after one look.
  const words = wanted.words
    .map((word) => soughtIn(word, textCount))
    .sort((a, b) => Number(a.isOptional) - Number(b.isOptional) || b.weight - a.weight)
  const pairs = wanted.pairs.map((pair) => soughtIn(pair, textCount))
  const topic = soughtIn(wanted.topic, textCount)
  const periods = wanted.periods.map(({ period, printed }) => ({
    period,
    printed: soughtIn(printed, textCount),
  }))
  const periodWeight = Math.max(1, ...words.map(({ weight }) => weight))
  const required = words.filter(({ isOptional }) => !isOptional)
  const mayMiss = (1 - minSaid) * (weightOf(required) + periods.length * periodWeight) + ROUNDING
  const [allWords, allPairs] = [weightOf(words), weightOf(pairs)]

  return (place, fact) => {
    let [missed, said, saidWords, inLabel, fit, side] = [0, 0, 0, 0, 0, 0]
    let [isNamed, areAllPaired] = [true, true]
    const label = texts[place * ROLES.length + LABEL] ?? 0
    for (const word of words) {
      const best = bestIn(word, texts, place, ROLES.length)
      if (best === 0 && !word.isOptional) missed += word.weight
      if (missed > mayMiss) return null
      if (!word.isOptional && bestIn(word, texts, place, NAMING_ROLES) === 0) isNamed = false
      said += best * word.weight
      if (best > 0) saidWords += 1
      if ((word.qualities[label] ?? 0) >= MEANT) inLabel += 1
    }
    for (const { period, printed } of periods) {
      const printedFit = bestIn(printed, texts, place, OWN_ROLES)
      const agreement = Math.max(periodAgreement(fact.period, period), printedFit)
      if (agreement === 0) missed += periodWeight
      fit += agreement
    }
    for (const pair of pairs) {
      const best = bestIn(pair, texts, place, ROLES.length)
      if (best === 0) areAllPaired = false
      side += best * pair.weight
    }
    const isTogether = wanted.isLoose ? areAllPaired : side > 0 || pairs.length === 0
    const isFound = isTogether || (isNamed && !wanted.isLoose)
    if (missed > mayMiss || (said === 0 && fit === 0) || !isFound) return null
    const score =
      partOf(said, allWords) +
      BONUS.pairs * partOf(side, allPairs) +
      BONUS.period * partOf(fit, periods.length) +
      BONUS.whole * Number(saidWords === words.length) +
      BONUS.topic * bestIn(topic, texts, place, ROLES.length) +
      BONUS.precision * Math.min(1, partOf(inLabel, lengthOf(label)))
    return { score, isTogether }
  }
}

function standing({ relation, status, qualifiers }: Fact): number {
  const narrowings = Math.min(MAX_NARROWINGS, qualifiers.length)
  return RELATION_BONUS[relation] + STATUS_BONUS[status] - NARROWING * narrowings
}

function weightOf(sought: readonly Sought[]): number {
  return sought.reduce((sum, { weight }) => sum + weight, 0)
}

function partOf(amount: number, whole: number): number {
  return whole === 0 ? 0 : amount / whole
}
