import type { Evidence } from '../../domain/evidence.ts'
import type { Question } from '../../domain/question.ts'
import { wordsOf } from '../../vietnamese/words.ts'
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
  question: Question,
): Evidence | undefined {
  const { intent, judgement, asksForNames } = question
  if (intent !== 'figure' || judgement !== null || asksForNames || best.passage.kind !== 'row')
    return undefined
  if (isTotalRow(best.passage) || isNamed(best) || isGroupNamed(best, question)) return undefined
  return ranked.find(
    (evidence) =>
      isTotalRow(evidence.passage) &&
      areOfOneTable(evidence.passage, best.passage) &&
      evidence.score >= best.score * SCORE_MARGIN,
  )
}

/** Whether a row stands for a part that the question does not name, where the best row sums up its table. */
export const isUnnamedPart = (row: Evidence, best: Evidence) =>
  isTotalRow(best.passage) && areOfOneTable(row.passage, best.passage) && !isNamed(row)

/** Whether the question says a word of the cells before the first figure. */
function isNamed({ shared, facts, passage }: Evidence): boolean {
  const nameEnd = Math.min(...facts.map(({ start }) => start))
  const words = wordsOf(passage.text.slice(0, nameEnd))
  return words.some(({ start, folded }) => shared.includes(start) && !OF_UNITS.has(folded))
}

/** "bao nhiêu triệu đồng" names no "Vùng đồng bằng". */
const OF_UNITS: ReadonlySet<string> = new Set(['nghin', 'trieu', 'ty', 'dong'])

/** A row under a group ("I | Vùng núi") is told by the group as well as by its own name. */
function isGroupNamed({ passage }: Evidence, { terms }: Question): boolean {
  const asked = new Set(terms.filter(({ isLight }) => !isLight).map(({ folded }) => folded))
  const group = passage.context.lead.filter((lead) => !isAnnouncing(lead)).join(' ')
  return wordsOf(group).some(({ folded }) => asked.has(folded))
}

/** A caption or a sentence above the table tells no row of it from another. */
const isAnnouncing = (lead: string) => /[:.(]/u.test(lead)
