import type { Evidence } from '../../domain/evidence.ts'
import type { Question } from '../../domain/question.ts'
import { isBareValueName } from '../../vietnamese/spoken-indicators.ts'
import { isTotalRow } from '../evidence/table-rows.ts'

/** A question with more words of its own says which figure it means. */
const OPEN_QUESTION_MAX_WORDS = 2
/** A label of which the question says so much is what was asked, whatever else there is. */
const EXACT_LABEL = 0.6
/** "Sản lượng?" says half of "sản lượng sắn", and means it no more than "sản lượng mía". */
const WHOLE_LABEL = 0.95
/** How near to the best another clause must come to be meant as well. */
const SCORE_SHARE = 0.8
const COVERAGE_MARGIN = 0.1
const MAX_CANDIDATES = 4

/**
 * The clauses that a question may mean when it is too short to tell them apart ("bị phạt bao nhiêu tiền?"): at least two, in
 * order of the ranking. Empty when it is clear.
 */
export function openCandidates(question: Question, best: Evidence, ranked: readonly Evidence[]): Evidence[] {
  const exact = isBare(question) ? WHOLE_LABEL : EXACT_LABEL
  if (!isOpen(question) || exactLabelOf(best) >= exact || isTotalRow(best.passage)) return []
  const coverage = best.features.clauseCoverage ?? 0
  const meant = ranked.filter(
    (evidence) =>
      evidence.score >= best.score * SCORE_SHARE &&
      (evidence.features.clauseCoverage ?? 0) >= coverage - COVERAGE_MARGIN &&
      (evidence.features.unitAgrees ?? 0) >= (best.features.unitAgrees ?? 0) &&
      (evidence.features.periodClashes ?? 0) >= (best.features.periodClashes ?? 0) &&
      evidence.facts.length > 0 &&
      periodOf(evidence) >= periodOf(best) &&
      exactLabelOf(evidence) < exact,
  )
  const different = meant.filter(
    (evidence, place) => meant.findIndex((other) => labelOf(other) === labelOf(evidence)) === place,
  )
  return different.length > 1 ? different.slice(0, MAX_CANDIDATES) : []
}

/** Few words beside those of the unit, no place, and nothing said before. */
function isOpen(question: Question): boolean {
  const { intent, places, periods, previousPassageIds } = question
  const own = ownTerms(question)
  return (
    intent === 'figure' &&
    (own.length > 0 || periods.length === 0) &&
    own.length <= OPEN_QUESTION_MAX_WORDS &&
    places.length === 0 &&
    previousPassageIds.length === 0
  )
}

/** "Bao nhiêu tiền?", "sản lượng?": how it is measured, and not of what. */
function isBare(question: Question): boolean {
  const own = ownTerms(question)
  const said = question.terms.map(({ folded }) => folded).join(' ')
  return own.length === 0 || isBareValueName(said)
}

function ownTerms({ terms, askedUnits }: Question): Question['terms'] {
  const units = new Set(askedUnits.flatMap(({ words }) => words))
  return terms.filter((term) => !term.isLight && !units.has(term.folded))
}

function bestFigure({ figures }: Evidence) {
  return figures.reduce<Evidence['figures'][number] | undefined>(
    (best, figure) => (best === undefined || figure.worth > best.worth ? figure : best),
    undefined,
  )
}

/** How well the figure that answers best belongs to the time asked for. */
const periodOf = (evidence: Evidence) => bestFigure(evidence)?.features.period ?? 0

const exactLabelOf = (evidence: Evidence) => bestFigure(evidence)?.features.exactLabel ?? 0

function labelOf(evidence: Evidence): string {
  const id = bestFigure(evidence)?.factId
  return evidence.facts.find(({ factId }) => factId === id)?.label ?? ''
}
