import type { Evidence, Retrieval } from '../../domain/evidence.ts'
import type { Question, Term } from '../../domain/question.ts'
import { unsaidConcepts, type UnsaidConcept } from '../absence/unsaid-concepts.ts'
import { asksForFigure } from '../evidence/select-evidence.ts'

/** Scores of clauses that answer stand around this. */
const SCORE_SCALE = 15
/** And so far above the others. */
const LEAD_SCALE = 5
/** An expression whose words are all there, in another order, is nearly said: what that is worth. */
const SCATTERED_WORTH = 0.7

/**
 * What the verdict rests on, each about 0–1: what the ranking saw in the best evidence, how far it stands above the others, and how much
 * of the question nothing says – the heaviest word, pair of words, name and expression.
 */
export function verdictFeatures(
  question: Question,
  best: Evidence,
  retrieval: Retrieval,
): Record<string, number> {
  const terms = shares(question, best, retrieval.termWeights)
  const missing = terms.filter(({ strength }) => strength === 0)
  const unsaid = unsaidConcepts(question, best, retrieval.termWeights)
  const outOfContext = unsaid.filter(({ isOutOfContext }) => isOutOfContext)
  return {
    ...best.features,
    isFigure: asksForFigure(question) ? 1 : 0,
    terms: Math.min(1, question.terms.length / 10),
    saidWords: Math.min(1, question.terms.filter((term, place) => isSaid(term, best, place)).length / 10),
    focusCoverage: focusCoverage(question, best, retrieval.termWeights),
    missingWord: Math.max(0, ...missing.map(({ share }) => share)),
    missingPair: heaviestMissing(retrieval.pairWeights, best.pairsInContext),
    missingName: Math.max(0, ...missing.filter(({ term }) => term.isName).map(({ share }) => share)),
    conceptMissing: heaviest(outOfContext),
    focusConceptMissing: heaviest(outOfContext.filter(({ isFocus }) => isFocus)),
    conceptNotInClause: heaviest(unsaid),
    // What was right stands far above what merely came first.
    score: best.score / SCORE_SCALE,
    leadOverNext: leadOver(retrieval, 1),
    leadOverOthers: leadOver(retrieval, 5),
  }
}

/** Which way a feature speaks by its meaning, whatever chance says: 1 for "the report says it". The others may go either way. */
export const VERDICT_SIGNS: Readonly<Record<string, 1 | -1>> = {
  clauseCoverage: 1,
  contextCoverage: 1,
  clausePairs: 1,
  contextPairs: 1,
  rarestTerm: 1,
  missingHeaviest: 1,
  wordScore: 1,
  vectorScore: 1,
  clauseScore: 1,
  cosine: 1,
  labelAgrees: 1,
  figureWorth: 1,
  unitAgrees: 1,
  formAgrees: 1,
  periodAgrees: 1,
  statusAgrees: 1,
  cueAgrees: 1,
  nameMissing: 1,
  saidWords: 1,
  focusCoverage: 1,
  missingWord: -1,
  missingPair: -1,
  missingName: -1,
  conceptMissing: -1,
  focusConceptMissing: -1,
  conceptNotInClause: -1,
  score: 1,
  leadOverNext: 1,
  leadOverOthers: 1,
}

/** How far the first clause stands above a later one. */
function leadOver({ ranked }: Retrieval, place: number): number {
  return ((ranked[0]?.score ?? 0) - (ranked[place]?.score ?? 0)) / LEAD_SCALE
}

function heaviest(concepts: readonly UnsaidConcept[]): number {
  return Math.max(0, ...concepts.map(({ share, scattered }) => share * (1 - SCATTERED_WORTH * scattered)))
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
