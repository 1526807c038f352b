import type { Evidence, Retrieval } from '../../domain/evidence.ts'
import type { Question, Term } from '../../domain/question.ts'
import { unsaidConcepts, type UnsaidConcept } from '../absence/unsaid-concepts.ts'
import { asksForFigure } from '../evidence/select-evidence.ts'

/** Scores of clauses that answer stand around this. */
const SCORE_SCALE = 15
/** An expression whose words are all there, in another order, is nearly said: what that is worth. */
const SCATTERED_WORTH = 0.7

/**
 * What the verdict rests on, each about 0–1: how much of the question the evidence says, the heaviest word and expression
 * that it does not say, names it does not know, how near its meaning is. Figures need more than prose: doubled for them.
 */
export function verdictFeatures(
  question: Question,
  best: Evidence,
  retrieval: Retrieval,
): Record<string, number> {
  const feature = (name: string) => best.features[name] ?? 0
  const terms = shares(question, best, retrieval.termWeights)
  const missing = terms.filter(({ strength }) => strength === 0)
  const missingWord = Math.max(0, ...missing.map(({ share }) => share))
  const missingPair = heaviestMissing(retrieval.pairWeights, best.pairsInContext)
  const isFigure = asksForFigure(question) ? 1 : 0
  const unsaid = unsaidConcepts(question, best, retrieval.termWeights)
  const heaviest = (concepts: readonly UnsaidConcept[]) =>
    Math.max(0, ...concepts.map(({ share, scattered }) => share * (1 - SCATTERED_WORTH * scattered)))
  const outOfContext = unsaid.filter(({ isOutOfContext }) => isOutOfContext)
  return {
    clauseCoverage: feature('clauseCoverage'),
    contextCoverage: feature('contextCoverage'),
    clausePairs: feature('clausePairs'),
    contextPairs: feature('contextPairs'),
    cosine: feature('cosine'),
    unit: feature('unitAgrees'),
    missingWord,
    missingPair,
    missingName: Math.max(0, ...missing.filter(({ term }) => term.isName).map(({ share }) => share)),
    isFigure,
    focusCoverage: focusCoverage(question, best, retrieval.termWeights),
    figureFocus: isFigure * focusCoverage(question, best, retrieval.termWeights),
    figureWorth: isFigure * feature('figureWorth'),
    figureUnit: isFigure * Math.min(0, feature('unitAgrees')),
    figureCoverage: isFigure * feature('clauseCoverage'),
    figureMissing: isFigure * missingWord,
    figureLabel: isFigure * feature('labelAgrees'),
    terms: Math.min(1, question.terms.length / 10),
    wordScore: feature('wordScore'),
    nameMissing: feature('nameMissing'),
    // What was right stands far above what merely came first.
    score: best.score / SCORE_SCALE,
    saidWords: Math.min(1, question.terms.filter((term, place) => isSaid(term, best, place)).length / 10),
    conceptMissing: heaviest(outOfContext),
    figureConcept: isFigure * heaviest(outOfContext.filter(({ isFocus }) => isFocus)),
    conceptNotInClause: heaviest(unsaid),
    figureConceptNotInClause: isFigure * heaviest(unsaid),
  }
}

/** Which way a feature speaks by its meaning, whatever chance says: 1 for "the report says it". The others may go either way. */
export const VERDICT_SIGNS: Readonly<Record<string, 1 | -1>> = {
  clauseCoverage: 1,
  contextCoverage: 1,
  clausePairs: 1,
  contextPairs: 1,
  cosine: 1,
  unit: 1,
  missingWord: -1,
  missingPair: -1,
  missingName: -1,
  focusCoverage: 1,
  figureWorth: 1,
  figureUnit: 1,
  figureMissing: -1,
  figureLabel: 1,
  wordScore: 1,
  nameMissing: 1,
  score: 1,
  saidWords: 1,
  conceptMissing: -1,
  figureConcept: -1,
  conceptNotInClause: -1,
  figureConceptNotInClause: -1,
}

/** A word with a meaning of its own that the clause says. */
function isSaid({ isLight }: Term, { inClause }: Evidence, place: number): boolean {
  return !isLight && (inClause[place] ?? 0) >= 0.5
}

/** Share of the weight of what is asked for that the clause says. */
function focusCoverage({ focus }: Question, best: Evidence, termWeights: readonly number[]): number {
  const total = focus.reduce((sum, place) => sum + (termWeights[place] ?? 0), 0)
  if (total === 0) return 1
  return (
    focus.reduce((sum, place) => sum + (termWeights[place] ?? 0) * (best.inClause[place] ?? 0), 0) / total
  )
}

function heaviestMissing(weights: readonly number[], strengths: readonly number[]): number {
  const total = weights.reduce((sum, weight) => sum + weight, 0) || 1
  return Math.max(0, ...weights.map((weight, place) => (strengths[place] === 0 ? weight : 0))) / total
}

function shares(question: Question, best: Evidence, termWeights: readonly number[]) {
  const total = termWeights.reduce((sum, weight) => sum + weight, 0) || 1
  return question.terms.map((term, place) => ({
    term,
    share: (termWeights[place] ?? 0) / total,
    strength: best.inContext[place] ?? 0,
  }))
}
