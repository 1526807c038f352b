import type { Evidence } from '../domain/evidence.ts'
import type { Question } from '../domain/question.ts'
import { areOfOneTable, isTotalRow } from './table-rows.ts'

/** How near to the best row the row of the total must come. */
const SCORE_MARGIN = 0.8

/**
 * The row that sums up a table in the place of one of its parts, when the question names no part: "tổng kinh phí năm 2021 bao nhiêu"
 * of a table of sources. Undefined when it names one, or the table prints no total.
 */
export function totalRow(
  best: Evidence,
  ranked: readonly Evidence[],
  { intent, judgement }: Question,
): Evidence | undefined {
  if (intent !== 'figure' || judgement !== null || best.passage.kind !== 'row') return undefined
  if (isTotalRow(best.passage) || best.passage.context.lead.some(isRow) || isNamed(best)) return undefined
  return ranked.find(
    (evidence) =>
      isTotalRow(evidence.passage) &&
      areOfOneTable(evidence.passage, best.passage) &&
      evidence.score >= best.score * SCORE_MARGIN,
  )
}

/** Whether the question says a word of the cells before the first figure. */
function isNamed({ shared, facts }: Evidence): boolean {
  const nameEnd = Math.min(...facts.map(({ start }) => start))
  return shared.some((start) => start < nameEnd)
}

/** A row under a group ("I | Cây công nghiệp") is told by the group as well as by its own name. */
const isRow = (lead: string) => lead.includes(' | ')
