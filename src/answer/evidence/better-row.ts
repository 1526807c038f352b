import type { Evidence } from '../../domain/evidence.ts'
import type { Question } from '../../domain/question.ts'
import { areOfOneFamily, areOfOneTable } from './table-rows.ts'
import { isUnnamedPart } from './total-row.ts'

/** How near to the best clause a row must come, and by how much its cell must answer better, to stand in its place. */
interface Margin {
  score: number
  worth: number
  /** By how much the row itself may say less of the question; below 0 it must say more. */
  clause: number
}

/** The best clause prints no figure of the asked unit and time: "trồng bao nhiêu ha năm 2028" is not answered by tonnes of 2030. */
const OF_OTHER_KIND: Margin = { score: 0.65, worth: 1, clause: 1 }
/** Another clause that speaks of the question by what stands around it. */
const OF_OTHER_PLACE: Margin = { score: 0.75, worth: 0.4, clause: -0.04 }
/** Rows of one table differ by what they name. */
const OF_ONE_TABLE: Margin = { score: 0.8, worth: 0.2, clause: 0.02 }
/** "Tổng", "Đã thực thi", "Chưa thực thi" of one body: the row that has its name says more than those that hang on it. */
const OF_ONE_FAMILY: Margin = { score: 0.8, worth: 0.5, clause: 0.25 }
const CONTEXT_MARGIN = 0.1
/** Rows are short: one of another kind says at least this share of what the clause says of the question. */
const SAID_SHARE = 0.5

/** The row of a table whose cell answers a question for a figure better than the best clause does; undefined when none is. */
export function betterRow(
  best: Evidence,
  ranked: readonly Evidence[],
  question: Question,
): Evidence | undefined {
  const found = firstBetter(best, ranked, question)
  // the row found may itself hang together with one that answers better
  const from = found ?? best
  const relatives = ranked.filter(({ passage }) => areOfOneFamily(passage, from.passage))
  return firstBetter(from, relatives, question) ?? found
}

function firstBetter(best: Evidence, ranked: readonly Evidence[], question: Question): Evidence | undefined {
  if (!['figure', 'comparison'].includes(question.intent) || question.askedCount > 1) return undefined
  // what a follow-up inherits must not outweigh the new words that tell the rows of a table apart
  const isFollowUp = question.terms.some(({ isInherited }) => isInherited)
  const isOther = !hasAskedCell(best, question)
  if (isOther && question.intent === 'comparison') return undefined
  const better = ranked.filter(
    (evidence) =>
      evidence.passage.kind === 'row' &&
      evidence !== best &&
      !isUnnamedPart(evidence, best) &&
      !(isFollowUp && areOfOneTable(evidence.passage, best.passage)) &&
      hasAskedCell(evidence, question) &&
      (evidence.features.placeMissing ?? 0) >= (best.features.placeMissing ?? 0) &&
      isBetter(evidence, best, marginOf(evidence, best, isOther)),
  )
  return better.sort((a, b) => b.score + worthOf(b) - (a.score + worthOf(a)))[0]
}

function marginOf(evidence: Evidence, best: Evidence, isOther: boolean): Margin {
  if (isOther) return OF_OTHER_KIND
  if (areOfOneFamily(evidence.passage, best.passage)) return OF_ONE_FAMILY
  return areOfOneTable(evidence.passage, best.passage) ? OF_ONE_TABLE : OF_OTHER_PLACE
}

function isBetter(row: Evidence, best: Evidence, margin: Margin): boolean {
  const of = (name: string, { features }: Evidence) => features[name] ?? 0
  return (
    row.score >= best.score * margin.score &&
    worthOf(row) >= worthOf(best) + margin.worth &&
    of('clauseCoverage', row) >= of('clauseCoverage', best) - margin.clause &&
    (margin === OF_ONE_FAMILY || margin === OF_OTHER_KIND
      ? of('clauseCoverage', row) >= of('clauseCoverage', best) * SAID_SHARE
      : of('contextCoverage', row) >= of('contextCoverage', best) - CONTEXT_MARGIN)
  )
}

const worthOf = ({ figures }: Evidence) => Math.max(...figures.map(({ worth }) => worth))

/** Whether one figure has both the unit and the time asked for. */
function hasAskedCell({ figures }: Evidence, { askedUnits, periods, yearParts }: Question): boolean {
  const namesTime = periods.length + yearParts.length > 0
  return figures.some(
    ({ features }) =>
      (askedUnits.length === 0 || features.unit === 1) && (!namesTime || features.period === 1),
  )
}
