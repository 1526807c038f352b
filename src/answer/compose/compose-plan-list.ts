import type { Evidence, Retrieval } from '../../domain/evidence.ts'
import type { Fact } from '../../domain/fact.ts'
import type { JudgementOf } from '../../domain/judgement.ts'
import type { Passage } from '../../domain/passage.ts'
import type { Question } from '../../domain/question.ts'
import { compareDecimals } from '../../figures/decimal.ts'
import type { Library } from '../../ports.ts'
import type { Draft } from '../draft.ts'
import { areOfOneTable } from '../evidence/table-rows.ts'
import { printedStatements } from '../statements/printed-statements.ts'

/** Fewer rows with a share of the plan are no table of indicators. */
const MIN_ROWS = 3
/** A longer list is for the table itself. */
const MAX_TOLD = 15
const LOOKED_AT = 12

/**
 * Which indicators of a table met, missed or exceeded their plans, by its column of plan shares: all of them, in the order of the table.
 * Null where no table among the evidence has such a column, where it has two, or where more tables than one do.
 */
export function composePlanList(
  question: Question,
  { asked }: JudgementOf<'planList'>,
  { ranked }: Retrieval,
  best: Evidence,
  library: Library,
): Draft | null {
  const near = [best, ...ranked.slice(0, LOOKED_AT)]
    .map(({ passage }) => passage)
    .filter(({ kind, documentId }) => kind === 'row' && documentId === best.passage.documentId)
  const tables = near.filter(
    (passage, place) => near.findIndex((other) => areOfOneTable(other, passage)) === place,
  )
  const columns = tables.flatMap((passage) => {
    const shares = sharesOf(passage, question, library)
    return shares.length >= MIN_ROWS ? [shares] : []
  })
  const [shares] = columns
  if (shares === undefined || columns.length > 1) return null
  const told = shares.filter((fact) => fits(fact, asked))
  if (told.length === 0 || told.length > MAX_TOLD) return null
  return {
    status: 'answered',
    opening: '',
    statements: printedStatements(told, library),
    asList: told.length > 1,
    notes: [],
  }
}

/** The one share of its plan that each row of the table prints; empty when a row prints two. */
function sharesOf(passage: Passage, question: Question, library: Library): Fact[] {
  const rows = library.inSectionOf(passage).filter((other) => areOfOneTable(other, passage))
  const shares = rows.map((row) =>
    library
      .factsOf(row.id)
      .filter(
        (fact) =>
          fact.relation === 'planShare' &&
          (question.periods.length === 0 || fact.period === null || question.periods.includes(fact.period)),
      ),
  )
  return shares.some((own) => own.length > 1) ? [] : shares.flat()
}

function fits({ baseValue }: Fact, asked: JudgementOf<'planList'>['asked']): boolean {
  const order = compareDecimals(baseValue, '100')
  if (asked === 'missed') return order < 0
  return asked === 'exceeded' ? order > 0 : order >= 0
}
