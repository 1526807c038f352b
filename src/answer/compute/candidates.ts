import type { Evidence, Retrieval } from '../../domain/evidence.ts'
import type { Fact } from '../../domain/fact.ts'
import type { Passage } from '../../domain/passage.ts'
import type { Question } from '../../domain/question.ts'
import type { Library } from '../../ports.ts'
import { areTotals, askedWords, labelWords, shareSaid, termStrengths } from './term-strengths.ts'

/** A printed figure that may be an operand. */
export interface Candidate {
  fact: Fact
  passage: Passage
  /** For every term of the question, how surely (0–1) the figure is about it. */
  strengths: readonly number[]
  /** Folded words of its label. */
  label: readonly string[]
  /** How well it answers the whole question. 0–1. */
  fit: number
  /** Place of its clause among the evidence, best first; a clause that was not found stands behind all. */
  rank: number
}

/** Operands stand in the clauses that retrieval finds best, or beside them. */
const LOOKED_AT = 14
const SCORE_MARGIN = 0.4
/** Folded. Either word of a pair rules the other out. */
const OPPOSITES: readonly (readonly [string, string])[] = [
  ['thu', 'chi'],
  ['chi', 'thu'],
  ['nhap', 'xuat'],
  ['xuat', 'nhap'],
  ['nam', 'nu'],
  ['nu', 'nam'],
]
/** A word said in the clause of a figure speaks for it a little. */
const CLAUSE_STRENGTH = 0.35

/** Figures of the best clauses and of the passages around them, in the document of the best. */
export function gatherCandidates(
  question: Question,
  best: Evidence,
  { ranked, termWeights }: Retrieval,
  library: Library,
): Candidate[] {
  const near = [best, ...ranked.slice(0, LOOKED_AT)].filter(
    ({ passage, score }) =>
      passage.documentId === best.passage.documentId && score >= best.score * SCORE_MARGIN,
  )
  const passages = new Map(near.map(({ passage }) => [passage.id, passage]))
  const weights = fitWeights(question, near, termWeights)
  const asked = askedWords(question, () => true)
  return [...passages.values()].flatMap((passage) => {
    const facts = library.factsOf(passage.id)
    return facts.map((fact, place): Candidate => {
      const rank = near.findIndex((evidence) => holds(evidence, fact))
      const inClause = near[rank]?.inClause ?? []
      const before = passage.kind === 'row' ? fact.start : startBeside(fact, facts[place - 1], passage)
      const own = termStrengths(fact, passage, question, before)
      const strengths = own.map((strength, term) =>
        Math.max(strength, (inClause[term] ?? 0) * CLAUSE_STRENGTH),
      )
      const label = labelWords(fact)
      const exactness = Math.min(1, shareSaid(label, asked) + (areTotals(fact, question) ? TOTAL_BONUS : 0))
      const fit = weightedMean(strengths, weights) * (0.6 + 0.4 * exactness) * agreement(label, asked)
      return { fact, passage, strengths, label, fit, rank: rank < 0 ? near.length : rank }
    })
  })
}

/** Who asks for the total means the row that says so. */
const TOTAL_BONUS = 0.2
const OPPOSITE = 0.3

/** Much less for the opposite of what is asked: "chi ngân sách" for "thu ngân sách". */
function agreement(label: readonly string[], asked: ReadonlySet<string>): number {
  return saysOpposite(label, asked) ? OPPOSITE : 1
}

/** Whether a label says one word of a pair of opposites and the question the other. */
export function saysOpposite(label: readonly string[], asked: ReadonlySet<string>): boolean {
  return OPPOSITES.some(
    ([one, other]) => label.includes(one) && !label.includes(other) && asked.has(other) && !asked.has(one),
  )
}

/** A word that no clause says ("gộp") is more likely one of asking than one of the thing asked for. */
const UNSAID = 0.3

/** What each word of the question weighs when figures are compared; the unit asked for is compared by itself. */
function fitWeights(
  { terms, askedUnit }: Question,
  near: readonly Evidence[],
  termWeights: readonly number[],
): number[] {
  return terms.map(({ folded }, place) => {
    const weight = termWeights[place] ?? 0
    if (askedUnit?.words.includes(folded)) return 0
    return near.some(({ inContext }) => (inContext[place] ?? 0) > 0) ? weight : weight * UNSAID
  })
}

function holds({ passage, clause }: Evidence, fact: Fact): boolean {
  return passage.id === fact.passageId && fact.start >= clause.start && fact.end <= clause.end
}

/** Where the words begin that stand before a figure and belong to no other: behind the last figure or comma. */
export function startBeside(fact: Fact, previous: Fact | undefined, { text, clauses }: Passage): number {
  const clause = clauses.find(({ start, end }) => fact.start >= start && fact.end <= end)
  const behindFigure = previous !== undefined && previous.end <= fact.start ? previous.end : 0
  // "đạt: 161.724 triệu đồng": what stands before the colon is said of the figure.
  const before = text.slice(0, fact.start).replace(/:\s*$/u, '')
  const behindMark = /[,;:(][^,;:(]*$/u.exec(before)?.index ?? -1
  return Math.max(clause?.start ?? 0, behindFigure, behindMark + 1)
}

function weightedMean(values: readonly number[], weights: readonly number[]): number {
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  return total === 0
    ? 0
    : values.reduce((sum, value, place) => sum + value * (weights[place] ?? 0), 0) / total
}
